import { expect, test } from 'vitest';
import { allFigures } from '#features/export/figures/figure-rows.ts';
import { financeCase } from '#tests/given/finance-case.ts';
import { given, seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { changesIn } from '#app/address/scenario-address.ts';
import { assumptionRows, fundingText } from './assumptions.ts';

const deviating = 'deviatingShare.05334012=10';
const granted = 'granted.05334012=5000';
const termsRow = (more: string) => {
  const { scenario, participant } = financeCase(more);
  return assumptionRows(scenario, participant, { initiative: {}, language: 'de' }).find(
    ({ title }) => title === 'Finanzierungsart',
  );
};
const itemsInFile = (more: string) => {
  const preset = given(seed.scenarios.find(({ id }) => id === 'b'));
  const { changes } = changesIn(`?${more}`, seed, preset);
  const selection = selectionOn('2018-11-05', { scenario: 'b', changes, municipality: 'stadt-eschweiler' });
  return allFigures(seed, selection, 'de').flatMap(({ area, item }) =>
    area.startsWith('Annahme') ? [item] : [],
  );
};

test('terms that one town has for itself are those of whoever agreed them, not of whoever assumed the others', () => {
  expect(termsRow(deviating)).toMatchObject({
    value: expect.stringContaining('90'),
    author: 'eigene Eingabe',
    reason: 'in dieser Ansicht geändert',
  });
});

test('files list no own share of the terms where the town has another, and no terms where it is known what is granted', () => {
  expect(itemsInFile('')).toContain('Eigenanteil');
  expect(itemsInFile(deviating)).not.toContain('Eigenanteil');
  expect(itemsInFile(deviating)).toContain('Eigenanteil, abweichend von den anderen');
  expect(itemsInFile(granted)).toContain('zugesagte Landesmittel, statt der Rechnung');
  expect(itemsInFile(granted)).not.toContain('Finanzierungsart');
  expect(termsRow(granted)).toBeUndefined();
});

test('the block names what was granted in place of the terms', () => {
  const { scenario, participant } = financeCase(granted);
  const text = fundingText({ ...scenario, isOfState: true }, participant, 'de').replaceAll(/\s/g, ' ');
  expect(text).toBe('zugesagte Landesmittel, statt der Rechnung: 5.000 €');
});
