import type { Figures } from '../finance/figures.ts';
import { fundingByProgramme } from '../finance/programme-parts.ts';
import type { Case } from '../finance/scenario-case.ts';
import { addCents, cents } from '../value/money.ts';

/** What of the figures of a case its limits of the cost are told from. */
type CostParts = Pick<Figures, 'cost' | 'eligible'>;

/**
 * The cost at which the own contribution meets what is there for it; infinite for none. Per euro of cost the eligible
 * part, and with it a rate, stay the same; sums do not grow with prices. O is the least of "no state funding at all" and
 * what the strictest of cap, terms and eligible cost leaves, so the highest cost is the greater of two solutions.
 */
export function highestCost(chosen: Case, means: number, parts: CostParts): number {
  const { alone, byEligible, byCap, byTerms } = costLimits(chosen, means, parts);
  return Math.max(alone, Math.min(byEligible, byCap, byTerms));
}

/** The highest cost without any state funding, and with as much as each of its limits leaves; infinite for none. */
export function costLimits(chosen: Case, means: number, { cost, eligible }: CostParts) {
  // All of it: what is more than the cost of today pays for a higher one.
  const alone = means + chosen.thirdParty;
  return {
    alone,
    byEligible: costLeaving(means, cost - eligible, cost),
    byCap: chosen.terms.cap === undefined ? Infinity : alone + chosen.terms.cap,
    byTerms: costByTerms(chosen, means, { cost, eligible }),
  };
}

/** The highest cost at which the funding that the terms alone would give leaves no more than the means. */
function costByTerms(
  { plan, terms, thirdParty }: Case,
  means: number,
  { cost, eligible }: CostParts,
): number {
  switch (terms.type) {
    case 'full':
      return Infinity;
    case 'proportional': {
      // In ten thousandths: what the rate leaves of its base, and what lies outside of the base.
      const base = terms.base === 'total' ? cost : eligible;
      const left = (cost - base) * 10_000 + base * (10_000 - terms.rate);
      return costLeaving(means + thirdParty, left, cost * 10_000);
    }
    case 'gap':
      return costLeaving(means - terms.ownMinimum, cost - eligible, cost);
    case 'fixed': {
      const sum = terms.per === 'grant' ? terms.sum : (plan.posts * plan.months * terms.sum) / 1200;
      return Math.floor(means + thirdParty + sum);
    }
  }
}

/** 10^14 cents: a cost beyond it is no cost of a municipality. */
const largest = 100_000_000_000_000;
/** Whether a number of cents can be the cost of a municipality. */
export const isCost = (value: number): boolean => value < largest;

/**
 * The cost of which a part, given as a whole number out of another, is what the means pay; rounded down. In big
 * integers: a part of a cost of millions may be a few cents, and no division may lose them.
 */
function costLeaving(means: number, part: number, of: number): number {
  if (part > 0) return Number((BigInt(means) * BigInt(of)) / BigInt(part));
  return means >= 0 ? Infinity : -Infinity;
}

/**
 * With several programmes the own contribution has many bends, so the highest cost is found by trying: there the means
 * suffice, and at one cent more they do not. What is eligible stays the same part of the cost. Infinite for none.
 */
export function triedCost(chosen: Case, means: number, { cost, eligible }: CostParts): number {
  const suffices = (tried: number): boolean => {
    const part = cents(Number((BigInt(eligible) * BigInt(tried)) / BigInt(cost)));
    const thirdParty = cents(Math.min(chosen.thirdParty, tried));
    const paid = fundingByProgramme(chosen, { cost: cents(tried), eligible: part, thirdParty });
    return tried - thirdParty - paid.reduce(addCents) <= means;
  };
  if (suffices(largest - 1)) return Infinity;
  let [low, high] = [0, largest - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(middle)) low = middle;
    else high = middle;
  }
  return low;
}
