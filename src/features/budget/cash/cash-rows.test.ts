import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { seed } from '#tests/given/builders.ts';
import { townsDocument } from '#tests/given/many-towns.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { cashRows } from './cash-rows.ts';

test('of twelve municipalities the same is said once, of each of them and not of all together', () => {
  const towns = townsDocument(12);
  const asked = selectionOn('2020-06-30', { initiativeId: towns.id, scenario: 'a', year: 'all' });
  const { sentences } = cashRows(lookAt(towns, asked), 'de');
  expect(sentences).toHaveLength(5);
  const several = sentences.filter((sentence) =>
    sentence.startsWith('Stadt Eschweiler, StädteRegion Aachen, '),
  );
  expect(several).toHaveLength(2);
  for (const sentence of several) expect(sentence).toContain('Stadt Recklinghausen, jeweils: ');
});

test('two municipalities that differ are told apart, kind by kind', () => {
  const { sentences } = cashRows(lookAt(seed, selectionOn('2018-11-05', { scenario: 'b' })), 'de');
  expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual([
    'StädteRegion Aachen',
    'Stadt Eschweiler',
    'StädteRegion Aachen',
    'Stadt Eschweiler',
  ]);
});
