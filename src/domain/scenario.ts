import type { Estimate, Hundredths } from './amount.ts';
import type { YearMonth } from './calendar.ts';
import type { FundingTerms } from './funding.ts';
import type { Assumed, Localized, Unknown } from './knowledge.ts';
import type { Cents } from './money.ts';

/** A what-if over the same year for every participant. Nothing in it is known; all of it is `assumed`. */
export type Scenario = {
  readonly id: string;
  readonly title: Localized;
  readonly fiscalYear: number;
  readonly terms: Assumed<FundingTerms>;
  readonly participants: readonly Participant[];
};

/** What is assumed for one municipality. Posts in hundredths; cost in cents per post and year. */
export type Participant = {
  readonly party: string;
  readonly posts: Assumed<Estimate<Hundredths>>;
  readonly staffCost: Assumed<Estimate<Cents>>;
  /** Not eligible for the grant. */
  readonly otherCost: Assumed<Estimate<Cents>>;
  readonly firstMonth: Assumed<{
    readonly earliest: YearMonth;
    readonly best: YearMonth;
    readonly latest: YearMonth;
  }>;
  readonly lastMonth: Assumed<YearMonth>;
  readonly inPlan: Assumed<Cents>;
  readonly headroom: Assumed<Cents>;
  readonly inKind: Assumed<Cents>;
  /** Above it the council consents first (section 83 GO NRW); set locally, often not stated. */
  readonly councilThreshold: Assumed<Cents> | Unknown;
};
