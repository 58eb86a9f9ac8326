import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioNamed } from '../as-of/selection.ts';
import { changed } from '../inputs/scenario-changes.ts';
import { thorough } from '#tests/given/arbitraries.ts';
import { seed } from '#tests/given/builders.ts';
import { anyCase, caseOfHalf, presetB } from '#tests/given/cases.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { caseIdOf, changedBy } from './case-id.ts';

test('a changed scenario comes back from its id, in letters that separate no list', () => {
  fc.assert(
    fc.property(anyCase, ({ changes }) => {
      const id = caseIdOf(presetB, changes, seed);
      expect(id).not.toContain('_');
      const back = changedBy(id, seed);
      expect(changed(presetB, back?.changes ?? [])).toEqual(changed(presetB, changes));
      expect(caseIdOf(presetB, back?.changes ?? [], seed)).toBe(id);
    }),
    thorough,
  );
});

test.for(['b', 'b.', 'z.1o50', 'b.1o101', 'b.1o50Z1', 'b.2o50', '.1o50'])('“%s” is no case', (id) => {
  expect(changedBy(id, seed)).toBeUndefined();
});

test('what explains a figure of a case is that case, under its name where it is kept, whatever is looked at', () => {
  const looked = selectionOn('2018-11-05', { scenario: 'a', kept: [caseOfHalf] });
  const named = scenarioNamed(seed, looked, 'b.1o50');
  expect(named).toEqual({
    scenario: changed(presetB, caseOfHalf.changes),
    isChanged: true,
    kept: caseOfHalf,
  });
  expect(scenarioNamed(seed, looked, 'b.1o49')?.kept).toBeUndefined();
  expect(scenarioNamed(seed, looked, 'b.1o101')).toBeUndefined();
});
