import type { Selection } from '#domain/as-of/selection.ts';
import type { SessionStep } from '#domain/course/session.ts';
import { FundingPictures } from '#features/budget/funding/FundingPictures.tsx';
import { TimelinePicture } from '#features/timeline/TimelinePicture.tsx';

type SessionPictureProps = { step: SessionStep; part: number; selection: Selection };

/**
 * The drawing of a step that has one. It comes with the session and not on demand: whoever prints as soon as the page
 * answers has it on paper, and it is there without a network.
 */
export function SessionPicture({ step, part, selection }: SessionPictureProps) {
  if (step === 8) return <TimelinePicture selection={selection} part={part} />;
  return step === 9 ? <FundingPictures selection={selection} part={part} /> : null;
}
