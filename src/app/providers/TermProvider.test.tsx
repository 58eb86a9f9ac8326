import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

test('a term in a heading explains itself and gives the focus back', async () => {
  const { user } = renderApp('/budget?scenario=b');
  await screen.findByRole('heading', { name: 'Landesmittel und Eigenanteil 2019 Tsd. €' });
  const [term] = screen.getAllByRole('button', { name: 'Eigenanteil' });
  expect(term).toHaveAccessibleDescription('Begriff erklären');
  await user.click(term ?? document.body);
  const dialog = await screen.findByRole('dialog', { name: 'Begriff' });
  expect(dialog).toHaveTextContent('Eigenanteil: was eine Kommune selbst trägt');
  expect(within(dialog).getByRole('link', { name: 'Alle Begriffe' })).toHaveAttribute(
    'href',
    '/help?scenario=b#term-eigenanteil',
  );
  await user.keyboard('{Escape}');
  expect(term).toHaveFocus();
});

test('in a table a term is marked once, and each column keeps its name', async () => {
  renderApp('/budget?scenario=b');
  const table = await screen.findByRole('table', { name: 'Wirkung je Kommune' });
  expect(within(table).getByRole('columnheader', { name: 'verbleibende Deckung' })).toBeInTheDocument();
  expect(within(table).getAllByRole('button', { name: 'Deckung' })).toHaveLength(1);
});

test('a term that is a claim already has a mark behind it', async () => {
  const { user } = renderApp('/commitments');
  await user.click(await screen.findByRole('button', { name: 'Was heißt „Interessenbekundung“?' }));
  expect(await screen.findByRole('dialog', { name: 'Begriff' })).toHaveTextContent('bindet nur zu dem');
});

test('an English reader is told the German term, too', async () => {
  const { user } = renderApp('/budget?scenario=b&lang=en');
  await screen.findByRole('table', { name: 'Impact by municipality' }).catch(() => undefined);
  const [term] = await screen.findAllByRole('button', { name: 'Headroom' });
  await user.click(term ?? document.body);
  expect(await screen.findByRole('dialog', { name: 'Term' })).toHaveTextContent('(Deckung): what the');
});

test('a term leads to its place among all terms, with what is looked at and the focus', async () => {
  const { user } = renderApp('/?municipality=05334012');
  const [term] = await screen.findAllByRole('button', { name: 'Eigenanteil' });
  await user.click(term ?? document.body);
  await user.click(await screen.findByRole('link', { name: 'Alle Begriffe' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hilfe und Begriffe' })).toBeInTheDocument();
  expect(location.pathname + location.search).toBe('/help?municipality=05334012');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'term-eigenanteil'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
