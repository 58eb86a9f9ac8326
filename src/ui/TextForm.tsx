import { type ReactNode, type SubmitEvent, useEffect, useId, useState } from 'react';

type Texts = Readonly<Record<string, string>>;
type TextField = {
  readonly name: string;
  readonly label: string;
  /** What is written here; it may follow what is written. */
  readonly hint: string | ((texts: Texts) => string);
  /** What is wrong with what is written; undefined where nothing is. */
  readonly problem?: ((text: string) => string | undefined) | undefined;
};

type TextFormProps = {
  title: string;
  isTitleShown?: boolean;
  fields: readonly TextField[];
  /** What stands in the fields at first. */
  first: Texts;
  submit: string;
  /** None where there is nothing to go back to. */
  cancel?: string;
  isBusy?: boolean;
  /** Whether the hand goes on here as soon as it comes. */
  isFirst?: boolean;
  className?: string;
  /** What is asked besides, above the buttons; it may follow what is written. */
  renderMore?: (texts: Texts) => ReactNode;
  /** Called with the texts without spaces around them, once nothing is wrong with any. */
  onSubmit: (texts: Texts) => void;
  onCancel?: () => void;
};

/** Asks for a few short texts. What is wrong is said at its field, once it is to be taken. */
export function TextForm({
  title,
  isTitleShown = false,
  fields,
  first,
  submit,
  cancel,
  isBusy = false,
  isFirst = true,
  className = 'stack readable spaced',
  renderMore,
  onSubmit,
  onCancel,
}: TextFormProps) {
  const [texts, setTexts] = useState(first);
  const [isJudged, setIsJudged] = useState(false);
  const id = useId();
  const textOf = (name: string): string => texts[name] ?? '';
  const problemOf = ({ name, problem }: TextField) => problem?.(textOf(name).trim());
  // What was pressed is gone: the hand goes on here.
  const [foremost] = fields;
  useEffect(() => {
    if (isFirst) document.getElementById(`${id}-${foremost?.name}`)?.focus();
  }, [id, isFirst, foremost?.name]);
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    setIsJudged(true);
    const wrong = fields.find((field) => problemOf(field) !== undefined);
    if (wrong) return document.getElementById(`${id}-${wrong.name}`)?.focus();
    return onSubmit(Object.fromEntries(fields.map(({ name }) => [name, textOf(name).trim()])));
  };
  return (
    <form className={className} aria-label={title} noValidate onSubmit={take}>
      {isTitleShown ? <h3>{title}</h3> : null}
      {fields.map((field) => {
        const { name, label, hint } = field;
        const problem = isJudged ? problemOf(field) : undefined;
        return (
          <div key={name} className="labelled">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <div className="stack">
              <input
                id={`${id}-${name}`}
                type="text"
                autoComplete="off"
                required={field.problem !== undefined}
                value={textOf(name)}
                aria-invalid={problem !== undefined}
                aria-describedby={`${id}-${name}-note`}
                onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
              />
              <p className="small" id={`${id}-${name}-note`}>
                {problem === undefined ? null : (
                  <strong className="field-error" role="alert">
                    {problem}{' '}
                  </strong>
                )}
                <span className="muted">{typeof hint === 'string' ? hint : hint(texts)}</span>
              </p>
            </div>
          </div>
        );
      })}
      {renderMore?.(texts)}
      <p className="cluster">
        <button type="submit" className="button" disabled={isBusy}>
          {submit}
        </button>
        {cancel === undefined ? null : (
          <button type="button" className="button quiet" onClick={onCancel}>
            {cancel}
          </button>
        )}
      </p>
    </form>
  );
}
