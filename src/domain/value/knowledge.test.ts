import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStatus, thorough } from '#tests/given/arbitraries.ts';
import { type Status, weakest } from './knowledge.ts';

/** Finance model, section 1: the two kinds of missing value weigh the same. */
const strength: Record<Status, number> = {
  confirmed: 6,
  announced: 5,
  estimated: 4,
  reported: 3,
  assumed: 2,
  'not-assessable': 1,
  'not-stated': 1,
  contradicted: 0,
};

describe('the status of a result', () => {
  test.for([
    { inputs: ['confirmed'], result: 'confirmed' },
    { inputs: ['confirmed', 'announced'], result: 'announced' },
    { inputs: ['announced', 'assumed', 'confirmed'], result: 'assumed' },
    { inputs: ['assumed', 'not-assessable'], result: 'not-assessable' },
    { inputs: ['assumed', 'not-stated'], result: 'not-stated' },
    { inputs: ['not-stated', 'not-assessable'], result: 'not-stated' },
    { inputs: ['confirmed', 'contradicted', 'not-stated'], result: 'contradicted' },
  ] as const)('from $inputs is $result', ({ inputs, result }) => {
    const [first, ...rest] = inputs;
    expect(weakest([first, ...rest])).toBe(result);
  });

  test('does not depend on the order of its inputs', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (one, other) => {
        expect(weakest([one, other])).toBe(weakest([other, one]));
      }),
      thorough,
    );
  });

  test('does not depend on how its inputs are grouped', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, anyStatus, (a, b, c) => {
        expect(weakest([weakest([a, b]), c])).toBe(weakest([a, weakest([b, c])]));
        expect(weakest([a, b, c])).toBe(weakest([a, weakest([b, c])]));
      }),
      thorough,
    );
  });

  test('does not change when an input is counted twice', () => {
    fc.assert(
      fc.property(anyStatus, (status) => {
        expect(weakest([status, status])).toBe(status);
      }),
      thorough,
    );
  });

  test('is one of its inputs and never stronger than any of them', () => {
    fc.assert(
      fc.property(anyStatus, fc.array(anyStatus), (first, rest) => {
        const result = weakest([first, ...rest]);
        expect([first, ...rest]).toContain(result);
        for (const input of [first, ...rest]) expect(strength[result]).toBeLessThanOrEqual(strength[input]);
      }),
      thorough,
    );
  });

  test('shows a contradiction anywhere among its inputs', () => {
    fc.assert(
      fc.property(fc.array(anyStatus), anyStatus, fc.array(anyStatus), (before, first, after) => {
        expect(weakest([first, ...before, 'contradicted', ...after])).toBe('contradicted');
      }),
      thorough,
    );
  });
});
