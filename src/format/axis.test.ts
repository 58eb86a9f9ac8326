import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTo } from './axis.ts';

test('an axis up to 60.000 € has four round steps in thousands of euros', () => {
  const { end, ticks } = axisTo(60_000_00, 'de');
  expect(end).toBe(60_000_00);
  expect(ticks.map(({ label }) => label)).toEqual(['0', '15', '30', '45', '60']);
});

test('an axis for nothing but 0 € still has a length', () => {
  expect(axisTo(0, 'de').end).toBeGreaterThan(0);
});

test('every amount lies on its axis, and no axis is more than twice as long as it has to be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_00, max: 10 ** 14 }), (highest) => {
      const { end, ticks } = axisTo(highest, 'de');
      expect(end).toBeGreaterThanOrEqual(highest);
      expect(end).toBeLessThanOrEqual(2 * highest);
      expect(ticks.at(-1)?.value).toBe(end);
    }),
  );
});
