import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given } from '#tests/given/builders.ts';
import { type SessionStep, allSessionSteps, sessionStepsIn, sessionStepsText } from './session.ts';
import { indexOfPlace, moved, placeAfter, sessionPlaces, toggled } from './session-places.ts';

const anySteps: fc.Arbitrary<readonly SessionStep[]> = fc.shuffledSubarray([...allSessionSteps], {
  minLength: 1,
});
const anyStep = fc.constantFrom(...allSessionSteps);

test.for(['', '10', '0', '1-1', '1--2', '1-2-', '1,2', '01', '1-2-3-4-5-6-7-10', ' 1'])(
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

  test('goes screen by screen through all parts of its steps, and stops at its ends', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), fc.integer({ min: -30, max: 30 }), (steps, index, by) => {
        const places = sessionPlaces(steps, (step) => (step % 3) + 1);
        const from = given(places[index % places.length]);
        const wanted = indexOfPlace(places, from) + by;
        expect(placeAfter(places, from, by)).toEqual(
          places[Math.min(Math.max(wanted, 0), places.length - 1)],
        );
      }),
    );
  });

  test('shows the last part of a step where an address asks for one beyond it', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 99 }), (steps, part) => {
        const places = sessionPlaces(steps, () => 2);
        const step = given(steps[0]);
        expect(places[indexOfPlace(places, { step, part })]).toEqual({ step, part: Math.min(part, 2) });
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
