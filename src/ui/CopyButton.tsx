import { useState } from 'react';

type CopyButtonProps = {
  label: string;
  /** What it is about, for those who hear the button alone. */
  of: string;
  copied: string;
  /** Said before the text itself, where the browser allows no copying: it wants a safe connection for it. */
  failed: string;
  text: () => string;
};

/** Copies a text and says so, to eye and ear; where that is refused, the text stands there to be marked. */
export function CopyButton({ label, of, copied, failed, text }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="line screen-only">
      <button type="button" className="button link" onClick={() => void copy()}>
        {label}
        <span className="visually-hidden">: {of}</span>
      </button>
      <span aria-live="polite">
        {state === 'copied' ? copied : null}
        {state === 'failed' ? (
          <>
            {failed} <output className="copy-text">{text()}</output>
          </>
        ) : null}
      </span>
    </span>
  );
}
