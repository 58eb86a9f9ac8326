import fc from 'fast-check';
import { type Amount, type Estimate, type PlainAmount, certain, hundredths } from '#domain/value/amount.ts';
import { type IsoDate, isoDate, monthAt, monthIndex } from '#domain/value/calendar.ts';
import type { FundingTerms, StaffPlan } from '#domain/finance/funding.ts';
import { type Status, statuses } from '#domain/value/knowledge.ts';
import { type BasisPoints, type Cents, basisPoints, cents } from '#domain/value/money.ts';
import type { Given, Participant, ScenarioTerms } from '#domain/document/scenario.ts';
import { anyDrawdown } from './arbitrary-drawdown.ts';
import { anyFurther } from './arbitrary-further.ts';
import { anyGrant } from './arbitrary-grants.ts';
import { assuming, given, month } from './builders.ts';

/** How often a law is tried. Each run draws new examples; a failure names its seed. */
export const thorough = { numRuns: 1000 };

/** 10^12 EUR, more than all municipalities spend; sums of thousands of them stay exact. */
const most = 10 ** 14;

export const centsBetween = (min: number, max: number): fc.Arbitrary<Cents> =>
  fc.integer({ min, max }).map(cents);
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
export const anyBase = fc.constantFrom('eligible', 'total');
/** A fixed sum for each post is rounded beside the cost; every other funding follows from cents. */
const perPostTerms: fc.Arbitrary<FundingTerms> = fc.record({
  type: fc.constant('fixed'),
  sum: yearlyCost,
  per: fc.constant('post-year'),
  cap: anyCap,
});
const termsByCost: fc.Arbitrary<FundingTerms> = fc.oneof(
  fc.record({ type: fc.constant('full'), cap: anyCap }),
  fc.record({ type: fc.constant('proportional'), rate: anyRate, base: anyBase, cap: anyCap }),
  fc.record({ type: fc.constant('gap'), ownMinimum: centsBetween(0, 10 ** 9), cap: anyCap }),
  fc.record({ type: fc.constant('fixed'), sum: yearlyCost, per: fc.constant('grant'), cap: anyCap }),
);
export const anyTerms = fc.oneof(
  { weight: 3, arbitrary: termsByCost },
  { weight: 1, arbitrary: perPostTerms },
);
export const anyPlan: fc.Arbitrary<StaffPlan> = fc.record({
  posts,
  staffCost: yearlyCost,
  otherCost: yearlyCost,
  otherEligible: anyRate,
  months: fc.integer({ min: 0, max: 24 }),
});
export const thirdPartyFunds = centsBetween(0, 10 ** 9);

/** Mostly assumed; now and then nobody has stated it. */
const givenOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Given<T>> =>
  fc.oneof(
    { weight: 9, arbitrary: value.map(assuming) },
    { weight: 1, arbitrary: fc.constant({ status: 'not-stated' as const }) },
  );
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(givenOf(value), { nil: undefined });

const rangeOfCents = (min: number, max: number) => estimateOf(centsBetween(min, max));
const anyScenarioCap = fc.option(rangeOfCents(0, 10 ** 9), { nil: undefined });
const stated = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 9 });

/** Terms of a scenario in which a fixed sum is for each post. */
export const perPostScenarioTerms: fc.Arbitrary<ScenarioTerms> = fc.record({
  type: fc.constant('fixed'),
  sum: stated(estimateOf(yearlyCost)),
  per: fc.constant('post-year'),
  cap: anyScenarioCap,
});
export const scenarioTermsByCost: fc.Arbitrary<ScenarioTerms> = fc.oneof(
  fc.record({ type: fc.constant('full'), cap: anyScenarioCap }),
  fc.record({
    type: fc.constant('proportional'),
    rate: stated(estimateOf(anyRate)),
    base: anyBase,
    cap: anyScenarioCap,
  }),
  fc.record({ type: fc.constant('gap'), ownMinimum: stated(rangeOfCents(0, 10 ** 9)), cap: anyScenarioCap }),
  fc.record({
    type: fc.constant('fixed'),
    sum: stated(estimateOf(yearlyCost)),
    per: fc.constant('grant'),
    cap: anyScenarioCap,
  }),
);
export const anyScenarioTerms: fc.Arbitrary<ScenarioTerms> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: scenarioTermsByCost }, { weight: 1, arbitrary: perPostScenarioTerms }),
    fc.option(anyFurther, { nil: undefined, freq: 1 }),
  )
  .map(([terms, further]) => ({ ...terms, further }));

/** Begin and end in 2019 or later, in order, and sometimes an extension. */
const anyPeriod = fc
  .record({
    begins: estimateOf(fc.integer({ min: 1, max: 12 })),
    length: fc.integer({ min: 0, max: 30 }),
    isExtended: fc.boolean(),
    kept: fc.integer({ min: 0, max: 30 }),
    longer: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ begins: { low, best, high }, length, isExtended, kept, longer }) => {
    const first = monthIndex(month(1)) - 1;
    const last = first + high + length;
    return {
      firstMonth: assuming({
        earliest: monthAt(first + low),
        best: monthAt(first + best),
        latest: monthAt(first + high),
      }),
      lastMonth: assuming(monthAt(last)),
      revisions: isExtended
        ? assuming([{ from: monthAt(Math.min(last, first + high + kept)), until: monthAt(last + longer) }])
        : undefined,
    };
  });

const yes = fc.boolean();
/** One municipality from 2019 on; by whom its figures are drawn that a headroom after is computed from, is told. */
const participantOf = (figure: typeof givenOf): fc.Arbitrary<Participant> =>
  fc
    .record({
      party: fc.constantFrom('town', 'district'),
      posts: figure(estimateOf(posts)),
      staffCost: figure(estimateOf(yearlyCost)),
      otherCost: figure(estimateOf(yearlyCost)),
      otherEligible: figure(estimateOf(anyRate)),
      totalCost: fc.option(givenOf(rangeOfCents(0, 10 ** 9)), { nil: undefined, freq: 2 }),
      totalEligible: mostly(estimateOf(anyRate)),
      period: anyPeriod,
      granted: fc.option(givenOf(rangeOfCents(0, 10 ** 8)), { nil: undefined, freq: 2 }),
      grant: fc.option(anyGrant, { nil: undefined, freq: 1 }),
      deviatingShare: fc.option(givenOf(estimateOf(anyRate)), { nil: undefined, freq: 2 }),
      deviatingCap: fc.option(givenOf(rangeOfCents(0, 10 ** 8)), { nil: undefined, freq: 2 }),
      thirdParty: figure(rangeOfCents(0, 10 ** 8)),
      inKind: figure(rangeOfCents(0, 10 ** 7)),
      inPlan: figure(rangeOfCents(0, 10 ** 7)),
      headroom: figure(rangeOfCents(-(10 ** 7), 10 ** 7)),
      following: fc.option(
        fc.array(
          fc.record(
            {
              inPlan: givenOf(rangeOfCents(0, 10 ** 7)),
              headroom: givenOf(rangeOfCents(-(10 ** 7), 10 ** 7)),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
        { nil: undefined },
      ),
      drawdown: givenOf(anyDrawdown),
      councilThreshold: givenOf(centsBetween(0, 10 ** 7)),
      unavoidable: mostly(yes),
      coveredElsewhere: mostly(yes),
      provisionalBudget: mostly(yes),
      spendingFreeze: mostly(yes),
      budgetSecurity: mostly(yes),
      population: mostly(fc.integer({ min: 0, max: 1_000_000 })),
      heads: mostly(fc.integer({ min: 0, max: 1000 })),
      fixedShare: mostly(anyRate),
    })
    .map(({ period, ...participant }) => ({ ...participant, ...period }));

export const anyParticipant = participantOf(givenOf);

/** The same with every such figure stated. */
export const statedParticipant = participantOf((value) => value.map(assuming));

/** The same as documents have it: what is known of a grant stands in facts. */
export const writtenParticipant = anyParticipant.map(({ grant: _known, ...participant }) => participant);

/** The same with its cost by posts and prices, and never as a total. */
export const priced = (participant: Participant): Participant => ({ ...participant, totalCost: undefined });
