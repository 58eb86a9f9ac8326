import type { Proof } from '#domain/proof/proof.ts';
import { ProofButton } from './ProofButton.tsx';
import type { SignKind } from '#ui/Sign.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';

type ProvenText = {
  readonly text: string;
  readonly proofs: readonly Proof[];
  readonly label: string;
  readonly sign: SignKind;
  readonly status: string;
};

/** A claim with its status, and what belongs to it such as a range: one button that opens the proof of all of it. */
export function Proven({ claim, detail }: { claim: ProvenText; detail?: string | undefined }) {
  return (
    <ProofButton proofs={claim.proofs} label={claim.label}>
      <span className="proven">
        <span className="claim">{claim.text}</span>{' '}
        {detail === undefined ? null : <span className="detail">{detail} </span>}
        <StatusMark sign={claim.sign}>{claim.status}</StatusMark>
      </span>
    </ProofButton>
  );
}
