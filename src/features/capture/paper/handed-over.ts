import type { Opening } from './pdf-pages.ts';

let handed: { readonly desk: string; readonly opening: Opening } | undefined;

/** Gives an open file on to the desk that is opened next, which need not open it again. */
export function handOver(desk: string, opening: Opening): void {
  handed?.opening.end();
  handed = { desk, opening };
}

export function takenOver(desk: string): Opening | undefined {
  const opening = handed?.desk === desk ? handed.opening : undefined;
  if (opening) handed = undefined;
  return opening;
}
