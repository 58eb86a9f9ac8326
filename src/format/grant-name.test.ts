import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Party } from '#domain/document/initiative.ts';
import { initiativeOf, moneyOf, said, stating } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { grantName } from './grant-name.ts';

const parties: readonly Party[] = [
  { id: 'town', kind: 'municipality', name: said('Stadt') },
  { id: 'land', kind: 'state', name: said('Land') },
  { id: 'mkffi', kind: 'ministry', belongsTo: 'state', name: said('MKFFI') },
  { id: 'bund', kind: 'federal', name: said('Bund') },
  { id: 'esf', kind: 'eu', name: said('ESF') },
];

test.for<[payers: readonly string[], name: string]>([
  [['land'], 'Landesmittel'],
  [['mkffi'], 'Landesmittel'],
  [['bund'], 'Fördermittel (Bund)'],
  [['esf', 'land'], 'Fördermittel (ESF und Land)'],
])('money that %j pay is called “%s”', ([payers, name]) => {
  const initiative = initiativeOf([stating('money', moneyOf({ payers }))], { parties });
  const { stateFunding } = lookAt(initiative, selectionOn('2019-01-15')).situation;
  expect(grantName({ sums: [stateFunding], parties }, 'de')).toBe(name);
});

test('where no source names who pays, it is not called the state’s', () => {
  expect(grantName({ sums: [undefined], parties }, 'de')).toBe('Fördermittel');
});
