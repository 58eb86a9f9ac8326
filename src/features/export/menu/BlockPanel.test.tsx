import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { faults } from '#mocks/scenarios.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { server } from '#tests/setup/server.ts';
import { BlockPanel } from './BlockPanel.tsx';

const show = async (day: string, scenario?: string) => {
  const { user } = renderWithApi(<BlockPanel selection={selectionOn(day, { scenario })} />);
  await user.click(await screen.findByRole('button', { name: 'Vorschau' }));
  return screen.findByRole('region', { name: 'Finanzielle Auswirkungen, Vorschau' });
};

test('says that it is loading, under its heading, until the data are there', async () => {
  server.use(...faults.slow);
  renderWithApi(<BlockPanel selection={selectionOn('2018-11-05')} />);
  expect(await screen.findByRole('status')).toHaveTextContent(/^Für die nächste Vorlage.* wird geladen$/);
});

test('says that it was not loaded, and loads when the reader tries again', async () => {
  server.use(...faults.unavailable);
  const { user } = renderWithApi(<BlockPanel selection={selectionOn('2018-11-05')} />);
  const failure = await screen.findByRole('alert');
  server.resetHandlers();
  await user.click(within(failure).getByRole('button', { name: 'Erneut versuchen' }));
  expect(await screen.findByRole('button', { name: 'Word-Datei (DOCX)' })).toBeInTheDocument();
});

test('makes the block only when somebody wants to see it, and takes it away again', async () => {
  const { user } = renderWithApi(<BlockPanel selection={selectionOn('2018-11-05')} />);
  const button = await screen.findByRole('button', { name: 'Vorschau' });
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByRole('table', { name: 'Was bekannt ist' })).toBeInTheDocument();
  await user.click(button);
  await waitFor(() => expect(screen.queryByRole('table')).not.toBeInTheDocument());
});

test('without a scenario what no source states is a word', async () => {
  const block = await show('2018-11-05');
  const table = within(block).getByRole('table', {
    name: 'Angaben für StädteRegion Aachen und Stadt Eschweiler',
  });
  expect(within(table).getByRole('row', { name: /^Finanzierung und Satz/ })).toHaveTextContent(
    'nicht genannt',
  );
  expect(block).not.toHaveTextContent('Demodaten');
});

test('with a scenario it is called an assumption and demo data', async () => {
  expect(await show('2018-11-05', 'b')).toHaveTextContent('Annahme, kein Beschluss · Demodaten');
});

test('before anything is known of money it says so', async () => {
  expect(await show('2018-09-10', 'b')).toHaveTextContent('Am Stichtag ist kein Posten bekannt');
});

test('where there is no clipboard it says what to do instead', async () => {
  const { user } = renderWithApi(<BlockPanel selection={selectionOn('2018-11-05')} />);
  const copy = await screen.findByRole('button', { name: 'In die Zwischenablage kopieren' });
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(copy);
  expect(await screen.findByText(/Bitte die Word-Datei nehmen/)).toBeInTheDocument();
});
