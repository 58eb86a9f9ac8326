import { forgetBroken } from '#api/case-store.ts';
import type { Keeping } from '#api/kept-cases.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';

/** What is kept and cannot be used: where it is, what is wrong, and the way to be rid of it. */
export function BrokenCases({ broken }: Pick<Keeping, 'broken'>) {
  const words = caseWordsIn(useLanguage());
  const rules: Readonly<Record<string, string>> = useAllWords().problem.rules;
  if (broken.length === 0) return null;
  return (
    <ul className="ruled">
      {broken.map(({ key, defects: [defect] }) => (
        <li key={key} className="cluster">
          <p className="field-error readable">
            {words.broken(
              key,
              defect?.place || words.wholeEntry,
              rules[defect?.rule ?? ''] ?? rules['other'] ?? '',
            )}
          </p>
          <button
            type="button"
            className="button quiet"
            aria-label={words.of(words.remove, key)}
            onClick={() => forgetBroken(key)}
          >
            {words.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
