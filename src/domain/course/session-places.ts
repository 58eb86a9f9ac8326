import type { SessionPlace, SessionStep } from './session.ts';

/** So many phases of a timeline have room on one screen. */
export const lanesOnScreen = 3;

/** The screens of a session in their order, by how many parts each of its steps has. */
export const sessionPlaces = (
  steps: readonly SessionStep[],
  partsOf: (step: SessionStep) => number,
): readonly SessionPlace[] =>
  steps.flatMap((step) => Array.from({ length: partsOf(step) }, (_, index) => ({ step, part: index + 1 })));

/** Where among the screens a view is; a part that its step has no more is the last that it has. */
export const indexOfPlace = (places: readonly SessionPlace[], { step, part }: SessionPlace): number =>
  places.findLastIndex((place) => place.step === step && (place.part <= part || place.part === 1));

/** The screen so many places further on; at either end the last one in that direction. */
export function placeAfter(places: readonly SessionPlace[], from: SessionPlace, by: number): SessionPlace {
  const index = Math.min(Math.max(indexOfPlace(places, from) + by, 0), places.length - 1);
  return places[index] ?? from;
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
