import type { Estimate } from '../value/amount.ts';
import { type BasisPoints, basisPoints } from '../value/money.ts';
import type { ScenarioTerms } from '../document/scenario.ts';

/** What a rate leaves of the whole, in basis points: the own share for a rate of the state, and the other way round. */
export const complement = ({ low, best, high }: Estimate<number>): Estimate<BasisPoints> => ({
  low: basisPoints(10_000 - high),
  best: basisPoints(10_000 - best),
  high: basisPoints(10_000 - low),
});

/** The own share of the terms; undefined where they are not proportional, or state no rate. */
export const ownShareOf = (terms: ScenarioTerms): Estimate<number> | undefined =>
  terms.type === 'proportional' && terms.rate ? complement(terms.rate) : undefined;
