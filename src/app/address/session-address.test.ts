import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SessionStep, allSessionSteps } from '#domain/course/session.ts';
import { firstPresentation } from './presentation.ts';
import { type ViewChange, isOfSession, presentationIn, searchAfter } from './view-address.ts';

const known = { list: [], initiative: undefined };
const after = (search: string, change: ViewChange = {}) =>
  searchAfter(
    { search, view: { selection: undefined, presentation: presentationIn(search).value }, known },
    change,
  );
const anySearch = fc
  .array(
    fc.tuple(
      fc.constantFrom('step', 'steps', 'part', 'from', 'notes', 'asOf', 'x'),
      fc.oneof(fc.string(), fc.constantFrom('3', '1-2-4-7', 'budget', '1', '7-1', '')),
    ),
  )
  .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

test('an address without a wish is the first of all steps, opened from the overview', () => {
  expect(presentationIn('')).toEqual({
    value: {
      language: 'de',
      tab: 'effect',
      steps: allSessionSteps,
      step: 1,
      part: 1,
      isNotes: false,
      from: 'overview',
    },
    corrections: [],
  });
});

test.for<[string, string, string]>([
  ['step', '10', 'a step that there is not'],
  ['steps', '1-10', 'an order with a step that there is not'],
  ['steps', '2-2', 'an order with a step twice'],
  ['part', '0', 'a part before the first'],
  ['from', 'imprint', 'a view that opens no session'],
  ['notes', 'yes', 'neither the notes nor the session'],
])('%s=%s, %s, is told as wrong and not guessed at', ([name, given]) => {
  const { value, corrections } = presentationIn(`?${name}=${given}`);
  expect(corrections).toEqual([{ name, given }]);
  expect(value).toEqual(firstPresentation);
});

test('a step that is not among the chosen ones is wrong, and the first of them is shown', () => {
  expect(presentationIn('?steps=4-2&step=1')).toMatchObject({
    value: { steps: [4, 2], step: 4 },
    corrections: [{ name: 'step', given: '1' }],
  });
});

describe('any address', () => {
  test('is a session at one of its steps, and right after one correction', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { value } = presentationIn(search);
        expect(value.steps).toContain(value.step);
        expect(presentationIn(after(search))).toEqual({ value, corrections: [] });
      }),
    );
  });

  test('loses all of the session when the reader goes to another view', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const names = [...new URLSearchParams(after(search, firstPresentation)).keys()];
        expect(names.filter(isOfSession)).toEqual([]);
      }),
    );
  });
});

test('what is so anyway stays out of the address', () => {
  const steps: readonly SessionStep[] = [4, 2, 1];
  const search = (step: SessionStep, order = steps) => after('', { steps: order, step });
  expect(search(1, allSessionSteps)).toBe('');
  expect(search(3, allSessionSteps)).toBe('?step=3');
  expect(search(4)).toBe('?steps=4-2-1');
  expect(search(1)).toBe('?steps=4-2-1&step=1');
});
