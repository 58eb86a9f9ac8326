/** The figures of a scenario that can be explained. */
const provenFigures = [
  'staff',
  'other',
  'cost',
  'eligible',
  'stateFunding',
  'thirdParty',
  'ownContribution',
  'inKind',
  'cash',
  'gap',
  'headroom',
  'headroomAfter',
] as const;
export type ProvenFigure = (typeof provenFigures)[number];

/** What proves a figure: a fact by its id, or the assumptions of a scenario for one municipality. */
export type Proof =
  | { readonly kind: 'fact'; readonly fact: string }
  | {
      readonly kind: 'assumption';
      readonly scenario: string;
      readonly party: string;
      /** The figure that was asked about; none where the assumptions as a whole were. */
      readonly figure: ProvenFigure | undefined;
    };

/** Proofs travel through the domain-blind kit as plain texts; an id never holds a slash. */
export const factProof = (fact: string): string => fact;
export const assumptionProof = (scenario: string, party: string, figure?: ProvenFigure): string =>
  figure === undefined ? `${scenario}/${party}` : `${scenario}/${party}/${figure}`;

export function proofOf(id: string): Proof {
  const [scenario = '', party, figure] = id.split('/');
  if (party === undefined) return { kind: 'fact', fact: id };
  return { kind: 'assumption', scenario, party, figure: provenFigures.find((known) => known === figure) };
}
