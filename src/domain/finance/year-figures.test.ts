import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyParticipant,
  anyScenarioTerms,
  priced,
  statedParticipant,
  thorough,
} from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { grantPeriodOf, spanOf, yearsCovered } from '../cash/grant-period.ts';
import { paymentsOf } from '../cash/payments.ts';
import type { Participant } from '../document/scenario.ts';
import { certain } from '../value/amount.ts';
import { monthAt, monthIndex, yearMonth } from '../value/calendar.ts';
import { addCents, cents } from '../value/money.ts';
import { caseAt } from './scenario-case.ts';
import { cases } from '../inputs/scenario-ends.ts';
import { impactOf } from './budget-impact.ts';
import type { Figure } from './figure-table.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import { figureNames, figuresOf } from './figures.ts';
import { yearDerivation } from './year-derivation.ts';
import { type SpreadFigure, figuresByYear, isSpread } from './year-spread.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const spread = figureNames.filter(isSpread);

describe('a grant from March 2019 to September 2020', () => {
  const { scenario, participant } = financeCase();
  const bestOf = (figure: Figure, year: number | 'all') =>
    impactOf(scenario, participant, year)[figure]?.best;

  test.for<[SpreadFigure, number, number, number]>([
    ['cost', 113_000, 101_700, 214_700],
    ['staff', 98_000, 88_200, 186_200],
    ['other', 15_000, 13_500, 28_500],
    ['eligible', 105_500, 94_950, 200_450],
    ['stateFunding', 31_578.95, 28_421.05, 60_000],
    ['thirdParty', 2631.58, 2368.42, 5000],
    ['ownContribution', 78_789.47, 70_910.53, 149_700],
    ['inKind', 2105.26, 1894.74, 4000],
    ['cash', 76_684.21, 69_015.79, 145_700],
  ])('has of “%s” %f € in 2019, %f € in 2020 and %f € in all', ([figure, first, second, whole]) => {
    expect([2019, 2020, 'all' as const].map((year) => bestOf(figure, year))).toEqual(
      [first, second, whole].map(euros),
    );
  });

  test('needs cover in 2019 for what is paid in 2019; for 2020 neither plan nor cover are stated', () => {
    expect(impactOf(scenario, participant, 2019)).toMatchObject({
      years: [2019],
      part: 2019,
      gap: certain(euros(70_684.21)),
      headroomAfter: certain(euros(-60_684.21)),
    });
    const later = impactOf(scenario, participant, 2020);
    expect([later.gap, later.headroom, later.headroomAfter]).toEqual([undefined, undefined, undefined]);
  });

  test('has a budget for each year and none for both together', () => {
    const { years, part, gap, headroom, headroomAfter, budgets } = impactOf(scenario, participant);
    expect([years, part]).toEqual([[2019, 2020], undefined]);
    expect([gap, headroom, headroomAfter]).toEqual([undefined, undefined, undefined]);
    expect(budgets.map(({ year, gap: lacking }) => [year, lacking?.best])).toEqual([
      [2019, euros(70_684.21)],
      [2020, undefined],
    ]);
  });
});

test('a begin that is open moves money from one year to the next, and each year says between what', () => {
  const town: Participant = {
    ...participantOf('town'),
    firstMonth: assuming({
      earliest: yearMonth('2019-07'),
      best: yearMonth('2019-10'),
      latest: yearMonth('2020-01'),
    }),
    lastMonth: assuming(yearMonth('2020-03')),
  };
  const scenario = scenarioOn({ type: 'fixed', sum: certain(euros(6000)), per: 'grant' }, [town]);
  const fundingIn = (year: number) => impactOf(scenario, town, year).stateFunding;
  expect(fundingIn(2019)).toEqual({ low: 0, best: euros(3000), high: euros(4000) });
  // A late begin leaves all of the sum to 2020: no end of the begin's own range for both years alike.
  expect(fundingIn(2020)).toEqual({ low: euros(2000), best: euros(3000), high: euros(6000) });
});

/** A cent for each month and each of the three that pay: so much may a year be beside its share after extensions. */
const roundings = 36;

/** The years of a participant at its best begin, and figures of each. */
const yearsOf = (participant: Participant) => yearsCovered({ fiscalYear: 2019 }, [participant]);

describe('whatever the scenario', () => {
  test('the years of each figure add up to the whole, to the cent', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const whole = impactOf(scenario, participant);
        const each = yearsOf(participant).map((year) => impactOf(scenario, participant, year));
        for (const figure of spread) {
          const parts = each.flatMap(({ [figure]: part }) => part?.best ?? []);
          expect(parts.length === each.length).toBe(whole[figure] !== undefined);
          expect([figure, parts.length === 0 ? undefined : parts.reduce(addCents)]).toEqual([
            figure,
            whole[figure]?.best,
          ]);
        }
      }),
      thorough,
    );
  });

  test('in each year what all pay is the cost, and no part is below 0 or more than its whole', () => {
    fc.assert(
      fc.property(statedParticipant.map(priced), anyScenarioTerms, (participant, terms) => {
        const period = given(grantPeriodOf(participant));
        const figures = figuresOf(caseAt(scenarioOn(terms, [participant]), participant, cases.best));
        for (const year of yearsOf(participant)) {
          const of = (figure: SpreadFigure) => figuresByYear(figures, spanOf(period))(figure, year);
          expect(of('stateFunding') + of('thirdParty') + of('ownContribution')).toBe(of('cost'));
          expect(of('inKind') + of('cash')).toBe(of('ownContribution'));
          expect(of('staff') + of('other')).toBe(of('cost'));
          expect(Math.min(...spread.map(of))).toBeGreaterThanOrEqual(0);
          expect(of('eligible')).toBeLessThanOrEqual(of('cost'));
        }
      }),
      thorough,
    );
  });

  test('a year has the figures that the table of payers has for it', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const table = paymentsOf(scenario, [participant], 'own');
        fc.pre(!('missing' in table));
        for (const { year, cash, inKind } of table.sums) {
          const impact = impactOf(scenario, participant, year);
          expect([year, impact.cost?.best, impact.inKind?.best]).toEqual([year, cash + inKind, inKind]);
        }
      }),
      thorough,
    );
  });

  test('a figure that is not known is known in no year, and one of a year lies between its ends', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, (participant, terms) => {
        const scenario = scenarioOn(terms, [participant]);
        const whole = rangesWithin(cornersOf(scenario, participant));
        for (const year of [2018, 2019, 2020, 2021]) {
          const impact = impactOf(scenario, participant, year);
          for (const figure of spread) {
            const part = impact[figure];
            expect([figure, part === undefined]).toEqual([figure, whole[figure] === undefined]);
            expect(part === undefined || (part.low <= part.best && part.best <= part.high)).toBe(true);
          }
        }
      }),
      thorough,
    );
  });

  test('no begin within its range, with all else at an end of its own, leaves what a year says, but for some cents', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, fc.nat(), (participant, terms, drawn) => {
        const begins = participant.firstMonth.status === 'assumed' ? participant.firstMonth.value : undefined;
        fc.pre(begins !== undefined);
        const first = monthIndex(begins.earliest);
        const month = monthAt(first + (drawn % (monthIndex(begins.latest) - first + 1)));
        const sample = {
          ...participant,
          firstMonth: assuming({ earliest: month, best: month, latest: month }),
        };
        const year = 2019 + (drawn % 3);
        const [whole, part] = [
          impactOf(scenarioOn(terms, [participant]), participant, year),
          impactOf(scenarioOn(terms, [sample]), sample, year),
        ];
        for (const figure of spread) {
          const [range, value] = [whole[figure], part[figure]];
          if (!range || !value) continue;
          expect(value.best).toBeGreaterThanOrEqual(range.low - roundings);
          expect(value.best).toBeLessThanOrEqual(range.high + roundings);
        }
      }),
      thorough,
    );
  });

  test('the steps to a figure of a year end in it', () => {
    fc.assert(
      fc.property(
        anyParticipant,
        anyScenarioTerms,
        fc.constantFrom(2018, 2019, 2020, 2021),
        (participant, terms, year) => {
          const scenario = scenarioOn(terms, [participant]);
          const impact = impactOf(scenario, participant, year);
          for (const figure of figureNames) {
            if (figure === 'staff' || figure === 'other' || figure === 'eligible' || figure === 'headroom')
              continue;
            const derived = yearDerivation(scenario, participant, { figure, year });
            expect([figure, derived?.steps.at(-1)?.result]).toEqual([figure, impact[figure]?.best]);
          }
        },
      ),
      thorough,
    );
  });
});
