import { type Cents, addCents, cents } from '../value/money.ts';
import { fundingByTerms, furtherParts } from './funding.ts';
import type { Case } from './scenario-case.ts';

export type Base = Readonly<Record<'cost' | 'eligible' | 'thirdParty', Cents>>;

/** What the first programme pays, with what others leave of the cost. */
export function firstFunding({ plan, terms }: Case, of: Base, left: number = of.cost) {
  const room = Math.max(0, Math.min(of.eligible - of.thirdParty, left));
  const byTerms = fundingByTerms(plan, terms, of);
  return { byTerms, funding: cents(Math.max(0, Math.min(byTerms, room, terms.cap ?? room))) };
}

/**
 * What each programme pays. What the further ones pay is money of others where the first pays what is lacking: it stands
 * beside the third parties then.
 */
export function programmesFunding(chosen: Case, of: Base) {
  const parts = furtherParts(chosen.further, of);
  const others = parts.reduce(addCents, cents(0));
  const thirdParty = addCents(of.thirdParty, others);
  const isGap = chosen.terms.type === 'gap' && others > 0;
  const first = firstFunding(chosen, of, of.cost - thirdParty);
  if (!isGap) return { ...first, parts, beside: of };
  const beside = { ...of, thirdParty };
  return { ...firstFunding(chosen, beside, of.cost - thirdParty), parts, beside };
}
