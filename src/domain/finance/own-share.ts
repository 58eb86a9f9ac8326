import { certain } from '../value/amount.ts';
import type { RateBase } from './funding.ts';
import { basisPoints } from '../value/money.ts';
import type { Scenario } from '../document/scenario.ts';

/** The same scenario as proportional funding with this own share, in basis points; the cap stays. */
export function withOwnShare(scenario: Scenario, ownShare: number, base: RateBase): Scenario {
  const { cap } = scenario.terms.value;
  const rate = certain(basisPoints(10_000 - ownShare));
  return { ...scenario, terms: { ...scenario.terms, value: { type: 'proportional', base, rate, cap } } };
}

/** The base of an own share: that of the scenario's terms, or the eligible cost where they have none. */
export const shareBaseOf = ({ terms: { value } }: Scenario): RateBase =>
  value.type === 'proportional' ? value.base : 'eligible';
