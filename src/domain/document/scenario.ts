import type { Estimate, Hundredths } from '../value/amount.ts';
import type { YearMonth } from '../value/calendar.ts';
import type { RateBase } from '../finance/funding.ts';
import type { Assumed, Localized, Status, Unknown } from '../value/knowledge.ts';
import type { BasisPoints, Cents } from '../value/money.ts';

/** A what-if for every participant. Nothing in it is known; all of it is `assumed`, or said to be unknown. */
export type Scenario = {
  readonly id: string;
  readonly title: Localized;
  /** The year of the money lines that the scenario fills in; its periods begin in it. */
  readonly fiscalYear: number;
  readonly terms: Assumed<ScenarioTerms>;
  readonly participants: readonly Participant[];
  /**
   * Where the state alone gives its grants, as far as is known on the day that is looked at: it is called by its name
   * then. No part of a document.
   */
  readonly isOfState?: true | undefined;
};

/** A value that somebody assumed, or the statement that nobody did. */
export type Given<T> = Assumed<T> | Unknown;

/** The value behind a given, or undefined where it is unknown. */
export const valueOf = <T>(given: Given<T> | undefined): T | undefined =>
  given?.status === 'assumed' ? given.value : undefined;

/** Funding terms as far as they are assumed; a figure that is left out is not stated, a cap left out is none. */
export type ScenarioTerms = (
  | { readonly type: 'full' }
  | {
      readonly type: 'proportional';
      readonly rate?: Estimate<BasisPoints> | undefined;
      readonly base: RateBase;
    }
  | { readonly type: 'gap'; readonly ownMinimum?: Estimate<Cents> | undefined }
  | {
      readonly type: 'fixed';
      readonly sum?: Estimate<Cents> | undefined;
      readonly per: 'post-year' | 'grant';
    }
) & {
  readonly cap?: Estimate<Cents> | undefined;
  /** The programme of these terms by its id, where a document has several. */
  readonly programme?: string | undefined;
  /** Other programmes that pay beside. */
  readonly further?: readonly FurtherTerms[] | undefined;
};

/**
 * A programme that pays a share of its own of what it accepts of the whole cost; without any of these there is no such
 * programme. A rate or an accepted part that is left out is not stated, a cap left out is none.
 */
export type FurtherTerms = {
  readonly programme?: string | undefined;
  readonly rate?: Estimate<BasisPoints> | undefined;
  readonly eligible?: Estimate<BasisPoints> | undefined;
  readonly cap?: Estimate<Cents> | undefined;
};
export type FundingType = ScenarioTerms['type'];

export type FirstMonth = {
  readonly earliest: YearMonth;
  readonly best: YearMonth;
  readonly latest: YearMonth;
};

/** The grant goes on until another month, with the same money: what is left in `from` is spread anew. */
export type Revision = { readonly from: YearMonth; readonly until: YearMonth };

/** One of several payments: a share of the state funding, or a sum where no share is stated; what is left out is not stated. */
export type Instalment = {
  readonly month?: YearMonth | undefined;
  readonly share?: BasisPoints | undefined;
  readonly sum?: Cents | undefined;
};

/**
 * Monthly, so many months after the cost; each quarter in the month after it; or in instalments, of which the last, after
 * the proof of use, brings what is left.
 */
export type Drawdown =
  | { readonly rhythm: 'monthly'; readonly lag: number }
  | { readonly rhythm: 'quarterly' }
  | {
      readonly rhythm: 'instalments';
      readonly before: readonly Instalment[];
      readonly last?: YearMonth | undefined;
    };

/** State funding that sources say was granted: known, and no assumption. */
export type KnownGrant = {
  readonly sum: Estimate<Cents>;
  /** What is for which year, where the sources say so for all of several years; else it is for the grant as a whole. */
  readonly byYear: readonly { readonly year: number; readonly amount: Cents }[];
  /** The facts that say so, in their own words. */
  readonly facts: readonly { readonly id: string; readonly statement: Localized }[];
  readonly status: Status;
};

/** What the budget of a later year holds for it; not stated where it is left out. */
export type Following = {
  readonly inPlan?: Given<Estimate<Cents>> | undefined;
  readonly headroom?: Given<Estimate<Cents>> | undefined;
};

/**
 * What is assumed for one municipality over one grant period. Posts in hundredths; cost in cents per post and year.
 * What is optional is not stated when it is left out.
 */
export type Participant = {
  readonly party: string;
  readonly posts: Given<Estimate<Hundredths>>;
  readonly staffCost: Given<Estimate<Cents>>;
  readonly otherCost: Given<Estimate<Cents>>;
  /** The part of the other cost that the grant accepts. */
  readonly otherEligible: Given<Estimate<BasisPoints>>;
  /** What the whole grant costs, exactly: it stands in place of posts and prices, and the kinds of expense are not told apart. */
  readonly totalCost?: Given<Estimate<Cents>> | undefined;
  /** The part of the total cost that the grant accepts. */
  readonly totalEligible?: Given<Estimate<BasisPoints>> | undefined;
  readonly firstMonth: Given<FirstMonth>;
  readonly lastMonth: Given<YearMonth>;
  readonly revisions?: Assumed<readonly Revision[]> | undefined;
  readonly thirdParty: Given<Estimate<Cents>>;
  /** State funding as it was granted or announced, an exact total: it stands in place of what the terms would give. */
  readonly granted?: Given<Estimate<Cents>> | undefined;
  /** What the document knows of a grant on the day that is looked at, and whether it stands in place of all others. */
  readonly grant?: { readonly known: KnownGrant; readonly isTaken: boolean } | undefined;
  /** An own share, and a cap, of this municipality alone, in place of those of the terms. */
  readonly deviatingShare?: Given<Estimate<BasisPoints>> | undefined;
  readonly deviatingCap?: Given<Estimate<Cents>> | undefined;
  /** Existing staff that the grant accepts as own contribution. */
  readonly inKind: Given<Estimate<Cents>>;
  readonly inPlan: Given<Estimate<Cents>>;
  readonly headroom: Given<Estimate<Cents>>;
  /** Plan and cover of the fiscal years after the scenario's own, in their order; those above are of its own. */
  readonly following?: readonly Following[] | undefined;
  readonly drawdown: Given<Drawdown>;
  /** Above it the council consents first (section 83 GO NRW); set locally, often not stated. */
  readonly councilThreshold: Given<Cents>;
  readonly unavoidable?: Given<boolean> | undefined;
  /** Whether the rest can be covered elsewhere in the budget of the same year (section 83 GO NRW). */
  readonly coveredElsewhere?: Given<boolean> | undefined;
  /** What binds the budget as a whole: sections 82 and 76 GO NRW, and a spending freeze of its own. */
  readonly provisionalBudget?: Given<boolean> | undefined;
  readonly spendingFreeze?: Given<boolean> | undefined;
  readonly budgetSecurity?: Given<boolean> | undefined;
  /** Weights by which a joint own contribution can be shared out. */
  readonly population?: Given<number> | undefined;
  readonly heads?: Given<number> | undefined;
  readonly fixedShare?: Given<BasisPoints> | undefined;
};

/** The grant that was taken over as it is known; undefined where none was. */
export const takenGrant = ({ grant }: Participant): KnownGrant | undefined =>
  grant?.isTaken ? grant.known : undefined;

/** What is granted, known or assumed. */
export const grantedSum = (participant: Participant): Estimate<Cents> | undefined =>
  takenGrant(participant)?.sum ?? valueOf(participant.granted);
