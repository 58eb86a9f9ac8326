import type { WriteProblem } from '#api/write-problem.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { DefectList } from '#kit/writing/DefectList.tsx';

/** Why a desk was not saved, at which place, and what helps. */
export function SaveFailure({ problem }: { problem: WriteProblem }) {
  const words = captureWordsIn(useLanguage()).save;
  return (
    <div className="field-error">
      <p>
        {reasonOf(problem, words.failed)} {words.kept}
      </p>
      <DefectList defects={'defects' in problem ? problem.defects : []} />
    </div>
  );
}

type FailureWords = ReturnType<typeof captureWordsIn>['save']['failed'];

function reasonOf(problem: WriteProblem, words: FailureWords): string {
  switch (problem.kind) {
    case 'not-kept':
      return words.storage;
    case 'refused':
      return words.refused(problem.status);
    case 'signed-out':
      return words.signedOut;
    // Whoever was quicker has deleted it, or went on being quicker: the same again finds what there is now.
    case 'not-found':
    case 'outdated':
      return words.outdated;
    case 'rejected':
    case 'forbidden':
    case 'unreachable':
    case 'malformed':
      return words[problem.kind];
  }
}
