import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { type ToldMoney, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { knownDays, snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { lookAt } from '../as-of/look.ts';
import { moneyRoleNames } from '../document/money-roles.ts';
import { isComing } from '../document/money-stages.ts';
import { ofYear, spanOf } from '../document/period.ts';
import { intervalOf } from '../value/amount.ts';
import { cents } from '../value/money.ts';
import { lineSum, yearFor, yearsOf } from './line-sum.ts';

const euros = (amount: number) => ({ amount: { kind: 'exact', value: cents(amount * 100) } }) as const;
const line = (id: string, told: ToldMoney) => stating(id, moneyOf({ line: id, ...told }));

test('two tranches of a year are one sum, and a tranche of the next year is named beside it', () => {
  const { situation } = lookAt(
    initiativeOf([
      line('first', { payers: ['state'], ...euros(570_523.4) }),
      line('second', { payers: ['state'], ...euros(570_523.4) }),
      line('third', { payers: ['state'], fiscalYear: 2020, ...euros(1) }),
    ]),
    selectionOn('2018-11-05'),
  );
  expect(situation.stateFunding).toMatchObject({
    year: 2019,
    total: { kind: 'complete', sum: { best: 1_141_046_80 }, of: 2 },
    elsewhere: [{ content: { line: 'third' } }],
  });
});

test('beside a year, each other year of a split is told with its own amount, and without the parts of it', () => {
  const unknown = { amount: { kind: 'unknown', reason: 'not-stated' } } as const;
  const split = [
    { year: 2019, ...euros(100) },
    { year: 2020, ...euros(120) },
    { year: 2021, ...unknown },
  ];
  const { situation } = lookAt(
    initiativeOf([
      line('whole', { ...unknown, period: { kind: 'years', first: 2019, last: 2021, split } }),
      line('part', { ...euros(40), fiscalYear: 2020, partOf: 'whole' }),
    ]),
    selectionOn('2018-11-05'),
  );
  expect(situation.stateFunding?.elsewhere).toMatchObject([
    { content: { line: 'whole', period: ofYear(2020), amount: { value: 120_00 } } },
    { content: { line: 'whole', period: ofYear(2021), amount: { kind: 'unknown' } } },
  ]);
});

test('a sum is no better known than the weakest of its lines', () => {
  const { situation } = lookAt(
    initiativeOf([
      line('stated', { payers: ['state'], ...euros(1) }),
      line('unstated', { payers: ['state'] }),
    ]),
    selectionOn('2018-11-05'),
  );
  expect(situation.stateFunding).toMatchObject({
    status: 'not-stated',
    total: { kind: 'floor', missing: 1, of: 2 },
  });
});

test('nobody is asked to pay what another municipality pays', () => {
  const facts = [
    line('town', { role: 'own-contribution', payers: ['town'], ...euros(5) }),
    line('district', { role: 'own-contribution', payers: ['district'], ...euros(7) }),
  ];
  const ownOf = (municipality: string | undefined) =>
    lookAt(initiativeOf(facts), selectionOn('2018-11-05', { municipality })).situation.ownContribution?.total;
  expect(ownOf('town')).toMatchObject({ sum: { best: 5_00 } });
  expect(ownOf('district')).toMatchObject({ sum: { best: 7_00 } });
  expect(ownOf(undefined)).toMatchObject({ sum: { best: 12_00 } });
});

test.for([
  ['2018-11-05', undefined, 2019, 'the next year with funding, before it'],
  ['2019-06-01', undefined, 2019, 'the year of the Stichtag, where it has funding'],
  ['2020-06-01', undefined, 2021, 'the next one, in a year without funding'],
  ['2024-12-15', undefined, 2021, 'the last one, when all are over'],
  ['2018-11-05', 2021, 2021, 'the year that a reader asks for'],
  ['2018-11-05', 2018, 2018, 'one with money of another kind, when asked for'],
  ['2018-11-05', 2030, 2019, 'the usual one, where nothing is known of the one asked for'],
  ['2018-11-05', 'all', 'all', 'all of them, when asked for'],
] as const)('on %s, asked for %s, the year is %s: %s', ([day, year, expected]) => {
  const initiative = initiativeOf([
    line('planning', { role: 'planning-cost', fiscalYear: 2018 }),
    line('first', { fiscalYear: 2019 }),
    line('later', { fiscalYear: 2021 }),
  ]);
  expect(lookAt(initiative, selectionOn(day, { year })).year).toBe(expected);
});

test('before any source speaks of funding there is no year', () => {
  const { asOf } = selectionOn('2018-11-05');
  const planning = initiativeOf([line('planning', { role: 'planning-cost', fiscalYear: 2018 })]);
  expect(yearFor(snapshotAt(planning, asOf), { asOf })).toBeUndefined();
  expect(yearFor(snapshotAt(planning, asOf), { asOf, year: 'all' })).toBeUndefined();
});

test('law: a line of any role is added, has its money in one that is, or is named beside the year', () => {
  fc.assert(
    fc.property(anyInitiative, (initiative) => {
      for (const day of knownDays(initiative)) {
        const snapshot = snapshotAt(initiative, day);
        const lines = statedAbout(snapshot, 'money').filter(({ content }) => isComing(content));
        for (const role of moneyRoleNames) {
          const ofRole = lines.filter(({ content }) => content.role === role);
          for (const year of [...yearsOf(snapshot), 'all'] as const) {
            const sum = lineSum(lines, role, year);
            const named = new Set([...(sum?.lines ?? []), ...(sum?.elsewhere ?? [])]);
            const lost = ofRole.filter((each) => !named.has(each));
            expect(lost.filter(({ content }) => content.partOf === undefined)).toEqual([]);
          }
        }
      }
    }),
  );
});

test('law: the sums of the single years are the sum of all, wherever every amount is for one year', () => {
  const single = anyInitiative.map((initiative) => ({
    ...initiative,
    facts: initiative.facts.map((fact) => ({
      ...fact,
      contents: fact.contents.map((content) =>
        content.about === 'money'
          ? { ...content, period: ofYear(spanOf(content.period)?.first ?? 2019), partOf: undefined }
          : content,
      ),
    })),
  }));
  fc.assert(
    fc.property(single, (initiative) => {
      for (const day of knownDays(initiative)) {
        const snapshot = snapshotAt(initiative, day);
        const lines = statedAbout(snapshot, 'money').filter(({ content }) => isComing(content));
        for (const role of moneyRoleNames) {
          const all = lineSum(lines, role, 'all');
          const years = yearsOf(snapshot).map((year) => lineSum(lines, role, year));
          expect(new Set(years.flatMap((sum) => sum?.lines ?? []))).toEqual(new Set(all?.lines));
          const low = (parts: typeof years) =>
            parts.flatMap((sum) => (sum && 'sum' in sum.total ? [sum.total.sum.low] : []));
          expect(low(years).reduce((a, b) => a + b, 0)).toBe(low([all]).reduce((a, b) => a + b, 0));
        }
      }
    }),
  );
});

test('law: a sum is complete only where each of its lines states an amount', () => {
  fc.assert(
    fc.property(anyInitiative, fc.constantFrom(...moneyRoleNames), (initiative, role) => {
      for (const day of knownDays(initiative)) {
        const sum = lineSum(statedAbout(snapshotAt(initiative, day), 'money'), role, 'all');
        const isStated = sum?.lines.every(({ content }) => intervalOf(content.amount) !== undefined);
        expect(sum?.total.kind === 'complete').toBe(isStated ?? false);
      }
    }),
  );
});
