import { type RefObject, memo, useId, useState } from 'react';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useEcho } from '#ui/hooks/use-echo.ts';
import type { Part } from './draft.ts';
import { type InputRow, changeOf } from './scenario-form-rows.ts';

export type InputEdit = {
  readonly type: (row: InputRow, part: Part, text: string) => void;
  readonly leave: (row: InputRow) => void;
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
        <Numbers id={id} name={name} row={row} edit={edit} />
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
        {row.reading === undefined ? null : <span role="status">{row.reading}</span>}
        {isOriginShared && !row.isChanged ? null : <span className="soft">{row.origin}</span>}
      </p>
    </div>
  );
}, isSame);

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

function Numbers({ id, name, row, edit }: FieldProps & { name: string }) {
  const words = useAllWords().scenario;
  const [isOpen, setIsOpen] = useState(false);
  const hasRange = row.isRange || isOpen;
  const field = (part: Part, label: string | undefined) => (
    <input
      id={part === 'best' ? id : undefined}
      type="text"
      inputMode={row.isMonth ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      size={part === 'best' ? 10 : 8}
      value={row.texts[part]}
      aria-label={label}
      aria-invalid={row.problem !== undefined}
      aria-describedby={`${id}-note`}
      onChange={(event) => edit.current.type(row, part, event.target.value)}
      onBlur={() => edit.current.leave(row)}
    />
  );
  return (
    <span className="numbers cluster">
      {field('best', undefined)}
      <span className="unit soft">{row.unit}</span>
      {row.canRange ? (
        <>
          <button
            type="button"
            className="button quiet"
            aria-expanded={hasRange}
            aria-label={words.rangeOf(name)}
            disabled={row.isRange}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.range}
          </button>
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
