import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { awkward } from '#tests/given/awkward/document.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { curveRows } from './curve-rows.ts';
import { CurvePanel } from './CurvePanel.tsx';

test('a headroom below the cost that the state never bears is used up already at 0 %', async () => {
  const headroom: Change = { input: 'headroom', party: 'stadt-eschweiler', value: certain(3_000_00) };
  renderWithApi(<CurvePanel selection={selectionOn('2018-11-05', { scenario: 'b', changes: [headroom] })} />);
  expect(
    await screen.findByText('Stadt Eschweiler: Die Deckung ist schon bei 0 % überschritten.'),
  ).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'Grenzen der Deckung, Stadt Eschweiler' })).toHaveTextContent(
    'schon bei 0 % überschritten',
  );
});

test('what 10, 20 and 50 % would be is said in one sentence for each municipality', async () => {
  renderWithApi(<CurvePanel selection={selectionOn('2018-11-05', { scenario: 'b' })} />);
  expect(
    await screen.findByText(
      /^Stadt Eschweiler, mittlerer Fall \(Annahme\): 10\s% wären 6\.263\s€, 20\s% wären 8\.888\s€, 50\s% wären 16\.763\s€\.$/,
    ),
  ).toBeInTheDocument();
});

test('a rate that is exact is not said to be rounded', () => {
  const selection = { ...firstSelection(awkward), scenario: 'a', year: 'all' } as const;
  const { limits } = curveRows(lookAt(awkward, selection), 'de');
  // 40.599,92 € of 140.000 € is a little less than 29 %, 10.150 € of 35.000 € is just that.
  expect(limits.map(({ exact }) => exact?.includes('abgerundet'))).toEqual([true, undefined]);
});
