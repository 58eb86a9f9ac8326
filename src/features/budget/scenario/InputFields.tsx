import { type RefObject, memo, useId, useState } from 'react';
import { type Change, shapeOf } from '#domain/inputs/scenario-changes.ts';
import { entryOf } from '#format/entry/input-entry.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAllWords } from '#i18n/all-words.ts';
import { useEcho } from '#ui/hooks/use-echo.ts';
import type { Part } from './draft.ts';
import { type InputRow, changeOf } from './scenario-form-rows.ts';

export type InputEdit = {
  /** Takes what was typed, now that it is complete. */
  readonly enter: (row: InputRow, part: Part, text: string) => void;
  /** One value in place of a range. */
  readonly narrow: (row: InputRow) => void;
  readonly set: (row: InputRow, change: Change) => void;
  readonly reset: (row: InputRow) => void;
};

type InputFieldsProps = {
  row: InputRow;
  partyName?: string;
  /** What to do with what is typed, as of now: it changes with every input, and no other field is drawn again for it. */
  edit: RefObject<InputEdit>;
  /** Where all inputs of a group were assumed together, it is said once for all of them. */
  isOriginShared?: boolean;
};

/** Compared by what it shows: a form of fifty inputs is drawn again with every step of the slider in it. */
const isSame = (before: InputFieldsProps, after: InputFieldsProps): boolean =>
  before.partyName === after.partyName &&
  before.isOriginShared === after.isOriginShared &&
  JSON.stringify(before.row) === JSON.stringify(after.row);

/** One input: its value, its range where it has one, where it comes from, and what is wrong with what was typed. */
export const InputFields = memo(function InputFields({
  row,
  partyName,
  edit,
  isOriginShared = false,
}: InputFieldsProps) {
  const words = useAllWords().scenario;
  const id = useId();
  const [typing, setTyping] = useState<Typing>();
  const language = useLanguage();
  const reading = typing ? readingOf(typing, row, language) : (row.reading ?? row.stretched);
  const name = partyName === undefined ? row.title : `${row.title}, ${partyName}`;
  return (
    <div className="input" data-changed={row.isChanged}>
      <label htmlFor={id}>
        {row.title}
        {partyName === undefined ? null : <span className="visually-hidden">, {partyName}</span>}
      </label>
      {row.choices.length > 0 ? (
        <Choice id={id} row={row} edit={edit} />
      ) : (
        <Numbers id={id} name={name} row={row} edit={edit} typing={typing} onType={setTyping} />
      )}
      {row.isChanged ? (
        <button
          type="button"
          className="button quiet"
          aria-label={words.resetInput(name)}
          title={words.resetInput(name)}
          onClick={() => edit.current.reset(row)}
        >
          ↺
        </button>
      ) : null}
      <p className="input-note small" id={`${id}-note`}>
        {row.problem === undefined ? null : (
          <strong className="field-error" role="alert">
            {row.problem}
          </strong>
        )}
        {reading === undefined ? null : <span role="status">{reading}</span>}
        {isOriginShared && !row.isChanged ? null : <span className="soft">{row.origin}</span>}
      </p>
    </div>
  );
}, isSame);

/** What is being typed and is not complete yet. */
type Typing = { readonly part: Part; readonly text: string };

/** How it would be read, where that is in doubt; whether it can be is said once it is complete. */
function readingOf({ text }: Typing, { input }: InputRow, language: Language): string | undefined {
  const entry = entryOf(text, shapeOf(input).unit, language);
  return entry.kind === 'value' ? entry.reading : undefined;
}

type FieldProps = Pick<InputFieldsProps, 'row' | 'edit'> & { id: string };

function Choice({ id, row, edit }: FieldProps) {
  const words = useAllWords().scenario;
  const [chosen, echo] = useEcho(row.chosen);
  return (
    <select
      id={id}
      value={chosen}
      aria-describedby={`${id}-note`}
      onChange={(event) => {
        echo(event.target.value);
        const change = changeOf(row.input, row.party, event.target.value || undefined);
        if (change) edit.current.set(row, change);
      }}
    >
      {row.party === undefined ? null : <option value="">{words.notStated}</option>}
      {row.choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

type NumbersProps = FieldProps & {
  name: string;
  typing: Typing | undefined;
  onType: (typing: Typing | undefined) => void;
};

function Numbers({ id, name, row, edit, typing, onType }: NumbersProps) {
  const words = useAllWords().scenario;
  const [isOpen, setIsOpen] = useState(false);
  const hasRange = row.isRange || isOpen;
  const finish = () => {
    if (typing && typing.text !== row.texts[typing.part]) edit.current.enter(row, typing.part, typing.text);
    onType(undefined);
  };
  const field = (part: Part, label: string | undefined) => (
    <input
      id={part === 'best' ? id : undefined}
      type="text"
      inputMode={row.isMonth ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      size={part === 'best' ? 10 : 8}
      placeholder={part === 'best' ? row.empty : undefined}
      value={typing?.part === part ? typing.text : row.texts[part]}
      aria-label={label}
      aria-invalid={row.problem !== undefined}
      aria-describedby={`${id}-note`}
      onChange={(event) => onType({ part, text: event.target.value })}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
  return (
    <span className="numbers cluster">
      {field('best', undefined)}
      <span className="unit soft">{row.unit}</span>
      {row.canRange ? (
        <>
          <label className="control">
            <input
              type="checkbox"
              checked={hasRange}
              aria-label={words.rangeOf(name)}
              onChange={() => {
                setIsOpen(!hasRange);
                if (row.isRange) edit.current.narrow(row);
              }}
            />
            {words.range}
          </label>
          {hasRange ? (
            <span className="range cluster soft" role="group" aria-label={words.rangeOf(name)}>
              <span>
                {words.from} {field('low', `${name}, ${row.isMonth ? words.earliest : words.low}`)}
              </span>
              <span>
                {words.to} {field('high', `${name}, ${row.isMonth ? words.latest : words.high}`)}
              </span>
            </span>
          ) : null}
        </>
      ) : null}
    </span>
  );
}
