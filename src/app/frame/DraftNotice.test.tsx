import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { judgedAnswers } from '#api/judged-answers.ts';
import { seedQueryClient } from '#api/query-client.ts';
import { instant } from '#domain/value/instant.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { createTestClient, renderApp } from '#tests/setup/render.tsx';

const { id, ...fact } = factOf('waiting');
const draft = { id, author: 'Amt 50', at: instant('2026-11-28T08:30:00Z'), fact };

const shown = async (facts: readonly ReturnType<typeof factOf>[]) => {
  const initiative = {
    ...initiativeOf(facts, { id: 'own', title: said('Nur Entwürfe') }),
    drafts: [draft],
  };
  const client = createTestClient();
  const { title, defaultAsOf } = initiative;
  seedQueryClient(client, judgedAnswers(Date.now(), [{ id: 'own', title, defaultAsOf }], initiative));
  renderApp('/', client);
  await screen.findByRole('heading', { name: 'Phase' });
};

test('where drafts alone are there, the page says that one waits, and not what is in it', async () => {
  await shown([]);
  const note = await screen.findByText(/Ein Entwurf wartet auf Freigabe/);
  expect(screen.getByRole('link', { name: 'Zur Freigabe' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/capture/),
  );
  expect(note).not.toHaveTextContent('waiting');
});

test('where something is known, the views speak for it', async () => {
  await shown([factOf('known')]);
  expect(screen.queryByText(/wartet auf Freigabe/)).not.toBeInTheDocument();
});
