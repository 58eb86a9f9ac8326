import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import type { CaseRow } from './case-rows.ts';

type Action = 'open' | 'copy' | 'rename' | 'remove';
const actions: readonly Action[] = ['open', 'copy', 'rename', 'remove'];

type CaseListProps = {
  rows: readonly CaseRow[];
  onOpen: (row: CaseRow) => void;
  onCopy: (row: CaseRow) => void;
  onRename: (row: CaseRow) => void;
  onRemove: (row: CaseRow) => void;
};

/** Each case with its reason and its author, and what can be done with it. */
export function CaseList({ rows, onOpen, onCopy, onRename, onRemove }: CaseListProps) {
  const words = caseWordsIn(useLanguage());
  if (rows.length === 0) return null;
  const does = { open: onOpen, copy: onCopy, rename: onRename, remove: onRemove } as const;
  return (
    <ul className="ruled" aria-label={words.list}>
      {rows.map((row) => (
        <li key={row.kept.id} aria-current={row.isShown ? 'true' : undefined} data-marked={row.isShown}>
          <p className="line">
            <strong>{row.kept.name}</strong>
            <span className="muted small">{row.origin}</span>
          </p>
          <p className="readable">{row.kept.reason}</p>
          <p className="muted small">{row.author}</p>
          {row.problem === '' ? null : <p className="field-error">{row.problem}</p>}
          <p className="cluster">
            {actions
              .filter((action) => canBe(row, action))
              .map((action) => (
                <button
                  key={action}
                  type="button"
                  className="button link"
                  aria-label={words.of(words[action], row.kept.name)}
                  onClick={() => does[action](row)}
                >
                  {words[action]}
                </button>
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What cannot be opened is not copied either: a copy would be as lost. */
function canBe({ opened, isShown }: CaseRow, action: Action): boolean {
  if (action === 'open') return opened !== undefined && !isShown;
  return action !== 'copy' || opened !== undefined;
}
