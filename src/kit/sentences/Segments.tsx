import { ProofButton } from '../claims/ProofButton.tsx';
import { Said } from '../claims/Said.tsx';
import type { Segment } from './segment.ts';

/** A sentence in which what is stated opens its proof. */
export function Segments({ segments }: { segments: readonly (Segment & { readonly label: string })[] }) {
  return segments.map(({ text, proofs, label }, place) =>
    proofs.length === 0 ? (
      text
    ) : (
      <ProofButton key={`${place} ${text}`} proofs={proofs} label={label} isInline>
        <Said text={text} />
      </ProofButton>
    ),
  );
}
