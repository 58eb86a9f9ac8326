import { type SourceType, sourceTypes } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { type HeadProblem, type HeadText, headFields } from './begin-desk.ts';
import type { useBegin } from './use-begin.ts';

type HeadFieldsProps = {
  /** In front of the ids of fields. */
  id: string;
  head: HeadText;
  type: SourceType;
  belonging: ReturnType<typeof useBegin>;
  /** What is said to be wrong. */
  problems: readonly HeadProblem[];
  onType: (field: keyof HeadText, text: string) => void;
  onTypeOf: (type: SourceType) => void;
};

/** What a paper is, and to which initiative it belongs. */
export function HeadFields({ id, head, type, belonging, problems, onType, onTypeOf }: HeadFieldsProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).start;
  const { text } = formatterOf(language);
  const types = useAllWords().sources.type;
  const { own, example, to, choose } = belonging;
  const isOwn = own.some((each) => each.id === to);
  return (
    <fieldset className="stack">
      <legend className="strong">{words.head}</legend>
      {own.length > 0 || example ? (
        <div className="labelled">
          <label htmlFor={`${id}-to`}>{words.addTo}</label>
          <div>
            <select
              id={`${id}-to`}
              value={to}
              aria-describedby={`${id}-to-note`}
              onChange={({ target }) => choose(target.value)}
            >
              <option value="">{words.addToNew}</option>
              {own.map((each) => (
                <option key={each.id} value={each.id}>
                  {text(each.title)}
                </option>
              ))}
              {example ? <option value={example.id}>{words.addToCopy(text(example.title))}</option> : null}
            </select>
            <p className="small muted" id={`${id}-to-note`}>
              {isOwn ? words.addToHints.own : to === '' ? words.addToHints.new : words.addToHints.example}
            </p>
          </div>
        </div>
      ) : null}
      <div className="labelled">
        <label htmlFor={`${id}-type`}>{words.type}</label>
        <div>
          <select
            id={`${id}-type`}
            value={type}
            onChange={({ target }) => onTypeOf(sourceTypes.find((each) => each === target.value) ?? type)}
          >
            {sourceTypes.map((each) => (
              <option key={each} value={each}>
                {types[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {headFields
        .filter((field) => to === '' || field !== 'title')
        .map((field) => {
          const wrong = problems.find((each) => each === field);
          return (
            <div key={field} className="labelled">
              <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
              <div>
                <input
                  id={`${id}-${field}`}
                  type="text"
                  autoComplete="off"
                  value={head[field]}
                  aria-invalid={wrong !== undefined}
                  aria-describedby={`${id}-${field}-note`}
                  onChange={({ target }) => onType(field, target.value)}
                />
                <p className="small" id={`${id}-${field}-note`}>
                  {wrong ? <strong className="field-error">{words.problems[wrong]} </strong> : null}
                  <span className="muted">{words.hints[field]}</span>
                </p>
              </div>
            </div>
          );
        })}
    </fieldset>
  );
}
