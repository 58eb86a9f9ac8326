import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { situationRows } from './situation-rows.ts';

test('what does not bind yet, or only under a condition, is not told as bound', () => {
  const boundUntil = fiveDocuments.map((document) => {
    const { figures } = situationRows(lookAt(document, firstSelection(document)), 'de');
    const claim = figures.find(({ title }) => title === 'Gebunden bis')?.claim;
    return typeof claim === 'object' ? claim.text : claim;
  });
  expect(boundUntil).toEqual([
    'Ende 2018',
    '30.06.2023, bedingt',
    '31.12.2015, bedingt',
    '30.11.2020',
    'Ende 2024, bindet noch nicht',
  ]);
});
