import type { Initiative } from '#domain/document/initiative.ts';
import { differences } from '#domain/writing/difference.ts';
import { problemLine } from '#files/document/problem-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { type OwnWords, ownWordsIn } from '#i18n/messages/own.ts';
import type { Asked, WrittenText } from './asked.ts';
import { Differences } from './Differences.tsx';
import type { Opened } from './opened.ts';
import { WriteForm } from './WriteForm.tsx';

type OpenedFileProps = {
  opened: Opened;
  isBusy: boolean;
  onWrite: (asked: Asked, text: WrittenText) => void;
  onCancel: () => void;
};

/** What a file holds and what it would change, before anything is changed; or all that is wrong with it. */
export function OpenedFile({
  opened: { name, read, base, isExample },
  isBusy,
  onWrite,
  onCancel,
}: OpenedFileProps) {
  const language = useLanguage();
  const words = ownWordsIn(language);
  if (read.kind === 'refused') {
    return (
      <div className="stack">
        <p className="strong" role="alert">
          {words.opened.refused(read.problems.length)}
        </p>
        <ol className="bullets small" aria-label={words.opened.title(name)}>
          {read.problems
            .map((problem) => problemLine(problem, language))
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ol>
        <BackButton words={words} onCancel={onCancel} />
      </div>
    );
  }
  const { document, warnings } = read;
  const count = base && differences(base.document, document).length;
  const asked: Asked = { kind: 'file', name, document, base };
  return (
    <div className="stack">
      <p className="strong">{document.title.de}</p>
      <p className="muted small">{holdings(document, words)}</p>
      {warnings.length === 0 ? null : (
        <>
          <p>{words.opened.warnings(warnings.length)}</p>
          <ul className="bullets small">
            {warnings
              .map((warning) => problemLine(warning, language))
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </>
      )}
      <p>{summaryOf(count, isExample, words)}</p>
      {base ? <Differences before={base.document} after={document} label={words.opened.title(name)} /> : null}
      {count === 0 ? (
        <BackButton words={words} onCancel={onCancel} />
      ) : (
        <WriteForm
          asked={asked}
          isBusy={isBusy}
          onWrite={(text) => onWrite(asked, text)}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

const holdings = ({ facts, sources, drafts = [] }: Initiative, { opened }: OwnWords): string =>
  opened.holds(facts.length, sources.length, drafts.length);

function summaryOf(count: number | undefined, isExample: boolean, { opened }: OwnWords): string {
  if (count === undefined) return isExample ? opened.example : opened.fresh;
  return count === 0 ? opened.same : opened.replaces(count);
}

function BackButton({ words, onCancel }: { words: OwnWords; onCancel: () => void }) {
  return (
    <p>
      <button type="button" className="button quiet" onClick={onCancel}>
        {words.back}
      </button>
    </p>
  );
}
