import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetDesk, keepBase, readDesk } from '#api/desk-store.ts';
import { forgetPaper, keepPaper } from '#api/paper-store.ts';
import { papers } from '#api/paper-service.ts';
import { session } from '#api/session.ts';
import { waitingFiles } from '#api/waiting.ts';
import { revisions } from '#api/writing.ts';
import { LiveDoor } from '#features/live/LiveDoor.tsx';
import { begun, kept } from '#tests/given/desk.tsx';
import { signedInAs } from '#tests/given/signed-in.ts';
import { renderApp, renderWithApi } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  session.set(undefined);
  localStorage.clear();
});

const deskOf = (hash: string): string => hash.slice('#desk-'.length);
const there = () => papers(kept().document.id, new AbortController().signal);
const desk = () => screen.findByRole('group', { name: /^Text der Vorlage/ });
const isKept = 'Die Datei der Vorlage ist hinterlegt.';

/** A desk over a file whose text was saved while the file did not get through; then its page is closed. */
async function closedUnsent(answer: () => Response = () => HttpResponse.error()) {
  await begun();
  const { hash } = location;
  cleanup();
  const read = readDesk(deskOf(hash));
  if (!read || !('desk' in read)) throw new Error('no desk is kept');
  const { steps: _, standing: __, form: ___, ...begin } = read.desk;
  keepBase({ ...begin, paper: { ...begin.paper, file: 'vorlage.txt' } });
  await keepPaper(begin.id, new TextEncoder().encode('Vorlage 12/20'), [begin.id]);
  const { user } = renderApp(`/capture${hash}`);
  (await desk()).focus();
  server.use(http.put('*/api/initiatives/:id/papers/:hash', answer));
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
  await screen.findByText(/nicht hinterlegt/);
  cleanup();
  server.resetHandlers();
  expect(await there()).toEqual([]);
  return hash;
}

describe('the file of a saved paper that did not arrive, and whose page was closed', () => {
  test('is sent by itself when its desk is opened again, once, and nothing is saved anew for it', async () => {
    const hash = await closedUnsent();
    renderApp(`/capture${hash}`);
    expect(await screen.findByText(isKept)).toBeVisible();
    expect(await there()).toMatchObject([{ type: 'text', author: 'Amt 50' }]);
    expect(await revisions(kept().document.id)).toHaveLength(1);
    cleanup();
    renderApp(`/capture${hash}`);
    await desk();
    expect(screen.queryByText(isKept)).not.toBeInTheDocument();
    expect(waitingFiles.all.get()).toEqual([]);
  });

  test('is offered by its name on every page and in the list of what was begun, until its desk is discarded', async () => {
    const hash = await closedUnsent();
    location.hash = '';
    renderWithApi(<LiveDoor isQuiet={false} />);
    expect(await screen.findByText('Die Datei „vorlage.txt“ ist noch nicht hinterlegt.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Jetzt senden' })).toHaveAttribute('href', `/capture${hash}`);
    cleanup();
    renderApp('/capture');
    const list = within(await screen.findByRole('region', { name: 'Angefangen' }));
    expect(list.getByText(/die Datei ist noch nicht hinterlegt/)).toBeVisible();
    forgetDesk(deskOf(hash));
    expect(waitingFiles.all.get()).toEqual([]);
  });

  test('is named where this browser lost it meanwhile, and waits no more', async () => {
    const hash = await closedUnsent();
    await forgetPaper(deskOf(hash));
    renderApp(`/capture${hash}`);
    expect(
      await screen.findByText(/^Die Datei „vorlage.txt“ ist in diesem Browser nicht mehr da/),
    ).toBeVisible();
    expect(waitingFiles.all.get()).toEqual([]);
    expect(await there()).toEqual([]);
  });

  test('waits for somebody who may send it', async () => {
    const hash = await closedUnsent();
    session.set(signedInAs('reader'));
    renderApp(`/capture${hash}`);
    await desk();
    expect(waitingFiles.all.get()).toHaveLength(1);
    session.set(signedInAs('editor', 'Amt 51'));
    expect(await screen.findByText(isKept)).toBeVisible();
    expect(await there()).toHaveLength(1);
  });

  test('is sent once, with the save, where one waits as well', async () => {
    const hash = await closedUnsent();
    server.use(http.all('*/api/*', () => HttpResponse.error()));
    const { user } = renderApp(`/capture${hash}`);
    (await desk()).focus();
    await user.keyboard('{Control>}z{/Control}{Control>}s{/Control}');
    await screen.findByText(/antwortet gerade nicht; es ist nichts geschrieben/);
    cleanup();
    server.resetHandlers();
    const sent: number[] = [];
    server.use(
      http.put('*/api/initiatives/:id/papers/:hash', async () => {
        sent.push((await revisions(kept().document.id)).length);
      }),
    );
    renderApp(`/capture${hash}`);
    expect(await screen.findByText(isKept)).toBeVisible();
    expect(sent).toEqual([2]);
  });

  test('does not wait where it would be refused again', async () => {
    await closedUnsent(() => new HttpResponse(null, { status: 413 }));
    expect(waitingFiles.all.get()).toEqual([]);
  });
});
