import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { certain } from '#domain/value/amount.ts';
import { financeChanges } from '#tests/given/finance-case.ts';
import { assumed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { ImpactPanel } from './ImpactPanel.tsx';

const columns = ['Kosten', 'Landesmittel', 'Eigenanteil', 'Deckung', 'verbleibende Deckung'];

/** The cells of a row by the name of the column. */
async function rowOf(name: string, told: Partial<Selection>): Promise<ReadonlyMap<string, HTMLElement>> {
  renderWithApi(<ImpactPanel selection={selectionOn('2018-11-05', told)} />);
  const table = await screen.findByRole('table', { name: 'Wirkung je Kommune' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Kommune', ...columns]);
  const row = within(table).getByRole('row', { name: new RegExp(`^${name}`) });
  return new Map(
    within(row)
      .getAllByRole('cell')
      .map((cell, index) => [columns[index] ?? '', cell]),
  );
}

describe('in scenario B (80/20)', () => {
  test.for([
    ['Kosten', '29.887,50 €', '18.675 bis 84.700 €'],
    ['Landesmittel', '21.000,00 €', '13.000 bis 60.000 €'],
    ['Eigenanteil', '8.887,50 €', '5.675 bis 24.700 €'],
    ['verbleibende Deckung', '6.112,50 €', '−9.700 bis 9.325 €, im ungünstigen Fall fehlen 9.700 €'],
  ] as const)(
    'Eschweiler has “%s” of %s, in a range of %s, as an assumption',
    async ([column, best, range]) => {
      const row = await rowOf('Stadt Eschweiler', { scenario: 'b' });
      expect(row.get(column)).toHaveTextContent(assumed(best, range));
    },
  );

  test('every figure of a municipality says “Annahme”', async () => {
    const row = await rowOf('StädteRegion Aachen', { scenario: 'b' });
    expect(row.size).toBe(columns.length);
    for (const cell of row.values()) expect(cell).toHaveTextContent(/€.*Annahme/);
  });

  test('both together have an own contribution of 26.662,50 €; their budgets are not added up', async () => {
    const row = await rowOf('zusammen', { scenario: 'b' });
    expect(row.get('Eigenanteil')).toHaveTextContent(assumed('26.662,50 €', '11.350 bis 74.100 €'));
    expect(row.get('Deckung')).toHaveTextContent(/^nicht addiert$/);
    expect(row.get('verbleibende Deckung')).toHaveTextContent(/^nicht addiert$/);
  });

  test('one municipality alone stands without a row for both together', async () => {
    await rowOf('Stadt Eschweiler', { scenario: 'b', municipality: 'stadt-eschweiler' });
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  });
});

test.for([
  ['a', '3.637,50 €', '2.425 bis 9.700 €'],
  ['c', '11.137,50 €', '6.175 bis 34.700 €'],
] as const)(
  'in scenario %s the own contribution of Eschweiler is %s, in a range of %s, as an assumption',
  async ([scenario, own, range]) => {
    const row = await rowOf('Stadt Eschweiler', { scenario });
    expect(row.get('Eigenanteil')).toHaveTextContent(assumed(own, range));
  },
);

describe('of a grant from March 2019 to September 2020', () => {
  const told = { scenario: 'b', municipality: 'stadt-eschweiler', changes: financeChanges } as const;

  test('the chosen year stands alone, and the other below it with what it comes to', async () => {
    const row = await rowOf('Stadt Eschweiler 2019', told);
    expect(row.get('Kosten')).toHaveTextContent(assumed('113.000,00 €'));
    expect(row.get('Landesmittel')).toHaveTextContent(assumed('31.578,95 €'));
    expect(row.get('Eigenanteil')).toHaveTextContent(assumed('78.789,47 €'));
    expect(row.get('verbleibende Deckung')).toHaveTextContent(assumed('−60.684,21 €, fehlen 60.684 €,'));
    const other = screen.getByRole('row', { name: /^2020, nicht gewählt/ });
    expect(other).toHaveTextContent('101.700,00 €');
    expect(other).toHaveTextContent('28.421,05 €');
    expect(other).toHaveTextContent('70.910,53 €');
  });

  test('in 2020 neither plan nor cover are stated, which is not 0', async () => {
    const row = await rowOf('Stadt Eschweiler 2020', { ...told, year: 2020 });
    expect(row.get('Eigenanteil')).toHaveTextContent(assumed('70.910,53 €'));
    expect(row.get('Deckung')).toHaveTextContent(/^nicht zu berechnen\D*nicht genannt/);
    expect(row.get('verbleibende Deckung')).toHaveTextContent(/^nicht zu berechnen\D*nicht genannt/);
  });

  test('all years stand year by year and together, their covers not added', async () => {
    const row = await rowOf('Stadt Eschweiler 2019–2020', { ...told, year: 'all' });
    expect(row.get('Kosten')).toHaveTextContent(assumed('214.700,00 €'));
    expect(row.get('Eigenanteil')).toHaveTextContent(assumed('149.700,00 €'));
    expect(row.get('verbleibende Deckung')).toHaveTextContent(/^nicht addiert$/);
    expect(screen.getByRole('row', { name: /^Stadt Eschweiler 2019 / })).toHaveTextContent('78.789,47 €');
    expect(screen.getByRole('row', { name: /^Stadt Eschweiler 2020 / })).toHaveTextContent('70.910,53 €');
  });
});

const terms = (fundingType: string): Change => ({ input: 'fundingType', value: fundingType });

test.for<[string, readonly Change[], string | RegExp]>([
  ['full funding asks for no own share', [terms('full')], '3.637,50 €'],
  ['a fixed sum is unknown until it is stated', [terms('fixed')], /^nicht zu berechnen\D*$/],
  [
    'a fixed sum of 50.000 € is taken off the cost',
    [terms('fixed'), { input: 'fixedSum', value: certain(50_000_00) }],
    '11.137,50 €',
  ],
  ['gap funding is unknown until it is said what is borne', [terms('gap')], /^nicht zu berechnen\D*$/],
  [
    'gap funding beyond 5.000 € of own means',
    [terms('gap'), { input: 'ownMinimum', value: certain(5_000_00) }],
    '8.637,50 €',
  ],
])('%s', async ([, changes, own]) => {
  const row = await rowOf('Stadt Eschweiler', { scenario: 'b', changes });
  expect(row.get('Eigenanteil')).toHaveTextContent(own);
});

test('without a scenario there is no figure at all, only a word on how to get one', async () => {
  renderWithApi(<ImpactPanel selection={selectionOn('2018-11-05')} />);
  const hint = 'Oben ein Szenario wählen, um eine Annahme durchzurechnen.';
  expect(await screen.findByText(hint)).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(screen.queryByText(/€/)).not.toBeInTheDocument();
});

test('that all of it is assumed is seen once, over the table, and heard with each figure', async () => {
  renderWithApi(<ImpactPanel selection={selectionOn('2018-11-05', { scenario: 'b' })} />);
  const table = await screen.findByRole('group', { name: 'Wirkung je Kommune' });
  expect(within(table).getByText('alle Angaben: Annahme')).toBeInTheDocument();
  for (const word of within(table).getAllByText('Annahme')) expect(word).toHaveClass('visually-hidden');
});
