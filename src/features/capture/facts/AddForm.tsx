import { useId, useState } from 'react';

type AddFormProps = {
  title: string;
  fields: readonly string[];
  submit: string;
  onAdd: (texts: readonly string[]) => void;
};

/** A short form that adds something once all of its fields are filled in. */
export function AddForm({ title, fields, submit, onAdd }: AddFormProps) {
  const id = useId();
  const empty = fields.map(() => '');
  const [texts, setTexts] = useState<readonly string[]>(empty);
  return (
    <form
      className="cluster"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const filled = texts.map((text) => text.trim());
        const missing = filled.indexOf('');
        if (missing !== -1) return document.getElementById(`${id}-${missing}`)?.focus();
        onAdd(filled);
        setTexts(empty);
        return document.getElementById(`${id}-0`)?.focus();
      }}
    >
      {fields.map((label, index) => (
        <span key={label} className="control">
          <label htmlFor={`${id}-${index}`}>{label}</label>
          <input
            id={`${id}-${index}`}
            type="text"
            autoComplete="off"
            value={texts[index] ?? ''}
            onChange={({ target }) =>
              setTexts(texts.map((text, place) => (place === index ? target.value : text)))
            }
          />
        </span>
      ))}
      <button type="submit" className="button quiet">
        {submit}
      </button>
    </form>
  );
}
