import { type ReactNode, Suspense, lazy, startTransition, useCallback, useState } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { type AskForProof, ProofContext } from '#kit/claims/ProofContext.tsx';
import { shownAddress } from '../address/address.ts';

// FigureRef for by a click: who reads on need not carry it.
const EvidenceDialog = lazy(async () => ({
  default: (await import('#features/evidence/EvidenceDialog.tsx')).EvidenceDialog,
}));

type ProofHostProps = {
  selection: Selection | undefined;
  /** Path and query shown: what was asked for at another is no longer the answer to anything. */
  address: string;
  sourcesPath: string;
  children: ReactNode;
};
type Question = {
  readonly proofs: readonly Proof[];
  readonly anchor: HTMLElement;
  readonly address: string;
};

/** Answers what is asked for proof, anywhere within; a component of its own, so that nothing else is drawn for it. */
export function ProofProvider({ selection, address, sourcesPath, children }: ProofHostProps) {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback<AskForProof>((proofs, anchor) => {
    const askedAt = shownAddress();
    // The button answers first, the dialog follows: making the page inert takes a slow machine a moment.
    startTransition(() => setQuestion({ proofs, anchor, address: askedAt }));
  }, []);
  return (
    <ProofContext value={ask}>
      {children}
      {question && selection && question.address === address ? (
        <Suspense>
          <EvidenceDialog
            selection={selection}
            proofs={question.proofs}
            anchor={question.anchor}
            sourcesPath={sourcesPath}
            onClose={() => setQuestion(undefined)}
          />
        </Suspense>
      ) : null}
    </ProofContext>
  );
}
