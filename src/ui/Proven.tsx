import { ProofButton } from './ProofButton.tsx';
import type { SignKind } from './Sign.tsx';
import { StatusMark } from './StatusMark.tsx';

export type ProvenText = {
  readonly text: string;
  readonly proofs: readonly string[];
  readonly label: string;
  readonly sign: SignKind;
  readonly status: string;
};

/** A claim that opens its proof, followed by the sign and word of its status. */
export function Proven({ claim }: { claim: ProvenText }) {
  return (
    <span className="proven">
      <ProofButton proofs={claim.proofs} label={claim.label}>
        {claim.text}
      </ProofButton>
      <StatusMark sign={claim.sign}>{claim.status}</StatusMark>
    </span>
  );
}
