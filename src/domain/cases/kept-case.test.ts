import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptCaseSchema } from '#contract/kept-case.ts';
import { certain } from '../value/amount.ts';
import { changed, effectiveChanges } from '../inputs/scenario-changes.ts';
import { thorough } from '#tests/given/arbitraries.ts';
import { seed } from '#tests/given/builders.ts';
import { anyCase, caseOfHalf, presetB } from '#tests/given/cases.ts';
import { caseOf } from './kept-case.ts';
import { derivedFrom } from './derived.ts';
import { freeName, longestText, textProblems } from './case-text.ts';

const read = (input: unknown) => keptCaseSchema.safeParse(input);
const defectsOf = (input: unknown) =>
  read(input).error?.issues.map(({ path, code, message }) => [
    path.join('.'),
    code === 'custom' ? message : code,
  ]);

test('a case comes back from where it is kept as it was', () => {
  fc.assert(
    fc.property(anyCase, (kept) => {
      expect(read(JSON.parse(JSON.stringify(kept))).data).toEqual(kept);
    }),
    thorough,
  );
});

const [half] = caseOfHalf.changes;

test.for([
  ['an unknown field', { ...caseOfHalf, colour: 'red' }, ['', 'unrecognized_keys']],
  ['no name', { ...caseOfHalf, name: '  ' }, ['name', 'too_small']],
  ['a name without end', { ...caseOfHalf, name: 'x'.repeat(61) }, ['name', 'too_big']],
  ['no author', { ...caseOfHalf, author: undefined }, ['author', 'invalid_type']],
  ['no changes', { ...caseOfHalf, changes: [] }, ['changes', 'too_small']],
  ['a day that is none', { ...caseOfHalf, writtenOn: '2018-02-30' }, ['writtenOn', 'no-such-day']],
  ['an input changed twice', { ...caseOfHalf, changes: [half, half] }, ['changes', 'named-twice']],
  ['an unknown input', { ...caseOfHalf, changes: [{ input: 'luck' }] }, ['changes.0', 'unknown-input']],
  [
    'a municipal input of nobody',
    { ...caseOfHalf, changes: [{ input: 'posts' }] },
    ['changes.0', 'unknown-input'],
  ],
  [
    'more than the whole',
    { ...caseOfHalf, changes: [{ input: 'ownShare', value: certain(101_00) }] },
    ['changes.0', 'above-whole'],
  ],
  [
    'a field of a change that is unknown',
    { ...caseOfHalf, changes: [{ ...half, note: '' }] },
    ['changes.0', 'unrecognized_keys'],
  ],
] as const)('%s is refused at its place', ([, input, defect]) => {
  expect(defectsOf(input)).toEqual([defect]);
});

test('its changes, in whichever order, have its name; others have none', () => {
  fc.assert(
    fc.property(anyCase, (kept) => {
      const isEffective = effectiveChanges(presetB, kept.changes).length > 0;
      fc.pre(isEffective);
      expect(caseOf([caseOfHalf, kept], presetB, kept.changes.toReversed())).toBeDefined();
      expect(caseOf([kept], presetB, [])).toBeUndefined();
      expect(caseOf([{ ...kept, scenario: 'a' }], presetB, kept.changes)).toBeUndefined();
    }),
    thorough,
  );
  const other = [{ input: 'ownShare', value: certain(49_00) }] as const;
  expect(caseOf([caseOfHalf], presetB, other)).toBeUndefined();
  expect(caseOf([caseOfHalf], presetB, caseOfHalf.changes)).toBe(caseOfHalf);
});

test('a case of a scenario or an initiative that is not there has nothing to be derived from', () => {
  expect(derivedFrom({ ...caseOfHalf, scenario: 'z' }, seed)).toBeUndefined();
  expect(derivedFrom({ ...caseOfHalf, initiative: 'another' }, seed)).toBeUndefined();
});

test('what a case leaves as it is follows the document, and what it has no room for any more is told apart', () => {
  const lost = { input: 'posts', party: 'no-longer-there', value: certain(100) } as const;
  const derived = derivedFrom({ ...caseOfHalf, changes: [...caseOfHalf.changes, lost] }, seed);
  expect(derived?.refused).toEqual([lost]);
  expect(changed(presetB, derived?.changes ?? [])).toEqual(changed(presetB, caseOfHalf.changes));
});

test('a name, a reason and an author are asked for, each at its field, and a name is there once', () => {
  const nothing = { name: ' ', reason: '', author: '\n' };
  expect(textProblems(nothing, [])).toEqual({ name: 'missing', reason: 'missing', author: 'missing' });
  expect(textProblems({ ...caseOfHalf, name: ' Halbe-halbe ' }, ['Halbe-halbe'])).toEqual({
    name: 'name-taken',
  });
  expect(textProblems({ ...caseOfHalf, reason: 'x'.repeat(longestText.reason + 1) }, [])).toEqual({
    reason: 'too-long',
  });
  expect(textProblems(caseOfHalf, ['Anderer Fall'])).toEqual({});
});

test('a copy gets a name that no other has and that can be kept', () => {
  const long = 'x'.repeat(longestText.name);
  expect(freeName('Fall', ['Fall', 'Fall (2)'])).toBe('Fall (3)');
  expect(freeName('Fall', [])).toBe('Fall');
  expect(freeName(long, [long])).toHaveLength(longestText.name);
});
