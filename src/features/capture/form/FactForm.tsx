import { type Ref, type SubmitEvent, useId, useState } from 'react';
import type { FactForm as Form } from '#domain/capture/kept-desk.ts';
import type { Reading } from '#domain/capture/proposal.ts';
import type { Inconsistency } from '#domain/document/inconsistency.ts';
import { statuses } from '#domain/value/knowledge.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { AnswersField } from './AnswersField.tsx';
import { ContentFields } from './ContentFields.tsx';
import {
  knownFromText,
  problemsIn,
  typedKnownFrom,
  typedMethod,
  typedStatement,
  withAdded,
} from './form-model.ts';
import { abouts, newContent } from './new-content.ts';
import { SupersedesField } from './SupersedesField.tsx';

type FactFormProps = {
  form: Form;
  reading: Reading;
  /** What keeps the document from taking it. */
  refusedFor: readonly Inconsistency[];
  ref: Ref<HTMLFormElement>;
  onWrite: (form: Form) => void;
  onTake: (form: Form) => void;
};

/** What a passage says, ready to be taken over: Enter in any of its fields does. */
export function FactForm({ form, reading, refusedFor, ref, onWrite, onTake }: FactFormProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).form;
  const all = useAllWords();
  const id = useId();
  // The fields stay while the passage changes: making them anew takes longer than a key stroke has.
  const [judged, setJudged] = useState<string>();
  const isJudged = judged === form.fact.id;
  const wrong = problemsIn(form, language);
  const problems = isJudged
    ? wrong
    : new Map([...wrong].filter(([place]) => form.texts[place] !== undefined));
  const { fact, texts } = form;
  const submit = (event: Pick<SubmitEvent, 'preventDefault'>) => {
    event.preventDefault();
    setJudged(fact.id);
    const [first] = wrong.keys();
    if (first === undefined) onTake(form);
    else document.getElementById(`${id}-${first}`)?.focus();
  };
  const setFact = (change: Partial<Form['fact']>) => onWrite({ ...form, fact: { ...fact, ...change } });
  const rules: Readonly<Record<string, string>> = all.problem.rules;
  return (
    <form ref={ref} className="fact-form stack" aria-label={words.label} noValidate onSubmit={submit}>
      <div className="entry">
        <label htmlFor={`${id}-statement`}>{words.statement}</label>
        <textarea
          id={`${id}-statement`}
          rows={3}
          value={texts['statement'] ?? fact.statement.de}
          aria-invalid={problems.has('statement')}
          onChange={({ target }) => onWrite(typedStatement(form, target.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) submit(event);
          }}
        />
      </div>
      <ContentFields id={id} form={form} reading={reading} problems={problems} onWrite={onWrite} />
      <div className="entries">
        <div className="entry">
          <label htmlFor={`${id}-status`}>{words.status}</label>
          <select
            id={`${id}-status`}
            value={fact.status}
            onChange={({ target }) =>
              setFact({ status: statuses.find((each) => each === target.value) ?? fact.status })
            }
          >
            {statuses
              .filter((status) => status !== 'assumed' && status !== 'contradicted')
              .map((status) => (
                <option key={status} value={status}>
                  {all.status[status]}
                </option>
              ))}
          </select>
        </div>
        {fact.status === 'estimated' ? (
          <div className="entry">
            <label htmlFor={`${id}-method`}>{words.method}</label>
            <input
              id={`${id}-method`}
              type="text"
              value={fact.method?.de ?? ''}
              onChange={({ target }) => onWrite(typedMethod(form, target.value))}
            />
          </div>
        ) : null}
        <div className="entry">
          <label htmlFor={`${id}-knownFrom`}>{words.knownFrom}</label>
          <div>
            <input
              id={`${id}-knownFrom`}
              type="text"
              autoComplete="off"
              value={knownFromText(form, language)}
              aria-invalid={problems.has('knownFrom')}
              aria-describedby={`${id}-knownFrom-problem`}
              onChange={({ target }) => onWrite(typedKnownFrom(form, target.value))}
            />
            <p className="field-error" id={`${id}-knownFrom-problem`}>
              {problems.has('knownFrom') ? words.problems.date : ''}
            </p>
          </div>
        </div>
      </div>
      <SupersedesField form={form} reading={reading} onWrite={onWrite} />
      <AnswersField form={form} document={reading.document} onWrite={onWrite} />
      <details>
        <summary>{words.add}</summary>
        <div className="stack">
          <div className="labelled">
            <label htmlFor={`${id}-add`}>{words.addKind}</label>
            <select
              id={`${id}-add`}
              value=""
              onChange={({ target }) => {
                const about = abouts.find((each) => each === target.value);
                if (!about) return;
                const name = `${fact.id}-${fact.contents.length}`;
                onWrite(withAdded(form, newContent(about, name, reading.document, reading.source)));
              }}
            >
              <option value="">–</option>
              {abouts.map((about) => (
                <option key={about} value={about}>
                  {words.about[about]}
                </option>
              ))}
            </select>
          </div>
          {(['question', 'resolver'] as const).map((name) => (
            <div key={name} className="labelled">
              <label htmlFor={`${id}-${name}`}>{words[name]}</label>
              <input
                id={`${id}-${name}`}
                type="text"
                autoComplete="off"
                value={texts[name] ?? ''}
                onChange={({ target }) => onWrite({ ...form, texts: { ...texts, [name]: target.value } })}
              />
            </div>
          ))}
        </div>
      </details>
      {refusedFor.length === 0 ? null : (
        <div role="alert" className="field-error">
          <p>{words.cannot}</p>
          <ul className="bullets">
            {[...new Set(refusedFor.map(({ problem }) => rules[problem] ?? problem))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {/* Enter in a field presses it; it is seen below, beside what else can be done. */}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {captureWordsIn(language).finding.take}
      </button>
    </form>
  );
}
