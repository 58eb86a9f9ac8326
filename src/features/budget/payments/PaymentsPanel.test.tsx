import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import { monthIndex, yearMonth } from '#domain/value/calendar.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderChoosing } from '#tests/setup/render.tsx';
import { PaymentsPanel } from './PaymentsPanel.tsx';

function show(told: Partial<Selection> = {}) {
  const first = selectionOn('2018-11-05', { scenario: 'b', ...told });
  return renderChoosing(first, (selected, choose) => (
    <PaymentsPanel selection={selected} onKey={(apportionment) => choose({ apportionment })} />
  ));
}

const key = () => screen.findByRole('combobox', { name: 'Gemeinsamer Eigenanteil, verteilt nach' });
const table = () => screen.findByRole('table', { name: 'Wer zahlt' });
const totalOf = async (payer: string) => {
  const row = within(await table()).getByRole('row', { name: (label) => label.startsWith(payer) });
  return within(row).getAllByRole('cell').at(-1)?.textContent.replaceAll(/\s/g, ' ');
};

const population = (party: string, count: number): Change => ({
  input: 'population',
  party,
  value: certain(count),
});
const month = (input: 'firstMonth' | 'lastMonth' | 'revisedFrom' | 'revisedUntil', name: string): Change => ({
  input,
  party: 'stadt-eschweiler',
  value: certain(monthIndex(yearMonth(name))),
});

describe('who pays', () => {
  test('adds up to the cost of both municipalities', async () => {
    show();
    expect(await totalOf('Land')).toContain('63.000,00 €');
    expect(await totalOf('StädteRegion Aachen')).toContain('17.775,00 €');
    expect(await totalOf('Stadt Eschweiler')).toContain('8.887,50 €');
    expect(await totalOf('davon Kommunen zusammen')).toContain('26.662,50 €');
    expect(await totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
  });

  test('of one municipality adds up to the cost of that one; by a key all of them pay', async () => {
    const { user } = show({ municipality: 'stadt-eschweiler' });
    expect(await totalOf('Land')).toContain('21.000,00 €');
    expect(await totalOf('Summe (= Gesamtkosten)')).toContain('29.887,50 €');
    expect(screen.queryByRole('row', { name: /^StädteRegion/ })).not.toBeInTheDocument();
    await user.selectOptions(await key(), 'Stellen');
    expect(await totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
  });

  test('by posts is shared out to the cent, until the usual key is chosen again', async () => {
    const { user, selection } = show();
    await user.selectOptions(await key(), 'Stellen');
    expect(selection().apportionment).toBe('posts');
    expect(await totalOf('Stadt Eschweiler')).toContain('8.887,50 €');
    expect(await totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
    await user.selectOptions(await key(), 'jede Kommune den eigenen');
    expect(selection().apportionment).toBe('own');
  });

  test('by a key without weights shows no table and says who lacks one', async () => {
    show({ apportionment: 'population' });
    expect(
      await screen.findByText(
        'Nach Einwohnerzahl lässt sich nicht verteilen: für StädteRegion Aachen und Stadt Eschweiler ist kein Gewicht genannt. Es lässt sich oben eintragen.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('by a key of which one has its weight says who still lacks one', async () => {
    show({ apportionment: 'population', changes: [population('staedteregion-aachen', 450_000)] });
    expect(await screen.findByText(/für Stadt Eschweiler ist kein Gewicht genannt/)).toBeVisible();
  });

  test('by inhabitants follows their numbers', async () => {
    const changes = [population('staedteregion-aachen', 450_000), population('stadt-eschweiler', 50_000)];
    show({ apportionment: 'population', changes });
    expect(await totalOf('Stadt Eschweiler')).toContain('2.666,25 €');
    expect(await totalOf('StädteRegion Aachen')).toContain('23.996,25 €');
    expect(await totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
  });

  test.for<[string, readonly Change[]]>([
    ['moved to 2020', [month('firstMonth', '2020-04'), month('lastMonth', '2020-12')]],
    ['extended to 2020', [month('revisedFrom', '2019-10'), month('revisedUntil', '2020-03')]],
  ])('of a period %s pays in 2020, too, and in all the same', async ([, changes]) => {
    show({ changes });
    expect(await table()).toHaveTextContent('2020 Geld');
    expect(await totalOf('Stadt Eschweiler')).toContain('8.887,50 €');
  });
});
