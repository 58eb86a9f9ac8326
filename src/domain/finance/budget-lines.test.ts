import { expect, test } from 'vitest';
import { type ToldMoney, given, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { isShared, linesConcerning } from './budget-lines.ts';
import { isoDate } from '../value/calendar.ts';

const linePaidBy = (line: string, ...payers: readonly string[]) => stating(line, moneyOf({ line, payers }));
const initiative = initiativeOf([
  linePaidBy('of-town', 'town'),
  linePaidBy('of-district', 'district'),
  linePaidBy('of-both', 'district', 'town'),
  linePaidBy('of-state', 'state'),
]);

test.for<[string, string | undefined, readonly string[]]>([
  [
    'a town: what it pays, alone or with others, and what the state does',
    'town',
    ['of-town', 'of-both', 'of-state'],
  ],
  ['a district, likewise', 'district', ['of-district', 'of-both', 'of-state']],
  ['all of them: every line', undefined, ['of-town', 'of-district', 'of-both', 'of-state']],
])('the money lines that concern %s', ([, municipality, lines]) => {
  const snapshot = snapshotAt(initiative, isoDate('2018-11-05'));
  const concerning = linesConcerning(initiative, snapshot, { municipality });
  expect(concerning.map(({ content }) => content.line)).toEqual(lines);
});

test.for<[string, ToldMoney, boolean]>([
  ['the state’s, of which nobody says for whom it is', { payers: ['state'] }, true],
  ['what two payers give to one town', { payers: ['state', 'eu'], beneficiaries: ['town'] }, false],
  ['what the state gives to both', { payers: ['state'], beneficiaries: ['town', 'district'] }, true],
  ['what both pay', { payers: ['town', 'district'] }, true],
  ['what one pays', { payers: ['town'] }, false],
])('money that is drawn once for both: %s', ([, told, expected]) => {
  const document = initiativeOf([stating('line', moneyOf(told))]);
  const [line] = statedAbout(snapshotAt(document, isoDate('2018-11-05')), 'money');
  expect(isShared(document)(given(line))).toBe(expected);
});
