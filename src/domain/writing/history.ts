/**
 * Everything that was there one after another, so that each step can be undone, without end. Values are never changed, and
 * share what is the same: a step costs what it changes.
 */
export type History<T> = {
  /** The oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** What was undone, the next one first. */
  readonly future: readonly T[];
};

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A step: what was undone before is given up by it. A step to what is there already is none. */
export const stepped = <T>({ past, present, future }: History<T>, next: T): History<T> =>
  next === present ? { past, present, future } : { past: [...past, present], present: next, future: [] };

/** One step back; at the beginning it stays. */
export function undone<T>({ past, present, future }: History<T>): History<T> {
  const [previous] = past.slice(-1);
  if (previous === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

/** One step forward again; where nothing was undone it stays. */
export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: later };
}
