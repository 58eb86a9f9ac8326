import type { DecisionKind } from '../document/decision.ts';
import type { Hundredths } from '../value/amount.ts';
import type { IsoDate } from '../value/calendar.ts';
import type { Cents } from '../value/money.ts';
import type { Per } from './money/per.ts';

/**
 * A passage that looks like a statement of a paper. It is proposed to a person and is no fact before that person says so.
 * `start` and `end` count UTF-16 units of the text that was given, and `words` is what stands there.
 */
type Passage = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words that the reading rests on, in the order of the text. */
  readonly basis: readonly string[];
};

export type Candidate = Passage &
  (
    | { readonly kind: 'amount'; readonly value: ReadAmount }
    | { readonly kind: 'rate'; readonly value: ReadRate }
    | { readonly kind: 'date'; readonly value: ReadDate }
    | { readonly kind: 'period'; readonly value: ReadPeriod }
    | { readonly kind: 'units'; readonly value: ReadUnits }
    | { readonly kind: 'status'; readonly value: ReadStatus }
    | { readonly kind: 'instrument'; readonly value: ReadInstrument }
    | { readonly kind: 'decision'; readonly value: ReadDecision }
    | { readonly kind: 'commitment'; readonly value: ReadCommitment }
  );

/** What is not known of a value is null: an open end is never 0. Where known, low <= best <= high. */
type Ends<T> = { readonly low: T | null; readonly best: T | null; readonly high: T | null };

/** How exactly a value is given: as it is, about, at most, at least, or from one to another. */
type Way = 'exact' | 'rounded' | 'ceiling' | 'floor' | 'range';

export type ReadAmount = Ends<Cents> & {
  readonly way: Way;
  /** What the last figure of a rounded amount counts: half of it is the room to either side. */
  readonly step: Cents | null;
  readonly sign: 'plus' | 'minus';
  /** What it is paid for one of: a year, a case; null where it is paid once, or nothing is said. */
  readonly per: Per | null;
  /** The sentence says that it is not this amount, or that it is not given. */
  readonly isDenied: boolean;
};

/** In basis points. A growth may be more than 100 %, so this is wider than the rate of a fact. */
type ReadRate = Ends<number> & {
  readonly way: Way;
  /** The words that name what it is a share of; null where nobody names it. */
  readonly base: string | null;
  readonly isDenied: boolean;
};

export type Precision =
  | 'day'
  | 'month'
  | 'part-of-month'
  | 'quarter'
  | 'half-year'
  | 'school-year'
  | 'part-of-year'
  | 'end-of-year'
  | 'year'
  | 'duration';

/** The days between which a date lies. Null is an open side ("bis", "ab"), or a year that is not named. */
type ReadDate = {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly precision: Precision;
  readonly bound: 'on' | 'by' | 'from';
  /** What is named where the year is not: "03-15" of "zum 15. März", "Q3"; both days are null then. */
  readonly withoutYear: string | null;
};

/** The first and the last day; of a duration neither is known, only how many months it takes. */
type ReadPeriod = {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly precision: Precision;
  readonly months: number | null;
};

/** So many posts or hours a week; or for one of what something is counted ("je Fall"), which has no number. */
export type ReadUnits =
  | ({ readonly unit: 'post' | 'weekly-hour'; readonly way: Way } & Ends<Hundredths>)
  | ({ readonly unit: `per-${Per}`; readonly way: null } & Ends<never>);

/** What a passage says of how certain something is, or how far money has come. `not-…`: the sentence denies it. */
export type StatusCue =
  | 'announced'
  | 'conditional'
  | 'granted'
  | 'applied'
  | 'budgeted'
  | 'paid'
  | 'estimated'
  | 'reported'
  | 'assumed'
  | 'known-zero'
  | 'not-assessable'
  | 'not-stated'
  | 'not-announced'
  | 'not-granted'
  | 'not-applied'
  | 'not-budgeted'
  | 'not-decided'
  | 'not-paid';
type ReadStatus = { readonly status: StatusCue };

/** How budget law lets something be paid, or by what it is covered. */
export type InstrumentCue =
  | 'over-plan'
  | 'off-plan'
  | 'over-or-off-plan'
  | 'supplementary-budget'
  | 'commitment-authorisation'
  | 'carry-over'
  | 'provisional-budget'
  | 'spending-freeze'
  | 'cover'
  | 'existing-staff'
  | 'existing-means'
  | 'section';
type ReadInstrument = {
  readonly instrument: InstrumentCue;
  /** "83" of "§ 83 GO NRW"; null where no section is named. */
  readonly section: string | null;
};

type ReadDecision = { readonly decision: DecisionKind; readonly isDenied: boolean };

export type CommitmentCue =
  | 'expression-of-interest'
  | 'declaration-of-intent'
  | 'agreement'
  | 'obligation'
  | 'readiness'
  | 'participation';
type ReadCommitment = { readonly commitment: CommitmentCue; readonly isDenied: boolean };
