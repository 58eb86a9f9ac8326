import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '#domain/value/money.ts';
import { restClaim } from './rest-claim.ts';

const restOf = (low: number, best: number, high: number) =>
  restClaim({ low: cents(low), best: cents(best), high: cents(high) }, [], 'de').lack?.replaceAll(/\s/g, ' ');

test('a rest below zero says what is missing, in the middle case or in the worst alone', () => {
  expect(restOf(-970_000, 611_250, 932_500)).toBe('im ungünstigen Fall fehlen 9.700 €');
  expect(restOf(-6_068_421, -6_068_421, -6_068_421)).toBe('fehlen 60.684 €');
  expect(restOf(0, 100, 200)).toBeUndefined();
});

test('what is missing at worst is never said to be less than it is', () => {
  expect(restOf(-100_001, 0, 0)).toBe('im ungünstigen Fall fehlen 1.001 €');
  expect(restOf(-1, 0, 0)).toBe('im ungünstigen Fall fehlen 1 €');
});

test('something is missing in words exactly where the figure is below zero; of an unknown rest nothing is', () => {
  const end = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(fc.tuple(end, end, end), (ends) => {
      const [low = 0, best = 0, high = 0] = ends.toSorted((a, b) => a - b);
      expect(restOf(low, best, high) !== undefined).toBe(low < 0);
    }),
  );
  expect(restClaim(undefined, [], 'de').lack).toBeUndefined();
});
