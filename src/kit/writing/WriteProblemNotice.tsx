import { useWriter } from '#api/session.ts';
import type { WriteProblem } from '#api/write-problem.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { type OwnWords, ownWordsIn } from '#i18n/messages/own.ts';
import { downloadFile } from '#ui/download.ts';
import { DefectList } from './DefectList.tsx';

type WriteProblemNoticeProps = {
  problem: WriteProblem;
  /** What could not be written, to be had as a file. */
  document?: Initiative | undefined;
};

/** Why something was not written, and the copy that is not lost. */
export function WriteProblemNotice({ problem, document }: WriteProblemNoticeProps) {
  const language = useLanguage();
  const { writing } = ownWordsIn(language);
  const writer = useWriter();
  if (problem.kind === 'signed-out' && writer.kind === 'signed-in') {
    return (
      <div className="notice" role="status">
        <p>{identityWordsIn(language).signedInAgain(writer.name)}</p>
      </div>
    );
  }
  return (
    <div className="notice problem stack" role="alert">
      <p>
        {problem.kind === 'signed-out'
          ? identityWordsIn(language).noLonger
          : writeProblemText(problem, writing)}
      </p>
      <DefectList defects={'defects' in problem ? problem.defects : []} />
      {document ? (
        <p>
          <button type="button" className="button" onClick={() => downloadDocument(document)}>
            {writing.keep}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** A document as a file, whole: whoever saves what could not be kept must not lose the drafts of it. */
const downloadDocument = (document: Initiative): void =>
  downloadFile(`${document.id}.json`, 'application/json', `${canonicalText(document)}\n`);

function writeProblemText(
  problem: Exclude<WriteProblem, { kind: 'signed-out' }>,
  words: OwnWords['writing'],
): string {
  switch (problem.kind) {
    case 'not-kept':
      return words[problem.rule];
    case 'refused':
      return words.refused(problem.status);
    case 'rejected':
    case 'forbidden':
    case 'outdated':
    case 'set-back':
    case 'unreachable':
    case 'away':
    case 'not-found':
    case 'malformed':
      return words[problem.kind];
  }
}
