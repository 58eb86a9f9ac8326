import { type BasisPoints, type Cents, addCents, cents, productOver, shareOf } from './money.ts';

/**
 * How a grant is measured (VV/VVG to section 44 LHO NRW, no. 2). An own share of 20 % in proportional funding is
 * a rate of 80 % here; the base is always the eligible cost. Unit rates are per post and year.
 */
export type FundingTerms = (
  | { readonly type: 'full' }
  | { readonly type: 'proportional'; readonly rate: BasisPoints }
  | { readonly type: 'gap'; readonly ownMinimum: Cents }
  | { readonly type: 'fixed'; readonly perPostYear: Cents }
) & { readonly cap?: Cents | undefined };

/** Staff cost of one participant in one year, as primitive inputs. Posts in hundredths, cost per post and year. */
export type StaffPlan = {
  readonly posts: number;
  readonly staffCost: Cents;
  readonly otherCost: Cents;
  readonly months: number;
};

export type FundingOutcome = {
  readonly cost: Cents;
  readonly eligible: Cents;
  readonly stateFunding: Cents;
  readonly thirdParty: Cents;
  readonly ownContribution: Cents;
};

/** Hundredths of a post times twelfths of a year. */
const postYears = 1200;

/**
 * Cost, state funding and own contribution of one participant: O = C - S - T. State funding never exceeds the
 * eligible cost less third-party funds and is never negative; if the terms would overfund, S falls, not O.
 * Staff and other cost are rounded half up to the cent, each as it is booked; a rate is taken of the eligible cost
 * in cents, as it is shown. O is what remains, so the parts add up. Rounding the cost as a whole instead would let O
 * fall by a cent while the cost rises, and no longer lie between its ends.
 */
export function fundingOutcome(plan: StaffPlan, terms: FundingTerms, thirdParty: Cents): FundingOutcome {
  const { posts, months, staffCost, otherCost } = plan;
  const eligible = productOver([posts, months, staffCost], postYears);
  const cost = addCents(eligible, productOver([posts, months, otherCost], postYears));
  const third = least(thirdParty, cost);
  const room = Math.max(0, eligible - third);
  const byTerms = fundingByTerms(plan, terms, eligible, third);
  const stateFunding = cents(Math.max(0, Math.min(byTerms, room, terms.cap ?? room)));
  return {
    cost,
    eligible,
    stateFunding,
    thirdParty: third,
    ownContribution: cents(cost - stateFunding - third),
  };
}

function fundingByTerms(plan: StaffPlan, terms: FundingTerms, eligible: Cents, third: Cents): Cents {
  const { posts, months } = plan;
  switch (terms.type) {
    case 'full':
      return eligible;
    case 'proportional':
      return shareOf(eligible, terms.rate);
    case 'gap':
      return cents(eligible - third - terms.ownMinimum);
    case 'fixed':
      return productOver([posts, months, terms.perPostYear], postYears);
  }
}

const least = (left: Cents, right: Cents): Cents => (left < right ? left : right);
