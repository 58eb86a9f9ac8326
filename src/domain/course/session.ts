/**
 * The messages of a session in their usual order: what it is (1), where we stand (2), the timeline (8), what binds us (3),
 * which money is known (4), what it could cost (5), the chart of it (9), what we don't know (6), and whether to take note
 * or decide (7). Numbers, because they stand in addresses; one that was given once keeps its meaning.
 */
export const allSessionSteps = [1, 2, 8, 3, 4, 5, 9, 6, 7] as const;
export type SessionStep = (typeof allSessionSteps)[number];

/** One screen of a session: a step, and which part of it where it does not fit on one; parts count from 1. */
export type SessionPlace = { readonly step: SessionStep; readonly part: number };

/** Which steps a session has, in which order, and what is shown of them. Law: `step` is one of `steps`. */
export type SessionView = SessionPlace & { readonly steps: readonly SessionStep[] };

/** The steps that a text such as "1-2-4-7" names; undefined for none, an unknown one, or one twice. */
export function sessionStepsIn(text: string): readonly SessionStep[] | undefined {
  const steps = text.split('-').map(sessionStepIn);
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length && new Set(known).size === known.length ? known : undefined;
}

/** The step that a number in an address names; undefined where there is none of that number. */
export const sessionStepIn = (text: string): SessionStep | undefined =>
  allSessionSteps.find((step) => String(step) === text);

/** Law: `sessionStepsIn` reads the same steps out of it, in the same order. */
export const sessionStepsText = (steps: readonly SessionStep[]): string => steps.join('-');
