import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { longestText } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { type Asked, type WrittenText, firstTextOf, labelsOf } from './asked.ts';
import { authorKept, keepAuthor } from './author.ts';

type WriteFormProps = {
  asked: Asked;
  isBusy: boolean;
  onWrite: (text: WrittenText) => void;
  onCancel: () => void;
};

const longest = { title: 200, reason: longestText.reason, author: longestText.author } as const;
const fields = ['title', 'reason', 'author'] as const;

/** Asks who writes and why, and for a name where one is given. What is wrong is said at its field. */
export function WriteForm({ asked, isBusy, onWrite, onCancel }: WriteFormProps) {
  const words = ownWordsIn(useLanguage());
  const [text, setText] = useState(() => firstTextOf(asked, words, authorKept()));
  const [isJudged, setIsJudged] = useState(false);
  const id = useId();
  const shown = fields.filter((field) => text[field] !== undefined);
  const problemOf = (field: (typeof fields)[number]) => {
    const written = (text[field] ?? '').trim();
    if (written === '') return words.problems.missing;
    return written.length > longest[field] ? words.problems['too-long'](longest[field]) : undefined;
  };
  // What was pressed is gone: the hand goes on here.
  const [first] = shown;
  useEffect(() => document.getElementById(`${id}-${first}`)?.focus(), [id, first]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = shown.find((field) => problemOf(field) !== undefined);
    setIsJudged(true);
    if (wrong) return document.getElementById(`${id}-${wrong}`)?.focus();
    keepAuthor(text.author.trim());
    return onWrite({
      ...(text.title !== undefined && { title: text.title.trim() }),
      reason: text.reason.trim(),
      author: text.author.trim(),
    });
  };
  const { title, submit: label } = labelsOf(asked, words);
  return (
    <form className="stack readable spaced" aria-label={title} noValidate onSubmit={submit}>
      <h3>{title}</h3>
      {shown.map((field) => {
        const problem = isJudged ? problemOf(field) : undefined;
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
                    {problem}{' '}
                  </strong>
                )}
                <span className="muted">{words.form.hint[field]}</span>
              </p>
            </div>
          </div>
        );
      })}
      <p className="cluster">
        <button type="submit" className="button" disabled={isBusy}>
          {label}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.form.cancel}
        </button>
      </p>
    </form>
  );
}
