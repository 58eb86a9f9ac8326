import { expect, test } from 'vitest';
import { firstSelection } from '#domain/as-of/selection.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { given } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { grantedIn, grantedTo } from '#tests/given/granted.ts';
import { blockOf } from './block/block-rows.ts';
import { euro } from './figures/cells.ts';
import { allFigures } from './figures/figure-rows.ts';
import { markdownOf } from './formats/document-text.ts';

const initiative = grantedTo(grantedIn(2019, 10_000), grantedIn(2020, 20_000));
const selection = {
  ...firstSelection(initiative),
  asOf: isoDate('2019-06-01'),
  scenario: 'scenario',
  year: 2019,
  changes: [{ input: 'grantTaken', party: 'town', value: 'yes' } as const],
};

test('files have a grant that was taken over with its status and what says so, and no author', () => {
  const figure = allFigures(initiative, selection, 'de').find(
    ({ item }) => item === 'bewilligte Landesmittel, übernommen',
  );
  expect(figure).toMatchObject({
    best: euro(cents(30_000_00)),
    status: 'belegt',
    quote: 'wörtlich',
    author: '–',
    reason: 'Bewilligt sind 10000 € für 2019.',
  });
});

test('and the state funding of a year as it was granted for it', () => {
  const funding = allFigures(initiative, selection, 'de').find(
    ({ area, item }) => area.startsWith('Wirkung') && item === 'Landesmittel',
  );
  expect(funding?.best).toEqual(euro(cents(10_000_00)));
});

test('the block names the grant in place of terms, among the assumptions as what it is', () => {
  const block = markdownOf(blockOf({ initiative, selection, address: '', language: 'de' }));
  const text = block.replaceAll(/\s+/g, ' ');
  expect(text).toContain('| Finanzierung und Satz | bewilligte Landesmittel, übernommen: 30.000 € |');
  expect(text).toContain(
    '| bewilligte Landesmittel, übernommen | 30.000 € | belegt | Bewilligt sind 10000 €',
  );
});

test('what a source calls granted stands as granted, with a scenario and without one', () => {
  for (const scenario of ['scenario', undefined]) {
    const asked = { ...selection, scenario, changes: [], year: 'all' } as const;
    const block = markdownOf(blockOf({ initiative, selection: asked, address: '', language: 'de' }));
    const [row = ''] = block.split('\n').filter((line) => line.startsWith('| beantragt, bewilligt'));
    expect(row.replaceAll(/\s+/g, ' ')).toMatch(
      /^\| beantragt, bewilligt \| Bewilligung: .*\(2019\): 10\.000 €; .*\(2020\): 20\.000 € \| belegt \|$/,
    );
  }
});

test('a figure that cannot be calculated does not say that it was', () => {
  const awkward = given(fiveDocuments.at(-1));
  const asked = { ...firstSelection(awkward), scenario: 'a', year: 'all' } as const;
  const missing = allFigures(awkward, asked, 'de').filter(
    ({ best }) => best.kind === 'text' && /^nicht zu (?:berechnen|bestimmen)/.test(best.text),
  );
  expect(missing.length).toBeGreaterThan(10);
  expect(missing.filter(({ reason }) => reason.startsWith('gerechnet'))).toEqual([]);
});
