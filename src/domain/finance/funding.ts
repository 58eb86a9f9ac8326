import { type BasisPoints, type Cents, cents, productOver, roundedOver, shareOf } from '../value/money.ts';

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
  /** What it costs as a whole, in place of posts and prices, and which part of that is eligible. */
  readonly total?: { readonly cost: Cents; readonly eligible: BasisPoints } | undefined;
};

/** What a further programme pays: a rate of the part of the whole cost that it accepts, up to its cap. */
export type FurtherFunding = {
  readonly number: number;
  readonly rate: BasisPoints;
  readonly eligible: BasisPoints;
  readonly cap?: Cents | undefined;
};

/** What a further programme would pay if nothing else paid for the same cost. */
export const furtherAlone = ({ rate, eligible, cap }: FurtherFunding, cost: Cents): Cents => {
  const share = shareOf(shareOf(cost, eligible), rate);
  return cap !== undefined && cap < share ? cap : share;
};

/**
 * What further programmes pay, in their order: each no more than what third parties and those before it leave of the cost,
 * so that no cost is paid twice. What they pay leaves the first programme so much less room.
 */
export function furtherParts(
  further: readonly FurtherFunding[],
  { cost, thirdParty }: Readonly<Record<'cost' | 'thirdParty', Cents>>,
): readonly Cents[] {
  let left = Math.max(0, cost - thirdParty);
  return further.map((each) => {
    const part = cents(Math.min(left, furtherAlone(each, cost)));
    left -= part;
    return part;
  });
}

/** Hundredths of a post times twelfths of a year. */
const postYears = 1200;

/** What a price for each post and year comes to, rounded half up to the cent. */
export const forPosts = ({ posts, months }: Pick<StaffPlan, 'posts' | 'months'>, price: Cents): Cents =>
  roundedOver(posts * months * price, postYears) ?? productOver([posts, months, price], postYears);

/** What the terms alone would give, before the cap and before what the eligible cost leaves room for. */
export function fundingByTerms(
  plan: Pick<StaffPlan, 'posts' | 'months'>,
  terms: FundingTerms,
  { cost, eligible, thirdParty }: Readonly<Record<'cost' | 'eligible' | 'thirdParty', Cents>>,
): Cents {
  switch (terms.type) {
    case 'full':
      return eligible;
    case 'proportional':
      return shareOf(terms.base === 'total' ? cost : eligible, terms.rate);
    case 'gap':
      return cents(eligible - thirdParty - terms.ownMinimum);
    case 'fixed':
      return terms.per === 'grant' ? terms.sum : forPosts(plan, terms.sum);
  }
}
