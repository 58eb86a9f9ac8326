import type { FactForm } from '#domain/capture/kept-desk.ts';
import type { Reading } from '#domain/capture/proposal.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import type { FieldKind } from './field.ts';
import { FieldInput } from './FieldInput.tsx';
import { fieldsOf } from './fields.ts';
import { placeOf, typedInto, withoutContent } from './form-model.ts';

type ContentFieldsProps = {
  /** Before the ids of the fields. */
  id: string;
  form: FactForm;
  reading: Reading;
  problems: ReadonlyMap<string, FieldKind>;
  onWrite: (form: FactForm) => void;
};

/** What the fact says, attribute by attribute. */
export function ContentFields({ id, form, reading, problems, onWrite }: ContentFieldsProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).form;
  const { contents } = form.fact;
  const fieldWords: Readonly<Record<string, string>> = words.fields;
  if (contents.length === 0) return <p className="soft">{words.context}</p>;
  return contents.map((content, index) => (
    // An attribute has no other name than its place; those behind one that goes move up together with their texts.
    <fieldset key={`${index} ${content.about}`} className="attribute">
      <legend>
        <span>{words.about[content.about]}</span>
      </legend>
      {fieldsOf(content).map((field) => {
        const place = placeOf(index, field);
        const fieldId = `${id}-${place}`;
        const problem = problems.get(place);
        return (
          <div key={field.name} className={field.kind === 'text' ? 'entry wide' : 'entry'}>
            <label htmlFor={fieldId}>{fieldWords[field.name]}</label>
            <div>
              <FieldInput
                id={fieldId}
                field={field}
                text={form.texts[place] ?? field.get(content, language)}
                isWrong={problem !== undefined}
                document={reading.document}
                parties={form.parties}
                contents={contents}
                onType={(text) => onWrite(typedInto(form, index, field, text, language))}
              />
              {problem === undefined ? null : (
                <p className="field-error" id={`${fieldId}-problem`} role="alert">
                  {words.problems[problem]}
                </p>
              )}
            </div>
          </div>
        );
      })}
      <button type="button" className="button link" onClick={() => onWrite(withoutContent(form, index))}>
        {words.removePart(words.about[content.about])}
      </button>
    </fieldset>
  ));
}
