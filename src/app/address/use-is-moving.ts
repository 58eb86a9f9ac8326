import { startTransition, useEffect, useState } from 'react';
import { restMilliseconds, useMovingChange } from './address.ts';

/** In milliseconds, between parts that follow one after the other: each has a frame of its own. */
const apart = 100;

/**
 * Whether what is selected changes at this moment; not while a finger that draws a slider stands still. It ends for the
 * parts of a page one after the other, by their order, so that no frame has all of it to draw.
 */
export function useIsMoving(order: number): boolean {
  const change = useMovingChange();
  const [seen, setSeen] = useState({ change, isMoving: false });
  if (seen.change !== change) setSeen({ change, isMoving: true });
  useEffect(() => {
    if (!seen.isMoving) return;
    const settle = () => startTransition(() => setSeen({ change: seen.change, isMoving: false }));
    const timer = setTimeout(settle, (seen.change ? restMilliseconds : 0) + order * apart);
    return () => clearTimeout(timer);
  }, [seen, order]);
  return seen.isMoving;
}
