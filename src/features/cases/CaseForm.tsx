import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { type CaseText, caseFields, longestText, textProblems } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';

type CaseFormProps = {
  title: string;
  first: CaseText;
  /** The names that are taken. */
  names: readonly string[];
  onKeep: (text: CaseText) => void;
  onCancel: () => void;
};

/** Asks for the name, the reason and the office of a case. What is wrong is said at its field, once it is to be kept. */
export function CaseForm({ title, first, names, onKeep, onCancel }: CaseFormProps) {
  const words = caseWordsIn(useLanguage());
  const [text, setText] = useState(first);
  const [isJudged, setIsJudged] = useState(false);
  const id = useId();
  const problems = textProblems(text, names);
  // What was pressed is gone: the hand goes on here.
  useEffect(() => document.getElementById(`${id}-name`)?.focus(), [id]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = caseFields.find((field) => problems[field] !== undefined);
    setIsJudged(true);
    if (wrong) document.getElementById(`${id}-${wrong}`)?.focus();
    else onKeep({ name: text.name.trim(), reason: text.reason.trim(), author: text.author.trim() });
  };
  return (
    <form className="stack readable spaced" aria-label={title} noValidate onSubmit={submit}>
      {caseFields.map((field) => {
        const problem = isJudged ? problems[field] : undefined;
        return (
          <div key={field} className="labelled">
            <label htmlFor={`${id}-${field}`}>{words.form[field]}</label>
            <div className="stack">
              <input
                id={`${id}-${field}`}
                type="text"
                autoComplete="off"
                required
                value={text[field]}
                aria-invalid={problem !== undefined}
                aria-describedby={`${id}-${field}-note`}
                onChange={({ target }) => setText({ ...text, [field]: target.value })}
              />
              <p className="small" id={`${id}-${field}-note`}>
                {problem === undefined ? null : (
                  <strong className="field-error" role="alert">
                    {problem === 'too-long'
                      ? words.problems[problem](longestText[field])
                      : words.problems[problem]}{' '}
                  </strong>
                )}
                <span className="muted">{words.form.hint[field]}</span>
              </p>
            </div>
          </div>
        );
      })}
      <p className="cluster">
        <button type="submit" className="button">
          {words.form.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.form.cancel}
        </button>
      </p>
    </form>
  );
}
