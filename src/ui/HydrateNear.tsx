import { type ReactNode, Suspense, use, useEffect, useLayoutEffect } from 'react';
import { useIsHydrating } from './charts/first-interaction.ts';
import { noteTakenOver, untilNear } from './hooks/near.ts';

type HydrateNearProps = {
  panel: string;
  /** Brings the script of the panel, so that it is there when the panel is needed; a failure is told only then. */
  load?: () => Promise<unknown>;
  children: ReactNode;
};

/**
 * A panel in a boundary of its own. In a prerendered page it stands as it was built, to be read, searched and printed,
 * until it comes near the window or a reader is there; then React takes it over.
 */
export function HydrateNear({ panel, load, children }: HydrateNearProps) {
  useEffect(() => {
    load?.().catch(() => undefined);
  }, [load]);
  return (
    <Suspense>
      <Waiting panel={panel}>{children}</Waiting>
    </Suspense>
  );
}

function Waiting({ panel, children }: Omit<HydrateNearProps, 'load'>) {
  const wait = useIsHydrating() ? untilNear(panel) : undefined;
  if (wait) use(wait);
  useLayoutEffect(() => noteTakenOver(panel), [panel]);
  return children;
}
