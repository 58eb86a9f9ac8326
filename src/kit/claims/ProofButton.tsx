import type { Proof } from '#domain/proof/proof.ts';
import type { ReactNode } from 'react';
import { useProof } from './ProofContext.tsx';

type ProofButtonProps = {
  proofs: readonly Proof[];
  /** What will be shown, in words: completes the accessible name. Empty where the children say it already. */
  label: string;
  /** Inside running text, where a real button would not break across lines. */
  isInline?: boolean;
  children: ReactNode;
};

/** Something that is claimed, as a button that opens what proves it. */
export function ProofButton({ proofs, label, isInline = false, children }: ProofButtonProps) {
  const ask = useProof();
  const content = (
    <>
      {children}
      {label === '' ? null : <span className="visually-hidden"> – {label}</span>}
    </>
  );
  if (isInline) {
    return (
      <span
        role="button"
        tabIndex={0}
        className="proof"
        aria-haspopup="dialog"
        onClick={(event) => ask(proofs, event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          ask(proofs, event.currentTarget);
        }}
      >
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="proof"
      aria-haspopup="dialog"
      onClick={(event) => ask(proofs, event.currentTarget)}
    >
      {content}
    </button>
  );
}
