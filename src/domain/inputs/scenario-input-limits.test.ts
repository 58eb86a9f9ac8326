import { describe, expect, test } from 'vitest';
import { certain } from '../value/amount.ts';
import { cents } from '../value/money.ts';
import { participantInputs } from './participant-inputs.ts';
import { type Unit, inputProblem, shape } from './scenario-input.ts';
import { termsInputs } from './terms-inputs.ts';

const point = (value: number) => ({ low: value, best: value, high: value });

/** In the words of a treasurer; the inputs count in cents, hundredths of a post and months. */
describe('the most that can be entered is', () => {
  test.for<[string, Unit, number]>([
    ['10 billion euros', 'money', 10_000_000_000 * 100],
    ['10 million euros a year for one post', 'yearly-cost', 10_000_000 * 100],
    ['10.000 posts', 'posts', 10_000 * 100],
    ['two years until the state pays', 'months', 24],
    ['100 million inhabitants', 'count', 100_000_000],
  ])('%s', ([, unit, most]) => {
    expect(inputProblem(point(most), shape.range(unit))).toBeUndefined();
    expect(inputProblem(point(most + 1), shape.range(unit))).toBe('too-large');
  });
});

test('what is chosen by its name has no range', () => {
  const chosen = Object.values({ ...participantInputs, ...termsInputs }).filter(
    ({ unit }) => unit === 'choice',
  );
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.filter(({ isRange }) => isRange)).toEqual([]);
});

test.for(['grant', 'post-year'] as const)('a fixed sum for each %s is read as one', (per) => {
  expect(termsInputs.fixedPer.read({ type: 'fixed', per, sum: certain(cents(1)) })).toBe(per);
});
