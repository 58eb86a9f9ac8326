import { type ComponentType, type ReactNode, createElement, lazy } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { LostPart, type Place } from './LostPart.tsx';

/**
 * A part of a page whose script comes when it is needed. Where the script is lost, the part says so in its place, or at
 * the end of the window where it has none; the rest of the page goes on. A browser asks for a script once for as long as
 * the page is open, so that only a reload brings it.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: Place = 'panel',
): (props: Props) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  return function OnDemand(props) {
    return (
      <ErrorBoundary renderFallback={() => <LostPart place={place} />}>
        {createElement(Part, props)}
      </ErrorBoundary>
    );
  };
}
