import { useWriter } from '#api/session.ts';
import type { WriteProblem } from '#api/write-problem.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { DefectList } from '#kit/writing/DefectList.tsx';

/** Why a desk was not saved, at which place, and what helps. */
export function SaveFailure({ problem }: { problem: WriteProblem }) {
  const language = useLanguage();
  const words = captureWordsIn(language).save;
  const writer = useWriter();
  if (problem.kind === 'signed-out' && writer.kind === 'signed-in') {
    return <p className="strong">{identityWordsIn(language).signedInAgain(writer.name)}</p>;
  }
  return (
    <div className="field-error">
      <p>
        {problem.kind === 'signed-out' ? identityWordsIn(language).noLonger : reasonOf(problem, words.failed)}{' '}
        {words.kept}
      </p>
      <DefectList defects={'defects' in problem ? problem.defects : []} />
    </div>
  );
}

type FailureWords = ReturnType<typeof captureWordsIn>['save']['failed'];

function reasonOf(problem: Exclude<WriteProblem, { kind: 'signed-out' }>, words: FailureWords): string {
  switch (problem.kind) {
    case 'not-kept':
      return words.storage;
    case 'refused':
      return words.refused(problem.status);
    // Whoever was quicker has deleted it, or went on being quicker: the same again finds what there is now.
    case 'not-found':
    case 'set-back':
    case 'outdated':
      return words.outdated;
    case 'rejected':
    case 'forbidden':
    case 'unreachable':
    case 'away':
    case 'malformed':
      return words[problem.kind];
  }
}
