import type { Proof } from '#domain/proof/proof.ts';
import { createContext, use } from 'react';

/** Asks for the proof behind something shown; the anchor is where the answer belongs, and gets the focus back. */
export type AskForProof = (proofs: readonly Proof[], anchor: HTMLElement) => void;

export const ProofContext = createContext<AskForProof>(() => undefined);

export const useProof = (): AskForProof => use(ProofContext);
