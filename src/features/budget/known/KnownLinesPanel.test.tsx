import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { KnownLinesPanel } from './KnownLinesPanel.tsx';

async function rowOf(name: RegExp, told: Partial<Selection> = {}) {
  renderWithApi(<KnownLinesPanel selection={selectionOn('2018-11-05', told)} />);
  const table = await screen.findByRole('table', { name: 'Was bekannt ist' });
  return within(table).getByRole('row', { name });
}

test.for([
  ['Geld für die Planungsphase', '0 €', 'Finanzielle Auswirkungen', 'belegt'],
  ['Vorhandenes Personal', 'Betrag nicht genannt', 'Personelle Auswirkungen', 'nicht genannt'],
  ['Landesmittel 2019', 'Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt'],
  ['Eigenanteil 2019', 'noch nicht bezifferbar', 'Finanzielle Auswirkungen', 'noch nicht bezifferbar'],
] as const)('“%s” is “%s”, as “%s” says: “%s”', async ([line, amount, section, status]) => {
  expect(await rowOf(new RegExp(`^${line}`))).toHaveTextContent(claimed(amount, section, status));
});

test('the sum of what the municipalities pay is a floor that says how much is open', async () => {
  expect(await rowOf(/^Summe der 3 Posten der Kommunen/)).toHaveTextContent('mind. 0 €, 2 von 3 offen');
});

test('money of the state is not in the sum of the municipalities', async () => {
  expect(await rowOf(/^Landesmittel/)).toHaveTextContent('Land Nordrhein-Westfalen');
  expect(screen.queryByText(/von 4 offen/)).not.toBeInTheDocument();
});

test('a scenario changes nothing of what is known', async () => {
  const sum = await rowOf(/^Summe/, { scenario: 'b' });
  expect(sum).toHaveTextContent('mind. 0 €, 2 von 3 offen');
  expect(screen.queryByText(/Annahme/)).not.toBeInTheDocument();
});

test('what both municipalities pay together is known of each of them', async () => {
  const own = await rowOf(/^Eigenanteil/, { municipality: 'stadt-eschweiler' });
  expect(own).toHaveTextContent('StädteRegion Aachen und Stadt Eschweiler');
});

test('of one year only its lines are shown, and what that leaves out is said', async () => {
  await rowOf(/^Geld für die Planungsphase/, { year: 2018 });
  expect(screen.queryByRole('row', { name: /2019/ })).not.toBeInTheDocument();
  expect(document.body).toHaveTextContent(
    'Andere Jahre, hier nicht gezeigt: Landesmittel 2019 Betrag nicht genannt; Eigenanteil 2019 noch nicht bezifferbar.',
  );
});

test('how many of the amounts are known how well is said below them', async () => {
  await rowOf(/^Summe/);
  expect(
    screen.getByText(
      'Von 4 Beträgen: 1 belegt, 1 in Aussicht gestellt, 1 noch nicht bezifferbar, 1 nicht genannt.',
    ),
  ).toBeInTheDocument();
});
