import { derivationOf } from '../finance/derivation.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { isInUse } from '../inputs/input-use.ts';
import type { Estimate } from '../value/amount.ts';
import { type BasisPoints, type Cents, cents } from '../value/money.ts';
import type { Share } from './break-even.ts';

/** Why another own share of the terms would not move what a municipality pays. */
export type HeldShare =
  | { readonly kind: 'granted' }
  | { readonly kind: 'deviating'; readonly share: Estimate<BasisPoints> }
  /** What the state pays is limited below what the rate gives, at the estimates; the same holds up to an own share. */
  | { readonly kind: 'cap' | 'room'; readonly most: Cents; readonly byTerms: Cents; readonly until: Share };

/** Undefined where the own share moves what is paid, where terms have none, or where it is not known. */
export function heldShare(scenario: Scenario, participant: Participant): HeldShare | undefined {
  const terms = scenario.terms.value;
  if (terms.type !== 'proportional') return undefined;
  if (!isInUse(scenario, participant, 'deviatingShare')) return { kind: 'granted' };
  const share = valueOf(participant.deviatingShare);
  if (share) return { kind: 'deviating', share };
  const steps = derivationOf(scenario, participant, 'stateFunding') ?? [];
  const at = steps.findIndex(({ kind }) => kind === 'terms');
  const [byTerms, limit] = steps.slice(at);
  if (byTerms?.kind !== 'terms' || limit?.kind !== 'limit' || limit.by === 'zero') return undefined;
  const of = byTerms[terms.base === 'total' ? 'cost' : 'eligible'];
  const until = { part: cents(of - limit.result), of };
  return { kind: limit.by, most: limit.result, byTerms: byTerms.result, until };
}
