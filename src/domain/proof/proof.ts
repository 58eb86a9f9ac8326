import type { FigureRef } from './figure-ref.ts';

/** What proves a figure: a fact by its id, or the assumptions of a scenario for one municipality or for all. */
export type Proof =
  | { readonly kind: 'fact'; readonly fact: string }
  | {
      readonly kind: 'assumption';
      readonly scenario: string;
      /** Whether the scenario of the document is meant, whatever the reader changed in it. */
      readonly isPreset: boolean;
      /** A municipality, or everybody. */
      readonly party: string;
      /** The figure to be explained; none where the assumptions as a whole are meant. */
      readonly figure: FigureRef | undefined;
    };

/** All municipalities of a scenario together; no id of a party is written like this. */
export const everybody = '*';

/** The proof that a fact of the document gives. */
export const factProof = (fact: string): Proof => ({ kind: 'fact', fact });

/** The assumptions behind a figure of a scenario, with the reader's changes unless the preset is meant. */
export const assumptionProof = (
  scenario: string,
  party: string,
  figure?: FigureRef,
  { isPreset }: { readonly isPreset: boolean } = { isPreset: false },
): Proof => ({ kind: 'assumption', scenario, isPreset, party, figure });

/** The facts among what proves something, by their ids. */
export const provenFacts = (proofs: readonly Proof[]): readonly string[] =>
  proofs.flatMap((proof) => (proof.kind === 'fact' ? [proof.fact] : []));
