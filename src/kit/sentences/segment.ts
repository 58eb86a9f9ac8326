import { type Proof, factProof } from '#domain/proof/proof.ts';
import type { Marked } from '#i18n/messages/de.ts';

/** A piece of a sentence; one that states something names the facts that prove it. */
export type Segment = { readonly text: string; readonly proofs: readonly Proof[] };

/** What states nothing. */
export const plain = (text: string): Segment => ({ text, proofs: [] });

/** Words between others that facts prove. */
export const marked = ([before, words, after]: Marked, facts: readonly string[]): readonly Segment[] => [
  plain(before),
  { text: words, proofs: facts.map(factProof) },
  plain(after),
];
