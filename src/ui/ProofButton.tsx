import type { ReactNode } from 'react';
import { useProof } from './ProofContext.tsx';

type ProofButtonProps = {
  proofs: readonly string[];
  /** What will be shown, in words: completes the accessible name. */
  label: string;
  children: ReactNode;
};

/** Something that is claimed, as a button that opens what proves it. */
export function ProofButton({ proofs, label, children }: ProofButtonProps) {
  const ask = useProof();
  return (
    <button
      type="button"
      className="proof"
      aria-haspopup="dialog"
      onClick={(event) => ask(proofs, event.currentTarget)}
    >
      {children}
      <span className="visually-hidden"> – {label}</span>
    </button>
  );
}
