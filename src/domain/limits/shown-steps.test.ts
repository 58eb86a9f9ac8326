import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain, hundredths } from '../value/amount.ts';
import { monthIndex } from '../value/calendar.ts';
import { followUpCost, followUpDerivation } from '../finance/follow-up.ts';
import { differenceDerivation, inputDerivation, sensitivitiesOf } from './sensitivity.ts';
import { day } from '#tests/given/calculated.ts';
import { instrumentDerivation } from '../finance/instrument-derivation.ts';
import { cents } from '../value/money.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { type CaseName, instrumentsByYear } from '../finance/instrument.ts';
import type { Participant, Scenario } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const money = (value: number) => assuming(certain(euros(value)));
const scenarioWith = (told: Partial<Participant>) => {
  const participant = { ...participantOf('town'), ...told };
  return [scenarioOn(stateShare(8000), [participant]), participant] as const;
};
/** 8.887,50 € of its own at half a post from April on. */
const uncertain = scenarioWith({
  posts: assuming({ low: hundredths(25), best: hundredths(50), high: hundredths(100) }),
  firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(7) }),
});

describe('an input at an end of its range', () => {
  test('moves the own contribution in cash alone, step by step', () => {
    const derived = given(inputDerivation(...uncertain, { input: 'posts', end: 'high' }));
    expect(derived).toMatchObject({ value: euros(17_775), at: 100 });
    expect(derived.steps[0]).toMatchObject({ kind: 'staff', posts: 100, months: 9 });
    expect(derived.steps.at(-1)).toMatchObject({ kind: 'cash', result: euros(17_775) });
    expect(inputDerivation(...uncertain, { input: 'posts', end: 'low' })).toMatchObject({
      value: euros(4443.75),
      at: 25,
    });
  });

  test('which is early for the low end of a begin, and makes more months', () => {
    const derived = given(inputDerivation(...uncertain, { input: 'firstMonth', end: 'low' }));
    expect(derived).toMatchObject({ value: euros(11_850), at: monthIndex(month(1)) });
    expect(derived.steps[0]).toMatchObject({ months: 12 });
  });

  test('has a difference: the distance between both ends, whichever is the higher', () => {
    expect(differenceDerivation(...uncertain, 'firstMonth')).toEqual({
      value: euros(5925),
      steps: [
        { kind: 'at-end', input: 'firstMonth', value: monthIndex(month(1)), result: euros(11_850) },
        { kind: 'at-end', input: 'firstMonth', value: monthIndex(month(7)), result: euros(5925) },
        { kind: 'difference', one: euros(11_850), other: euros(5925), result: euros(5925) },
      ],
    });
  });

  test('is nothing where it has no range, or the figure is not known', () => {
    expect(inputDerivation(...uncertain, { input: 'staffCost', end: 'low' })).toBeUndefined();
    expect(differenceDerivation(...uncertain, 'staffCost')).toBeUndefined();
    const unknown = scenarioWith({ inKind: { status: 'not-stated' } });
    expect(differenceDerivation(...unknown, 'posts')).toBeUndefined();
  });
});

describe('what goes on after the grant', () => {
  test('is a whole year of staff and other cost', () => {
    const { posts } = uncertain[1];
    expect(followUpDerivation({ ...participantOf('town'), posts })).toEqual({
      interval: { low: euros(19_925), best: euros(39_850), high: euros(79_700) },
      steps: [
        { kind: 'staff', posts: 50, months: 12, price: euros(70_000), result: euros(35_000) },
        { kind: 'other', posts: 50, months: 12, price: euros(9700), result: euros(4850) },
        { kind: 'cost', staff: euros(35_000), other: euros(4850), result: euros(39_850) },
      ],
    });
  });

  test('is not known without a price', () => {
    const unknown = { ...participantOf('town'), otherCost: { status: 'not-stated' as const } };
    expect(followUpDerivation(unknown)).toBeUndefined();
  });
});

const neededFor = ([scenario, participant]: readonly [Scenario, Participant], at: CaseName) =>
  instrumentDerivation(scenario, participant, { at, year: undefined, asOf: day });

const lastFor = (told: Partial<Participant>) => given(neededFor(scenarioWith(told), 'best')).steps.slice(-2);

describe('an instrument is needed for', () => {
  test('nothing, where the plan covers the own contribution', () => {
    expect(lastFor({ inPlan: money(8887.5) })).toMatchObject([
      { kind: 'headroom-after' },
      { kind: 'to-pay', by: 'nothing', result: 0 },
    ]);
  });

  test('the gap to the plan, where the headroom suffices', () => {
    expect(lastFor({ inPlan: money(887.5) })).toMatchObject([
      { kind: 'headroom-after', result: euros(7000) },
      { kind: 'to-pay', by: 'gap', result: euros(8000) },
    ]);
  });

  test('what is beyond the headroom, where it does not', () => {
    expect(lastFor({ headroom: money(5000) })).toMatchObject([
      { kind: 'headroom-after', result: euros(-3887.5) },
      { kind: 'to-pay', by: 'beyond', result: euros(3887.5) },
    ]);
    const covered = { headroom: money(5000), coveredElsewhere: assuming(false) };
    expect(lastFor(covered)[1]).toMatchObject({ by: 'beyond', result: euros(3887.5) });
  });

  test.for([
    ['favourable', 25, 6],
    ['best', 50, 9],
    ['unfavourable', 100, 12],
  ] as const)('its %s case, from its own values', ([at, posts, months]) => {
    const { steps } = given(neededFor(uncertain, at));
    expect(steps[0]).toMatchObject({ kind: 'staff', posts, months });
  });

  test('something that cannot be told without the headroom', () => {
    expect(neededFor(scenarioWith({ headroom: { status: 'not-stated' } }), 'best')).toBeUndefined();
  });
});

test('whatever the scenario, what moves it, what goes on and what is needed end in their figures', () => {
  const cases = ['favourable', 'best', 'unfavourable'] as const;
  fc.assert(
    fc.property(anyParticipant, anyScenarioTerms, fc.constantFrom(...cases), (participant, terms, at) => {
      const scenario = scenarioOn(terms, [participant]);
      for (const { input, atLow, atHigh, difference } of sensitivitiesOf(scenario, participant) ?? []) {
        const ends = (['low', 'high'] as const).map(
          (end) => inputDerivation(scenario, participant, { input, end })?.steps.at(-1)?.result,
        );
        expect(ends).toEqual([atLow, atHigh]);
        expect(differenceDerivation(scenario, participant, input)?.steps.at(-1)?.result).toBe(difference);
      }
      expect(followUpDerivation(participant)?.steps.at(-1)?.result).toBe(followUpCost(participant)?.best);
      const { years } = impactOf(scenario, participant);
      for (const year of years.length > 1 ? years : [undefined]) {
        const impact = impactOf(scenario, participant, year);
        const [answer] = instrumentsByYear(scenario, participant, impact, day);
        const needed = instrumentDerivation(scenario, participant, { at, year, asOf: day });
        expect(needed?.instrument).toEqual(answer?.instruments?.[at]);
        expect(needed?.steps.at(-1)?.result).toBe(needed?.instrument.amount);
      }
    }),
    thorough,
  );
});
