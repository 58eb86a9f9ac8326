import { type Asked, askedOf, askedText } from './asked.ts';

/** What proves a figure: a fact by its id, or the assumptions of a scenario for one municipality or for all. */
export type Proof =
  | { readonly kind: 'fact'; readonly fact: string }
  | {
      readonly kind: 'assumption';
      readonly scenario: string;
      /** A municipality, or everybody. */
      readonly party: string;
      /** The figure that was asked about; none where the assumptions as a whole were. */
      readonly asked: Asked | undefined;
    };

/** All municipalities of a scenario together; no id of a party is written like this. */
export const everybody = '*';

/** Proofs travel through the domain-blind kit as plain texts; an id never holds a slash. */
export const factProof = (fact: string): string => fact;
export const assumptionProof = (scenario: string, party: string, asked?: Asked): string =>
  asked === undefined ? `${scenario}/${party}` : `${scenario}/${party}/${askedText(asked)}`;

export function proofOf(id: string): Proof {
  const [scenario = '', party, asked] = id.split('/');
  if (party === undefined) return { kind: 'fact', fact: id };
  return {
    kind: 'assumption',
    scenario,
    party,
    asked: asked === undefined ? undefined : askedOf(asked),
  };
}
