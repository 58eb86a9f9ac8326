import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SessionStep, allSessionSteps, sessionStepsText } from '#domain/course/session.ts';
import { sessionChoice, sessionOf, withoutSession } from './session-view.ts';
import { searchAfter } from './view-state.ts';

const defaults = { steps: sessionStepsText(allSessionSteps) };
const anySearch = fc
  .array(
    fc.tuple(
      fc.constantFrom('step', 'steps', 'from', 'notes', 'asOf', 'x'),
      fc.oneof(fc.string(), fc.constantFrom('3', '1-2-4-7', 'budget', '1', '7-1', '')),
    ),
  )
  .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

test('an address without a wish is the first of seven steps, opened from the overview', () => {
  expect(sessionOf('')).toEqual({
    value: { steps: allSessionSteps, step: 1, isNotes: false, from: 'overview' },
    corrections: [],
  });
});

test.for<[string, string, string]>([
  ['step', '8', 'a step that there is not'],
  ['steps', '1-9', 'an order with a step that there is not'],
  ['steps', '2-2', 'an order with a step twice'],
  ['from', 'imprint', 'a view that opens no session'],
  ['notes', 'yes', 'neither the notes nor the session'],
])('%s=%s, %s, is told as wrong and not guessed at', ([parameter, given]) => {
  const { value, corrections } = sessionOf(`?${parameter}=${given}`);
  expect(corrections).toEqual([{ parameter, name: parameter, given }]);
  expect(value).toEqual(sessionOf('').value);
});

test('a step that is not among the chosen ones is wrong, and the first of them is shown', () => {
  expect(sessionOf('?steps=4-2&step=1')).toMatchObject({
    value: { steps: [4, 2], step: 4 },
    corrections: [{ parameter: 'step', given: '1' }],
  });
});

describe('any address', () => {
  test('is a session at one of its steps, and right after one correction', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { value, corrections } = sessionOf(search);
        expect(value.steps).toContain(value.step);
        const nothing = Object.fromEntries(corrections.map(({ parameter }) => [parameter, null]));
        expect(sessionOf(searchAfter(search, nothing, defaults)).corrections).toEqual([]);
      }),
    );
  });

  test('loses all of the session when the reader goes to another view', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const names = [...new URLSearchParams(searchAfter(search, withoutSession, defaults)).keys()];
        expect(names.filter((name) => ['step', 'steps', 'from', 'notes'].includes(name))).toEqual([]);
      }),
    );
  });
});

test('what is so anyway stays out of the address', () => {
  const steps: readonly SessionStep[] = [4, 2, 1];
  const search = (step: SessionStep, order = steps) =>
    searchAfter('', sessionChoice({ steps: order, step }), defaults);
  expect(search(1, allSessionSteps)).toBe('');
  expect(search(3, allSessionSteps)).toBe('?step=3');
  expect(search(4)).toBe('?steps=4-2-1');
  expect(search(1)).toBe('?steps=4-2-1&step=1');
});
