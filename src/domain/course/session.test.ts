import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type SessionStep,
  allSessionSteps,
  moved,
  sessionStepsIn,
  sessionStepsText,
  stepAfter,
  toggled,
} from './session.ts';

const anySteps: fc.Arbitrary<readonly SessionStep[]> = fc.shuffledSubarray([...allSessionSteps], {
  minLength: 1,
});
const anyStep = fc.constantFrom(...allSessionSteps);

test.for(['', '8', '0', '1-1', '1--2', '1-2-', '1,2', '01', '1-2-3-4-5-6-7-8', ' 1'])(
  '“%s” names no steps',
  (text) => {
    expect(sessionStepsIn(text)).toBeUndefined();
  },
);

test.for<[string, SessionStep, -1 | 1, string]>([
  ['1-2-4', 2, 1, '1-4-2'],
  ['1-2-4', 2, -1, '2-1-4'],
  ['1-2-4', 1, 1, '2-1-4'],
  ['1-2-4', 1, -1, '1-2-4'],
  ['1-2-4', 4, 1, '1-2-4'],
  ['1-2-4', 4, -1, '1-4-2'],
  ['1-2-4', 7, 1, '1-2-4'],
  ['1-2-4', 7, -1, '1-2-4'],
])('in the session %s, message %i moved by %i makes %s', ([text, step, by, result]) => {
  expect(sessionStepsText(moved(sessionStepsIn(text) ?? [], step, by))).toBe(result);
});

test.for<[string, SessionStep, string]>([
  ['1-4', 2, '1-4-2'],
  ['1-4-2', 4, '1-2'],
  ['4', 4, '4'],
])('in the session %s, ticking message %i makes %s', ([text, step, result]) => {
  expect(sessionStepsText(toggled(sessionStepsIn(text) ?? [], step))).toBe(result);
});

describe('any choice of steps', () => {
  test('survives the way through an address', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(sessionStepsIn(sessionStepsText(steps))).toEqual(steps);
      }),
    );
  });

  test('has a next and a previous step that are among them, and stops at its ends', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(6), fc.integer({ min: -9, max: 9 }), (steps, place, by) => {
        const step = steps[place % steps.length] ?? 1;
        const next = stepAfter({ steps, step }, by);
        const wanted = steps.indexOf(step) + by;
        expect(steps.indexOf(next)).toBe(Math.min(Math.max(wanted, 0), steps.length - 1));
      }),
    );
  });

  test('keeps each step once, and never becomes empty, whatever is ticked or moved', () => {
    fc.assert(
      fc.property(anySteps, anyStep, fc.constantFrom<-1 | 1>(-1, 1), (steps, step, by) => {
        for (const changed of [toggled(steps, step), moved(steps, step, by)]) {
          expect(changed.length).toBeGreaterThan(0);
          expect(new Set(changed).size).toBe(changed.length);
        }
        expect(new Set(moved(steps, step, by))).toEqual(new Set(steps));
      }),
    );
  });

  test('is as before when a step is moved there and back, or ticked on and off', () => {
    fc.assert(
      fc.property(anySteps, anyStep, (steps, step) => {
        const down = moved(steps, step, 1);
        expect(down === steps ? steps : moved(down, step, -1)).toEqual(steps);
        expect(steps.includes(step) ? steps : toggled(toggled(steps, step), step)).toEqual(steps);
      }),
    );
  });
});
