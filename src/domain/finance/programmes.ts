import { type Cents, addCents, cents, split, subtractCents } from '../value/money.ts';
import { fundingByTerms, furtherParts } from './funding.ts';
import type { Case } from './scenario-case.ts';

type Base = Readonly<Record<'cost' | 'eligible' | 'thirdParty', Cents>>;

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

/** What each programme pays of a case, the first at the head; nothing beside the first where it is the only one. */
export function fundingByProgramme(chosen: Case, of: Base): readonly Cents[] {
  const { funding, parts } = programmesFunding(chosen, of);
  return [funding, ...parts];
}

/**
 * The same of a fiscal year, whose state funding is known: each further programme is shared out as the whole of what is left
 * is, and the first has the rest. Law: they add up to the state funding of each year, and over the years to their wholes.
 */
export function programmesByYear(
  [, ...further]: readonly Cents[],
  stateByYear: readonly Cents[],
): readonly (readonly Cents[])[] {
  let left = stateByYear;
  const parts = further.map((amount) => {
    const part = left.every((each) => each === 0) ? left : split(amount, left);
    left = left.map((each, index) => subtractCents(each, part[index] ?? cents(0)));
    return part;
  });
  return [left, ...parts];
}
