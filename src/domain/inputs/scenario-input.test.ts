import { describe, expect, test } from 'vitest';
import { assuming, participantOf, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';
import { participantInputs } from './participant-inputs.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';
import {
  type InputProblem,
  type InputShape,
  type InputValue,
  inputProblem,
  isSameValue,
  limits,
  shape,
} from './scenario-input.ts';
import { termsInputs, termsInputsOf } from './terms-inputs.ts';

const point = (value: number) => ({ low: value, best: value, high: value });

const signed: InputShape = { ...shape.range('money'), isSigned: true };

describe('a value for an input', () => {
  test.for<[string, InputValue, InputShape, InputProblem | undefined]>([
    ['nothing stated', undefined, shape.range('money'), undefined],
    ['0 €', point(0), shape.range('money'), undefined],
    ['a cent below 0', { low: -1, best: 0, high: 0 }, shape.range('money'), 'below-zero'],
    ['a cover below 0', point(-5), signed, undefined],
    ['the most', point(limits.money), shape.range('money'), undefined],
    [
      'a cent more than the most',
      { low: 0, best: 0, high: limits.money + 1 },
      shape.range('money'),
      'too-large',
    ],
    ['the least cover', point(-limits.money), signed, undefined],
    ['a cent less than the least cover', point(-limits.money - 1), signed, 'below-zero'],
    ['100 %', point(10_000), shape.range('rate'), undefined],
    ['more than 100 %', point(10_001), shape.range('rate'), 'above-whole'],
    ['January 1900', point(1900 * 12), shape.single('month'), undefined],
    ['December 1899', point(1900 * 12 - 1), shape.single('month'), 'below-zero'],
    ['December 2200', point(2200 * 12 + 11), shape.single('month'), undefined],
    ['January 2201', point(2201 * 12), shape.single('month'), 'too-large'],
    ['a low end above the best', { low: 2, best: 1, high: 3 }, shape.range('posts'), 'not-ordered'],
    ['a best above the high end', { low: 1, best: 3, high: 2 }, shape.range('posts'), 'not-ordered'],
    ['an ordered range', { low: 1, best: 2, high: 3 }, shape.range('posts'), undefined],
    ['a range where there is none', { low: 1, best: 1, high: 2 }, shape.single('count'), 'no-range'],
    ['half a cent', point(0.5), shape.range('money'), 'not-whole'],
    ['no number', point(Number.NaN), shape.range('money'), 'not-whole'],
    ['a choice', 'gap', shape.choice('full', 'gap'), undefined],
    ['a choice that there is not', 'half', shape.choice('full', 'gap'), 'not-a-choice'],
    ['a number in place of a choice', point(0), shape.choice('full'), 'not-a-choice'],
    ['a choice in place of a number', 'full', shape.range('money'), 'not-a-choice'],
  ])('%s', ([, value, form, problem]) => {
    expect(inputProblem(value, form)).toBe(problem);
  });

  test.for<[InputValue, InputValue, boolean]>([
    [point(1), point(1), true],
    [{ low: 1, best: 2, high: 3 }, { low: 1, best: 2, high: 3 }, true],
    [{ low: 0, best: 1, high: 1 }, point(1), false],
    [{ low: 1, best: 2, high: 3 }, { low: 1, best: 1, high: 3 }, false],
    [{ low: 1, best: 1, high: 3 }, { low: 1, best: 1, high: 2 }, false],
    [undefined, undefined, true],
    [undefined, point(0), false],
    ['yes', 'yes', true],
    ['yes', 'no', false],
    ['yes', point(0), false],
  ])('%j beside %j: the same is %s', ([left, right, same]) => {
    expect(isSameValue(left, right)).toBe(same);
    expect(isSameValue(right, left)).toBe(same);
  });
});

describe('what an input is', () => {
  const town: Participant = {
    ...participantOf('town'),
    unavoidable: assuming(true),
    coveredElsewhere: assuming(false),
    population: assuming(55_000),
    fixedShare: assuming(basisPoints(2500)),
    revisions: assuming([{ from: yearMonth('2019-12'), until: yearMonth('2020-06') }]),
    councilThreshold: assuming(cents(7)),
  };
  test.for<[keyof typeof participantInputs, InputValue]>([
    ['posts', point(50)],
    ['firstMonth', point(2019 * 12 + 3)],
    ['lastMonth', point(2019 * 12 + 11)],
    ['revisedFrom', point(2019 * 12 + 11)],
    ['revisedUntil', point(2020 * 12 + 5)],
    ['headroom', point(15_000_00)],
    ['councilThreshold', point(7)],
    ['unavoidable', 'yes'],
    ['coveredElsewhere', 'no'],
    ['spendingFreeze', undefined],
    ['rhythm', 'monthly'],
    ['lag', point(2)],
    ['population', point(55_000)],
    ['heads', undefined],
    ['fixedShare', point(2500)],
  ])('%s: %j', ([input, value]) => {
    expect(participantInputs[input].read(town)).toEqual(value);
  });

  test('the months of a begin are read from the earliest to the latest', () => {
    const months = {
      earliest: yearMonth('2019-01'),
      best: yearMonth('2019-02'),
      latest: yearMonth('2019-07'),
    };
    const read = participantInputs.firstMonth.read({ ...town, firstMonth: assuming(months) });
    expect(read).toEqual({ low: 24_228, best: 24_229, high: 24_234 });
  });

  test('paid quarterly has no lag', () => {
    const quarterly: Participant = { ...town, drawdown: assuming({ rhythm: 'quarterly' }) };
    expect(participantInputs.rhythm.read(quarterly)).toBe('quarterly');
    expect(participantInputs.lag.read(quarterly)).toBeUndefined();
  });

  test('an own share is what the state’s rate leaves, at the other end', () => {
    const rate = { low: basisPoints(7000), best: basisPoints(8000), high: basisPoints(8500) };
    expect(termsInputs.ownShare.read({ type: 'proportional', rate, base: 'total' })).toEqual({
      low: 1500,
      best: 2000,
      high: 3000,
    });
  });

  test.for<[ScenarioTerms, readonly string[]]>([
    [{ type: 'full' }, ['fundingType', 'cap', 'programmeRate2']],
    [stateShare(8000), ['fundingType', 'base', 'ownShare', 'cap', 'programmeRate2']],
    [{ type: 'gap' }, ['fundingType', 'ownMinimum', 'cap', 'programmeRate2']],
    [{ type: 'fixed', per: 'grant' }, ['fundingType', 'fixedPer', 'fixedSum', 'cap', 'programmeRate2']],
  ])('the terms %j have the inputs %j', ([terms, inputs]) => {
    expect(termsInputsOf(terms)).toEqual(inputs);
  });

  test('terms of another type have no such input, to read or to write', () => {
    const terms: ScenarioTerms = { type: 'full' };
    for (const input of ['base', 'ownShare', 'fixedPer', 'fixedSum', 'ownMinimum'] as const) {
      expect(termsInputs[input].read(terms)).toBeUndefined();
      expect(termsInputs[input].write(terms, point(1))).toBe(terms);
    }
    expect(termsInputs.cap.write(terms, point(1))).toEqual({ type: 'full', cap: certain(cents(1)) });
  });
});
