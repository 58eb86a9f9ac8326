/** What proves a figure: a fact by its id, or the assumptions of a scenario for one municipality. */
export type Proof =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'assumption'; readonly scenario: string; readonly party: string };

/** Proofs travel through the domain-blind kit as plain texts; an id never holds a slash. */
export const factProof = (fact: string): string => fact;
export const assumptionProof = (scenario: string, party: string): string => `${scenario}/${party}`;

export function proofOf(id: string): Proof {
  const [scenario = '', party] = id.split('/');
  return party === undefined ? { kind: 'fact', fact: id } : { kind: 'assumption', scenario, party };
}
