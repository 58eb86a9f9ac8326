import { knownWordsIn } from '#i18n/messages/known.ts';
import type { Initiative, Party } from '#domain/document/initiative.ts';
import { everything } from '#domain/capture/everything.ts';
import type { Content } from '#domain/document/content.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import type { Choices, Field } from './field.ts';

type FieldInputProps = {
  id: string;
  field: Field;
  text: string;
  isWrong: boolean;
  document: Initiative;
  /** The parties that the form brings along. */
  parties: readonly Party[];
  /** What the form states itself, such as a phase that the document does not have yet. */
  contents: readonly Content[];
  onType: (text: string) => void;
};

/** One field of a content: a text, one of several, or any number of parties. */
export function FieldInput(props: FieldInputProps) {
  const { id, field, text, isWrong, onType } = props;
  const options = useOptions(props);
  const name = useFieldName(field);
  const described = isWrong ? `${id}-problem` : undefined;
  if (!field.choices) {
    return (
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={described}
        onChange={({ target }) => onType(target.value)}
      />
    );
  }
  if (field.choices.of !== 'names' && field.choices.isMany) {
    const chosen = text.split(' ').filter((each) => each !== '');
    const toggled = (value: string) =>
      options.map(([each]) => each).filter((each) => chosen.includes(each) !== (each === value));
    return (
      <fieldset className="choices-in-line" aria-describedby={described}>
        <legend className="visually-hidden">{name}</legend>
        {options.map(([value, party]) => (
          <label key={value} className="target">
            <input
              type="checkbox"
              id={value === options[0]?.[0] ? id : undefined}
              checked={chosen.includes(value)}
              onChange={() => onType(toggled(value).join(' '))}
            />{' '}
            {party}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <select
      id={id}
      value={text}
      aria-invalid={isWrong}
      aria-describedby={described}
      onChange={({ target }) => onType(target.value)}
    >
      {options.some(([value]) => value === text) ? null : <option value={text}>–</option>}
      {options.map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}

function useFieldName({ name }: Field): string {
  const fields: Readonly<Record<string, string>> = captureWordsIn(useLanguage()).form.fields;
  return fields[name] ?? name;
}

type Option = readonly [value: string, name: string];

function useOptions({ field, document, parties, contents }: FieldInputProps): readonly Option[] {
  const words = useAllWords();
  const language = useLanguage();
  const { text } = formatterOf(language);
  if (!field.choices) return [];
  const { choices } = field;
  if (choices.of === 'names') {
    const lists: Readonly<Record<NamesOf, Readonly<Record<string, string>>>> = {
      role: words.budget.role,
      strength: words.strength,
      decision: words.decision,
      cover: knownWordsIn(language).plan.cover,
    };
    return choices.names.map((name) => [name, lists[choices.words][name] ?? name]);
  }
  if (choices.of === 'parties') {
    return [...document.parties, ...parties].map(({ id, name }) => [id, text(name)]);
  }
  const snapshot = everything(document);
  const stated = [...snapshot.facts.flatMap((fact) => fact.contents), ...contents];
  const options = stated.flatMap((content): readonly Option[] => {
    if (choices.of === 'phases' && content.about === 'phase') return [[content.phase, text(content.title)]];
    if (choices.of === 'lines' && content.about === 'money') return [[content.line, text(content.title)]];
    return choices.of === 'commitments' && content.about === 'commitment'
      ? [[content.commitment, text(content.title)]]
      : [];
  });
  return [...new Map(options)];
}
type NamesOf = Extract<Choices, { of: 'names' }>['words'];
