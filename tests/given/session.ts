import { type SessionStep, type SessionView, allSessionSteps } from '#domain/course/session.ts';

/** A session that shows the first part of a step. */
export const atStep = (step: SessionStep, steps: readonly SessionStep[] = allSessionSteps): SessionView => ({
  steps,
  step,
  part: 1,
});

/** A session without its drawings, which the page puts in. */
export const noPictures = { partsOf: () => 1, renderPicture: () => null };
