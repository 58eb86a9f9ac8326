import type { FigureRef } from '#domain/proof/figure-ref.ts';
import type { Proof } from '#domain/proof/proof.ts';

/** The assumptions of a scenario for a municipality, with every figure that was asked about. */
export type Assumptions = Omit<Extract<Proof, { kind: 'assumption' }>, 'figure'> & {
  readonly figures: readonly FigureRef[];
};
type Group = Extract<Proof, { kind: 'fact' }> | Assumptions;

/** What is asked about the same assumptions in turn stands together: their inputs are named once. */
export function grouped(proofs: readonly Proof[]): readonly Group[] {
  return proofs.reduce<readonly Group[]>((groups, proof) => {
    if (proof.kind === 'fact') return [...groups, proof];
    const { figure, ...assumptions } = proof;
    const figures = figure === undefined ? [] : [figure];
    const last = groups.at(-1);
    return last?.kind === 'assumption' && isSame(last, proof)
      ? [...groups.slice(0, -1), { ...last, figures: [...last.figures, ...figures] }]
      : [...groups, { ...assumptions, figures }];
  }, []);
}

const isSame = (one: Omit<Assumptions, 'figures'>, other: Omit<Assumptions, 'figures'>): boolean =>
  one.scenario === other.scenario && one.isPreset === other.isPreset && one.party === other.party;
