import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { cents } from '#domain/value/money.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { given, initiativeOf, moneyOf, stating } from '#tests/given/builders.ts';
import { blockOf } from './block-rows.ts';

const entryOf = (id: string, title: string): readonly string[] =>
  entryIn(initiativeSchema.parse(given(initiatives.find((each) => each.id === id))), title);

/** What the block says of one entry of the only municipality, and how well it is known. */
function entryIn(initiative: Initiative, title: string): readonly string[] {
  const { blocks } = blockOf({
    initiative,
    selection: firstSelection(initiative),
    address: '/',
    language: 'de',
  });
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const row = given(rows.findLast(({ cells }) => cells[0] === title));
  return row.cells.map((cell) => cell.replaceAll(/\s/g, ' ')).slice(1);
}

test.for<[string, string, string]>([
  ['im Plan veranschlagt', '2022: 561.578 €; 2023: nicht genannt', 'nicht genannt'],
  ['nicht im Plan', '2022: 827.776,79 €; 2023: nicht zu berechnen', 'nicht genannt'],
  ['Deckung', '2022: zweckgebundene Mehrerträge (unechte Deckungsfähigkeit)', 'belegt'],
  [
    'Instrument und Entscheidung',
    '2022: über den Plan hinaus (§ 83 GO NRW); 2023: nicht zu bestimmen',
    'nicht genannt',
  ],
])('Köln, Durchstarten: %s, year by year: %s', ([title, content, status]) => {
  expect(entryOf('koeln-durchstarten', title)).toEqual([content, status]);
});

test('the fiscal years of a block are named once, not again as parts of a longer time', () => {
  expect(entryOf('koeln-durchstarten', 'Haushaltsjahre')[0]).toBe('2020–2023');
});

test('an own share by existing staff is no own funds in cash', () => {
  const share = 'Eigenanteil (durch vorhandenes Personal) (2014–2015): 21.367 €';
  expect(entryOf('koeln-integrationslotsen', 'Eigenanteil')).toEqual([share, 'belegt']);
  expect(entryOf('koeln-integrationslotsen', 'Eigenmittel durch Personal')).toEqual([share, 'belegt']);
  expect(entryOf('koeln-integrationslotsen', 'Eigenmittel in Geld')).toEqual([
    'keine: der Eigenanteil ist vorhandenes Personal',
    'belegt',
  ]);
});

test('an own share of which nobody says that it is money is none that is known to be', () => {
  const share = 'Städtischer Eigenanteil (Teil von „Gesamtprojektvolumen“) (2020–2023): 591.272 €';
  expect(entryOf('koeln-durchstarten', 'Eigenanteil')).toEqual([share, 'belegt']);
  expect(entryOf('koeln-durchstarten', 'Eigenmittel in Geld')).toEqual([
    `${share}; ob in Geld oder durch Personal, ist nicht genannt`,
    'nicht genannt',
  ]);
});

test('an own share of nothing is nothing in cash, whatever it would have been', () => {
  const nothing = moneyOf({
    line: 'own',
    role: 'own-contribution',
    title: { de: 'Eigenanteil' },
    payers: ['town'],
    amount: { kind: 'exact', value: cents(0) },
  });
  const parties = [{ id: 'town', kind: 'municipality', name: { de: 'Stadt' } }] as const;
  const initiative = initiativeOf([stating('nothing', nothing)], { parties });
  expect(entryIn(initiative, 'Eigenmittel in Geld')).toEqual(['Eigenanteil (2019): 0 €', 'belegt']);
});

test('a part of a grant is called a part', () => {
  const [content] = entryOf('geilenkirchen-14c', 'Zuwendungsertrag (Landesmittel)');
  expect(content).toContain('für Personal (Teil von „Zuweisung nach § 14c TIntG“');
});
