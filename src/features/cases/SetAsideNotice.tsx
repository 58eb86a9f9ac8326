import { useEffect, useState } from 'react';
import { followCases, keepCase, newCase } from '#api/case-store.ts';
import { keptCases } from '#api/kept-cases.ts';
import { isSameChanges, type KeptCase } from '#domain/cases/kept-case.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import { CaseForm } from './CaseForm.tsx';

type SetAsideNoticeProps = {
  left: Pick<KeptCase, 'initiative' | 'scenario' | 'changes'>;
  onBack: () => void;
  onDismiss: () => void;
};

/** What was changed in a scenario and has gone out of the view with it: to be taken back, or kept as a case. */
export function SetAsideNotice({ left, onBack, onDismiss }: SetAsideNoticeProps) {
  const language = useLanguage();
  const words = caseWordsIn(language);
  const { notice, scenario } = useAllWords();
  const [isWriting, setIsWriting] = useState(false);
  const cases = keptCases.useValue().cases.filter(({ initiative }) => initiative === left.initiative);
  useEffect(followCases, []);
  const isKept = cases.some(
    (kept) => kept.scenario === left.scenario && isSameChanges(kept.changes, left.changes),
  );
  // What is kept already is not lost.
  if (isKept) return null;
  return (
    <div className="notice stack screen-only" role="status">
      <p>{words.setAside(scenario.name(left.scenario.toUpperCase()), left.changes.length)}</p>
      <p className="cluster">
        <button type="button" className="button" onClick={onBack}>
          {words.takeBack}
        </button>
        {isWriting ? null : (
          <button type="button" className="button quiet" onClick={() => setIsWriting(true)}>
            {words.keep}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onDismiss}>
          {notice.dismiss}
        </button>
      </p>
      {isWriting ? (
        <CaseForm
          title={words.form.title}
          first={{ name: '', reason: '', author: cases.at(-1)?.author ?? '' }}
          names={cases.map(({ name }) => name)}
          onKeep={(text) => {
            keepCase(newCase(left, text));
            document.querySelector('main')?.focus({ preventScroll: true });
          }}
          onCancel={() => setIsWriting(false)}
        />
      ) : null}
    </div>
  );
}
