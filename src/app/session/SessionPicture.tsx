import { Suspense } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import type { SessionStep } from '#domain/course/session.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';

const TimelinePicture = onDemand(
  async () => (await import('#features/timeline/TimelinePicture.tsx')).TimelinePicture,
);
const FundingPictures = onDemand(
  async () => (await import('#features/budget/funding/FundingPictures.tsx')).FundingPictures,
);

type SessionPictureProps = { step: SessionStep; part: number; selection: Selection };

/** The drawing of a step that has one; drawn with the session, so that it is there without a network and on paper. */
export function SessionPicture({ step, part, selection }: SessionPictureProps) {
  const words = useWords().chart;
  if (step !== 8 && step !== 9) return null;
  return (
    <Suspense fallback={<p>{words.loading}</p>}>
      {step === 8 ? (
        <TimelinePicture selection={selection} part={part} />
      ) : (
        <FundingPictures selection={selection} part={part} />
      )}
    </Suspense>
  );
}
