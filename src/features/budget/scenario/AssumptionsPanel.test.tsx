import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { AssumptionsPanel } from './AssumptionsPanel.tsx';

async function assumptionsOf(scenario: string) {
  renderWithApi(<AssumptionsPanel selection={selectionOn('2018-11-05', { scenario })} />);
  return screen.findByRole('table', { name: 'Annahmen dieses Szenarios, Stadt Eschweiler' });
}

test('every input of a scenario says its value, its reason and that it is assumed by “Demodaten”', async () => {
  const table = await assumptionsOf('b');
  const [, ...inputs] = within(table).getAllByRole('row');
  expect(inputs).toHaveLength(14);
  const assumed = inputs.filter((input) => input.textContent.endsWith('Annahme · Demodaten'));
  expect(assumed).toHaveLength(13);
});

test('the threshold of the council is no assumption: nobody has named one', async () => {
  const table = await assumptionsOf('b');
  const threshold = within(table).getByRole('row', { name: /^Erheblichkeitsgrenze/ });
  expect(threshold).toHaveTextContent(/nicht genannt$/);
  expect(threshold).not.toHaveTextContent('Annahme');
});

test.for([
  ['a', 'Vollfinanzierung der zuwendungsfähigen Kosten'],
  ['b', 'Anteilfinanzierung, 80 % der zuwendungsfähigen Kosten'],
  ['c', 'Festbetrag, 50.000 € je Stelle und Jahr'],
] as const)('scenario %s is financed as “%s”', async ([scenario, terms]) => {
  const table = await assumptionsOf(scenario);
  expect(within(table).getByRole('row', { name: /^Finanzierungsart/ })).toHaveTextContent(terms);
});

test.for([
  [/^Stellen/, '0,5 (0,5 bis 1)'],
  [/^Personalkosten/, '70.000 € (65.000 € bis 75.000 €)'],
  [/^Sachkosten/, '9.700 €'],
  [/^Beginn/, 'April 2019 (Januar 2019 bis Juli 2019)'],
  [/^Deckung/, '15.000 €'],
] as const)('an uncertain input is shown with its range: %s %s', async ([name, value]) => {
  const table = await assumptionsOf('b');
  expect(within(table).getByRole('row', { name })).toHaveTextContent(value);
});

test('without a scenario nothing is assumed', async () => {
  renderWithApi(<AssumptionsPanel selection={selectionOn('2018-11-05')} />);
  expect(await screen.findByText(/^Ohne Szenario wird nichts berechnet;/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
