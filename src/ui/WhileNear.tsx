import { type ReactNode, createContext, memo, use, useRef } from 'react';
import { isPrinting } from './charts/printing.ts';
import { useIsNear } from './hooks/use-is-near.ts';
import type { Places } from './PlacesContext.tsx';

/** Whether the values of the page move at this moment, as while a slider is drawn. */
export const IsMovingContext = createContext(false);

/**
 * While values move, what is far from the screen keeps what it shows, so that the browser lays out and paints no more at
 * each step than what somebody sees. It follows as soon as it comes near, values rest, or the page is printed.
 */
function useIsFollowing(place: { readonly current: Element | null }): boolean {
  const isNear = useIsNear(place);
  const isMoving = use(IsMovingContext);
  const isOnPaper = isPrinting.useValue();
  return isNear || !isMoving || isOnPaper;
}

type FollowingProps = { isFollowing: boolean; children: ReactNode };
/** Keeps its drawing as it is while it does not follow. */
export const Following = memo(
  ({ children }: FollowingProps) => children,
  (_, next) => !next.isFollowing,
);

type Box = { className?: string | undefined; children: ReactNode };

export const placesWhileNear: Places = {
  g: function Band({ transform, children }) {
    const place = useRef<SVGGElement>(null);
    return (
      <g ref={place} transform={transform}>
        <Following isFollowing={useIsFollowing(place)}>{children}</Following>
      </g>
    );
  },
  tr: function Row({ className, children }: Box) {
    const place = useRef<HTMLTableRowElement>(null);
    return (
      <tr ref={place} className={className}>
        <Following isFollowing={useIsFollowing(place)}>{children}</Following>
      </tr>
    );
  },
  div: function Part({ className, children }: Box) {
    const place = useRef<HTMLDivElement>(null);
    return (
      <div ref={place} className={className}>
        <Following isFollowing={useIsFollowing(place)}>{children}</Following>
      </div>
    );
  },
};
