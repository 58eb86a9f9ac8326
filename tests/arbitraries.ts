import fc from 'fast-check';
import { type Amount, type Estimate, type PlainAmount, certain, hundredths } from '#domain/amount.ts';
import { type ImpreciseDate, type IsoDate, isoDate } from '#domain/calendar.ts';
import type { FundingTerms, StaffPlan } from '#domain/funding.ts';
import { type Status, statuses } from '#domain/knowledge.ts';
import { type BasisPoints, type Cents, basisPoints, cents } from '#domain/money.ts';
import type { Participant } from '#domain/scenario.ts';
import { assuming, given, month } from './builders.ts';

/** How often a law is tried. Each run draws new examples; a failure names its seed. */
export const thorough = { numRuns: 1000 };

/** 10^12 EUR, more than all municipalities spend; sums of thousands of them stay exact. */
const most = 10 ** 14;

const centsBetween = (min: number, max: number): fc.Arbitrary<Cents> => fc.integer({ min, max }).map(cents);
export const anyCents = centsBetween(-most, most);
export const anyRate: fc.Arbitrary<BasisPoints> = fc.integer({ min: 0, max: 10_000 }).map(basisPoints);
/** A place inside a range: 0 is its low end, 1 its high end. */
export const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
export const anyStatus: fc.Arbitrary<Status> = fc.constantFrom(...statuses);

/** Whole and not negative, at least one of them positive. */
export const weights: fc.Arbitrary<number[]> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.maxSafeNat()), { minLength: 1, maxLength: 12 })
  .filter((by) => by.some((weight) => weight > 0));

/** low <= best <= high; often all the same, as where only one input of several is uncertain. */
const estimateOf = <T extends number>(value: fc.Arbitrary<T>): fc.Arbitrary<Estimate<T>> =>
  fc.oneof(
    value.map(certain),
    fc
      .tuple(value, value, value)
      .map((drawn) => drawn.toSorted((left, right) => left - right))
      .map(([low, best, high]) => ({ low: given(low), best: given(best), high: given(high) })),
  );

/** Drawn by the calendar of the platform, so that ours is not its own judge. */
const dayBetween = (from: string, until: string): fc.Arbitrary<IsoDate> =>
  fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => isoDate(date.toISOString().slice(0, 10)));
export const anyDay = dayBetween('1900-01-01', '2200-12-31');
/** The years of the initiative, close enough together for facts to fall on either side of a day. */
export const dayOfInitiative = dayBetween('2018-09-01', '2022-12-31');

const yearOfInitiative = fc.integer({ min: 2018, max: 2022 });
export const anyImpreciseDate: fc.Arbitrary<ImpreciseDate> = fc.oneof(
  fc.record({ precision: fc.constant('day'), day: dayOfInitiative }),
  fc.record({ precision: fc.constant('by'), day: dayOfInitiative }),
  fc.record({ precision: fc.constant('end-of-year'), year: yearOfInitiative }),
  fc.record({ precision: fc.constant('within-year'), year: yearOfInitiative }),
  fc.constant({ precision: 'not-stated' }),
);

const unknownAmount: fc.Arbitrary<PlainAmount> = fc.record({
  kind: fc.constant('unknown'),
  reason: fc.constantFrom('not-stated', 'not-assessable'),
});
/** Ceilings and rounding steps are not negative; the contract refuses them. */
const statedPlainAmount: fc.Arbitrary<PlainAmount> = fc.oneof(
  fc.record({ kind: fc.constant('exact'), value: anyCents }),
  fc.record({ kind: fc.constant('rounded'), value: anyCents, step: centsBetween(0, 10 ** 10) }),
  fc.record({ kind: fc.constant('ceiling'), value: centsBetween(0, most) }),
  estimateOf(anyCents).map((range): PlainAmount => ({ kind: 'range', ...range })),
  estimateOf(anyCents).map(({ low, high }): PlainAmount => ({ kind: 'range', low, high })),
);

const fewUnits = estimateOf(fc.integer({ min: 0, max: 1000 }).map(hundredths));
const calculated = (plain: fc.Arbitrary<PlainAmount>): fc.Arbitrary<Amount> =>
  fc.oneof(
    fc.record({ kind: fc.constant('unit-rate'), units: fewUnits, rate: plain }),
    fc.record({ kind: fc.constant('pool-share'), rate: anyRate, pool: plain }),
  );
export const statedAmount: fc.Arbitrary<Amount> = fc.oneof(statedPlainAmount, calculated(statedPlainAmount));
export const unstatedAmount: fc.Arbitrary<Amount> = fc.oneof(unknownAmount, calculated(unknownAmount));
export const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 2, arbitrary: statedAmount },
  { weight: 1, arbitrary: unstatedAmount },
);

const posts = fc.integer({ min: 0, max: 2000 }).map(hundredths);
const yearlyCost = centsBetween(0, 20_000_000);
const anyCap = fc.option(centsBetween(0, 10 ** 9), { nil: undefined });
export const fixedTerms: fc.Arbitrary<FundingTerms> = fc.record({
  type: fc.constant('fixed'),
  perPostYear: yearlyCost,
  cap: anyCap,
});
/** Terms that follow from the eligible cost. */
export const termsByCost: fc.Arbitrary<FundingTerms> = fc.oneof(
  fc.record({ type: fc.constant('full'), cap: anyCap }),
  fc.record({ type: fc.constant('proportional'), rate: anyRate, cap: anyCap }),
  fc.record({ type: fc.constant('gap'), ownMinimum: centsBetween(0, 10 ** 9), cap: anyCap }),
);
export const anyTerms = fc.oneof({ weight: 3, arbitrary: termsByCost }, { weight: 1, arbitrary: fixedTerms });
export const anyPlan: fc.Arbitrary<StaffPlan> = fc.record({
  posts,
  staffCost: yearlyCost,
  otherCost: yearlyCost,
  months: fc.integer({ min: 0, max: 24 }),
});
export const thirdPartyFunds = centsBetween(0, 10 ** 9);

const someCents = centsBetween(0, 10_000_000).map(assuming);
const costPerPostYear = estimateOf(yearlyCost).map(assuming);

/** One municipality in 2019. */
export const anyParticipant: fc.Arbitrary<Participant> = fc.record({
  party: fc.constantFrom('town', 'district'),
  posts: estimateOf(posts).map(assuming),
  staffCost: costPerPostYear,
  otherCost: costPerPostYear,
  firstMonth: estimateOf(fc.integer({ min: 1, max: 12 }))
    .map(({ low, best, high }) => ({ earliest: month(low), best: month(best), latest: month(high) }))
    .map(assuming),
  lastMonth: fc.integer({ min: 1, max: 12 }).map(month).map(assuming),
  inPlan: someCents,
  headroom: centsBetween(-10_000_000, 10_000_000).map(assuming),
  inKind: someCents,
  councilThreshold: fc.oneof(someCents, fc.constant({ status: 'not-stated' as const })),
});
