/**
 * The messages of a session, one a screen: what it is, where we stand, what binds us, which money is known, what it
 * could cost, what we don't know, and whether to take note or decide. Numbers, because they stand in addresses.
 */
export const allSessionSteps = [1, 2, 3, 4, 5, 6, 7] as const;
export type SessionStep = (typeof allSessionSteps)[number];

/** Which steps a session has, in which order, and which of them is shown. Law: `step` is one of `steps`. */
export type SessionView = {
  readonly steps: readonly SessionStep[];
  readonly step: SessionStep;
};

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

/** The step so many places further on; at either end the last one in that direction. */
export function stepAfter({ steps, step }: SessionView, places: number): SessionStep {
  const place = Math.min(Math.max(steps.indexOf(step) + places, 0), steps.length - 1);
  return steps[place] ?? step;
}

/** Takes a step in at the end or out; the last one stays, for a session without a message is none. */
export function toggled(steps: readonly SessionStep[], step: SessionStep): readonly SessionStep[] {
  if (!steps.includes(step)) return [...steps, step];
  return steps.length === 1 ? steps : steps.filter((other) => other !== step);
}

/** Moves a step one place forward (-1) or back (1); at an end nothing changes. */
export function moved(steps: readonly SessionStep[], step: SessionStep, by: -1 | 1): readonly SessionStep[] {
  const from = steps.indexOf(step);
  const other = steps[from + by];
  if (from < 0 || other === undefined) return steps;
  return steps.map((each) => (each === step ? other : each === other ? step : each));
}
