import { screen, within } from '@testing-library/react';
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

test('an English reader is told the German term, too', async () => {
  const { user } = renderApp('/budget?scenario=b&lang=en');
  await screen.findByRole('table', { name: 'Impact by municipality' }).catch(() => undefined);
  const [term] = await screen.findAllByRole('button', { name: 'Headroom' });
  await user.click(term ?? document.body);
  expect(await screen.findByRole('dialog', { name: 'Term' })).toHaveTextContent('(Deckung): what the');
});
