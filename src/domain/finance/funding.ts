import { type BasisPoints, type Cents, addCents, cents, productOver, shareOf } from '../value/money.ts';

/** The cost that a rate is taken of. A rate without its base says nothing. */
export type RateBase = 'eligible' | 'total';

/**
 * How a grant is measured (VV/VVG to section 44 LHO NRW, no. 2), every figure known. An own share of 20 % in
 * proportional funding is a rate of 80 % here. A fixed sum is for a post and year, or for the grant as a whole.
 */
export type FundingTerms = (
  | { readonly type: 'full' }
  | { readonly type: 'proportional'; readonly rate: BasisPoints; readonly base: RateBase }
  | { readonly type: 'gap'; readonly ownMinimum: Cents }
  | { readonly type: 'fixed'; readonly sum: Cents; readonly per: 'post-year' | 'grant' }
) & { readonly cap?: Cents | undefined };

/**
 * What one participant plans, as primitive inputs. Posts in hundredths; cost in cents per post and year; the share of
 * the other cost that is eligible in basis points.
 */
export type StaffPlan = {
  readonly posts: number;
  readonly staffCost: Cents;
  readonly otherCost: Cents;
  readonly otherEligible: BasisPoints;
  readonly months: number;
};

export type FundingOutcome = {
  readonly staff: Cents;
  readonly other: Cents;
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
 * Staff and other cost are rounded half up to the cent, each as it is booked; a rate is taken of cents as they are
 * shown. O is what remains, so the parts add up. Rounding the cost as a whole instead would let O fall by a cent
 * while the cost rises, and no longer lie between its ends.
 */
export function fundingOutcome(plan: StaffPlan, terms: FundingTerms, thirdParty: Cents): FundingOutcome {
  const { posts, months, staffCost, otherCost } = plan;
  const staff = productOver([posts, months, staffCost], postYears);
  const other = productOver([posts, months, otherCost], postYears);
  const cost = addCents(staff, other);
  const eligible = addCents(staff, shareOf(other, plan.otherEligible));
  const third = least(thirdParty, cost);
  const room = Math.max(0, eligible - third);
  const byTerms = fundingByTerms(plan, terms, { cost, eligible, third });
  const stateFunding = cents(Math.max(0, Math.min(byTerms, room, terms.cap ?? room)));
  return {
    staff,
    other,
    cost,
    eligible,
    stateFunding,
    thirdParty: third,
    ownContribution: cents(cost - stateFunding - third),
  };
}

/** What the terms alone would give, before the cap and before what the eligible cost leaves room for. */
export function fundingByTerms(
  { posts, months }: Pick<StaffPlan, 'posts' | 'months'>,
  terms: FundingTerms,
  { cost, eligible, third }: { readonly cost: Cents; readonly eligible: Cents; readonly third: Cents },
): Cents {
  switch (terms.type) {
    case 'full':
      return eligible;
    case 'proportional':
      return shareOf(terms.base === 'total' ? cost : eligible, terms.rate);
    case 'gap':
      return cents(eligible - third - terms.ownMinimum);
    case 'fixed':
      return terms.per === 'grant' ? terms.sum : productOver([posts, months, terms.sum], postYears);
  }
}

const least = (left: Cents, right: Cents): Cents => (left < right ? left : right);
