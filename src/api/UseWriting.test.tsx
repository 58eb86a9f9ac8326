import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { createTestClient } from '#tests/setup/render.tsx';
import { acceptLoss, lostOwn, ownInitiatives, rememberOwn } from './own-initiatives.ts';
import { initiativeQueries } from './queries.ts';
import { followTabs } from './tabs.ts';
import { useRemoveInitiative, useSaveInitiative, writingQueries } from './use-writing.ts';

const who = { author: 'Amt 50', reason: 'Probe' };
const own = initiativeOf([factOf('a')], { id: 'own' });
const renamed = { ...own, title: said('Neu') };

/** A tab that shows the titles of all that is listed and of the own one, and writes at a press. */
function Tab() {
  const list = useQuery(initiativeQueries.list());
  const detail = useQuery({
    ...initiativeQueries.detail('own'),
    enabled: list.data?.some(({ id }) => id === 'own') ?? false,
  });
  const edited = useQuery({ ...writingQueries.edited('own'), enabled: detail.data !== undefined });
  const save = useSaveInitiative();
  const remove = useRemoveInitiative();
  return (
    <>
      <p>{list.data?.filter(({ keptIn }) => keptIn).map(({ title }) => `Liste: ${title.de}`)}</p>
      <p>{detail.data && `Titel: ${detail.data.title.de}`}</p>
      <button
        type="button"
        onClick={() => void save.send({ base: edited.data, document: edited.data ? renamed : own, ...who })}
      >
        Sichern
      </button>
      <button type="button" onClick={() => edited.data && void remove.send({ edited: edited.data, ...who })}>
        Löschen
      </button>
      <p>{edited.data && `Stand ${edited.data.number}`}</p>
    </>
  );
}

const open = (client: QueryClient = createTestClient()) => {
  const view = render(
    <QueryClientProvider client={client}>
      <Tab />
    </QueryClientProvider>,
  );
  return { ...view, client };
};
const press = (name: string, index = 0) =>
  act(async () => screen.getAllByRole('button', { name })[index]?.click());

describe('what is written', () => {
  test('is shown at once, with its revision, and is remembered as the reader’s own', async () => {
    open();
    await screen.findByText('', { selector: 'p:first-child' });
    await press('Sichern');
    expect(await screen.findByText('Liste: Initiative')).toBeInTheDocument();
    expect(await screen.findByText('Stand 1')).toBeInTheDocument();
    await press('Sichern');
    expect(await screen.findByText('Titel: Neu')).toBeInTheDocument();
    expect(await screen.findByText('Liste: Neu')).toBeInTheDocument();
    expect(screen.getByText('Stand 2')).toBeInTheDocument();
    expect(ownInitiatives.get().map(({ id, title }) => [id, title.de])).toEqual([['own', 'Neu']]);
  });

  test('is shown in every other tab, too, and what is deleted goes from all', async () => {
    const [here, there] = [open(), open()];
    for (const { client } of [here, there]) followTabs(client);
    await press('Sichern');
    await waitFor(() => expect(screen.getAllByText('Titel: Initiative')).toHaveLength(2));
    await waitFor(() => expect(screen.getAllByText('Stand 1')).toHaveLength(2));
    await press('Sichern', 1);
    await waitFor(() => expect(screen.getAllByText('Titel: Neu')).toHaveLength(2));
    await waitFor(() => expect(screen.getAllByText('Stand 2')).toHaveLength(2));
    await press('Löschen');
    await waitFor(() => expect(screen.queryAllByText('Liste: Neu')).toEqual([]));
    expect(ownInitiatives.get()).toEqual([]);
    expect(lostOwn.get()).toEqual([]);
  });
});

describe('what this browser remembers', () => {
  const { id, title, defaultAsOf } = own;
  const summary = { id, title, defaultAsOf, keptIn: 'browser' } as const;

  test('and does not have any more is said to be lost, until the reader knows', async () => {
    rememberOwn([summary]);
    open();
    await waitFor(() => expect(lostOwn.get()).toEqual([summary]));
    expect(ownInitiatives.get()).toEqual([summary]);
    act(acceptLoss);
    expect([lostOwn.get(), ownInitiatives.get()]).toEqual([[], []]);
  });

  test.for([
    '{',
    '{}',
    'null',
    '[1]',
    '[{"id":"own"}]',
    '[{"id":"own","title":{"de":"x"},"defaultAsOf":"morgen"}]',
  ])('is nothing where somebody else wrote %s', (text) => {
    localStorage.setItem('foerderlage.own', text);
    expect(ownInitiatives.get()).toEqual([]);
  });
});
