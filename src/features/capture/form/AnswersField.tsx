import { useId } from 'react';
import { answerable, answersOf } from '#domain/capture/answers.ts';
import type { FactForm } from '#domain/capture/kept-desk.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';

type AnswersFieldProps = { form: FactForm; document: Initiative; onWrite: (form: FactForm) => void };

/** Which open questions the passage answers; nothing is taken for an answer that nobody called one. */
export function AnswersField({ form, document, onWrite }: AnswersFieldProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).form;
  const id = useId();
  const questions = answerable(document, form.fact);
  if (questions.length === 0) return null;
  const answers = answersOf(form, document);
  const toggled = (question: string) =>
    answers.includes(question) ? answers.filter((each) => each !== question) : [...answers, question];
  return (
    <details open={answers.length > 0 || undefined}>
      <summary>{words.answersCount(questions.length)}</summary>
      <fieldset className="stack">
        <legend className="visually-hidden">{words.answers}</legend>
        {questions.map((question) => (
          <label key={question.id} htmlFor={`${id}-${question.id}`}>
            <input
              type="checkbox"
              id={`${id}-${question.id}`}
              checked={answers.includes(question.id)}
              onChange={() => onWrite({ ...form, answers: toggled(question.id) })}
            />{' '}
            {formatterOf(language).text(question.text)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
