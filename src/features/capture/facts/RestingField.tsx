import { useId, useState } from 'react';

type RestingFieldProps = { label: string; value: string; onRest: (text: string) => void };

/** A field whose text becomes a step when the hand leaves it or presses Enter; what is empty is put back. */
export function RestingField({ label, value, onRest }: RestingFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const rest = () => {
    const text = typed?.trim();
    if (text && text !== value) onRest(text);
    setTyped(undefined);
  };
  return (
    <span className="control">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={rest}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rest();
          if (key === 'Escape') setTyped(undefined);
        }}
      />
    </span>
  );
}
