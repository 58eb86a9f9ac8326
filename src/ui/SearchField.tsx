import { useId, useRef } from 'react';

type SearchFieldProps = { label: string; clearLabel: string; text: string; onText: (text: string) => void };

/**
 * A field to search with. The browser keeps what is typed: what was there before the page answered is taken over, and
 * nothing that happens around it takes a letter away.
 */
export function SearchField({ label, clearLabel, text, onText }: SearchFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isFresh = useRef(true);
  const takeOver = (input: HTMLInputElement | null) => {
    field.current = input;
    if (!input) return;
    if (isFresh.current && input.value !== text) onText(input.value);
    else if (input.value !== text) input.value = text;
    isFresh.current = false;
  };
  return (
    <span className="cluster screen-only">
      <label htmlFor={id}>{label}</label>
      <input
        ref={takeOver}
        id={id}
        type="search"
        size={32}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
      />
      <button
        type="button"
        className="button quiet"
        hidden={text === ''}
        onClick={() => {
          onText('');
          field.current?.focus();
        }}
      >
        {clearLabel}
      </button>
    </span>
  );
}
