import { expect, test } from 'vitest';
import { type ToldMoney, given, initiativeOf, moneyOf, said, stating } from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '#domain/as-of/as-of.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { lineTitle } from './line-title.ts';

const titleOf = (told: ToldMoney, language: 'de' | 'en' = 'de') => {
  const initiative = initiativeOf([
    stating('whole', moneyOf({ line: 'whole', title: said('Zuwendung') })),
    stating('told', moneyOf({ line: 'told', title: said('Rate'), ...told })),
  ]);
  const snapshot = snapshotAt(initiative, isoDate('2018-11-05'));
  return lineTitle(given(statedAbout(snapshot, 'money')[1]), { initiative, snapshot }, language);
};

test.for<[ToldMoney, string]>([
  [{}, 'Rate'],
  [{ partOf: 'whole' }, 'Rate (Teil von „Zuwendung“)'],
  [{ sameAs: 'whole' }, 'Rate (dasselbe Geld wie „Zuwendung“)'],
  [{ insteadOf: 'whole' }, 'Rate (anstelle von „Zuwendung“)'],
  [{ stage: 'granted', beneficiaries: ['town', 'district'] }, 'Rate (bewilligt, für Stadt und Kreis)'],
  [{ origin: 'staff' }, 'Rate (durch vorhandenes Personal)'],
])('a line told as %o is listed as %s', ([told, title]) => {
  expect(titleOf(told)).toBe(title);
});

test('in English as well', () => {
  expect(titleOf({ partOf: 'whole' }, 'en')).toBe('Rate (en) (part of “Zuwendung (en)”)');
});
