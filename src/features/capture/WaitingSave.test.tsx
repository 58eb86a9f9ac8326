import { act, cleanup, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetDesk } from '#api/desk-store.ts';
import { session } from '#api/session.ts';
import { waitingSaves } from '#api/waiting.ts';
import { revisions } from '#api/writing.ts';
import { LiveDoor } from '#features/live/LiveDoor.tsx';
import { given } from '#tests/given/builders.ts';
import { begun, kept } from '#tests/given/desk.tsx';
import { signedInAs } from '#tests/given/signed-in.ts';
import { renderApp, renderWithApi } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  session.set(undefined);
  localStorage.clear();
});

const saved = 'Gesichert. 3 Entwürfe warten auf Freigabe.';
const desk = () => screen.findByRole('group', { name: /^Text der Vorlage/ });

/** A desk that was to be saved while nobody answered; then its page is closed. */
async function closedUnsaved(more = '') {
  const { user } = await begun();
  server.use(http.all('*/api/*', () => HttpResponse.error()));
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
  await screen.findByText(/antwortet gerade nicht; es ist nichts geschrieben/);
  if (more !== '') {
    (await desk()).focus();
    await user.keyboard(more);
  }
  const { hash } = location;
  cleanup();
  server.resetHandlers();
  return hash;
}

describe('a desk whose save found nobody, and whose page was closed', () => {
  test('is saved by itself when it is opened again, once, for the reason that was given', async () => {
    const hash = await closedUnsaved();
    renderApp(`/capture${hash}`);
    expect(await screen.findByText(saved)).toBeVisible();
    const told = await revisions(kept().document.id);
    expect(told.map(({ author, reason }) => [author, reason])).toEqual([['Amt 50', 'Erfasst: 12/20']]);
    cleanup();
    renderApp(`/capture${hash}`);
    await desk();
    expect(screen.queryByText(saved)).not.toBeInTheDocument();
    expect(await revisions(kept().document.id)).toHaveLength(1);
  });

  test('is said to wait in the list of what was begun', async () => {
    await closedUnsaved();
    location.hash = '';
    renderApp('/capture');
    const list = within(await screen.findByRole('region', { name: 'Angefangen' }));
    expect(list.getByText(/wartet auf das Sichern/)).toBeVisible();
  });

  test('does not save by itself what was done after the save was asked; one press does', async () => {
    const hash = await closedUnsaved('{Control>}z{/Control}');
    const { user } = renderApp(`/capture${hash}`);
    expect(await screen.findByText(/^Gesichert werden sollte das schon einmal/)).toBeVisible();
    expect(screen.queryByText(/^Gesichert\./)).not.toBeInTheDocument();
    const [press] = screen.getAllByRole('button', { name: 'Sichern' });
    if (press) await user.click(press);
    expect(await screen.findByText('Gesichert. 2 Entwürfe warten auf Freigabe.')).toBeVisible();
  });

  test('does not save by itself what was done in the place of what was asked, however many steps stand', async () => {
    const hash = await closedUnsaved('{Control>}z{/Control} ');
    renderApp(`/capture${hash}`);
    expect(await screen.findByText(/^Gesichert werden sollte das schon einmal/)).toBeVisible();
    expect(screen.queryByText(/^Gesichert\./)).not.toBeInTheDocument();
  });

  test('is not saved by itself later, where as many steps stand again as when it was asked', async () => {
    const hash = await closedUnsaved('{Control>}z{/Control}');
    const { user } = renderApp(`/capture${hash}`);
    expect(await screen.findByText(/^Gesichert werden sollte das schon einmal/)).toBeVisible();
    (await desk()).focus();
    await user.keyboard('{Control>}y{/Control}');
    expect(screen.getByText(/^Gesichert werden sollte das schon einmal/)).toBeVisible();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(saved)).toBeVisible();
    const { id } = kept().document;
    (await desk()).focus();
    await user.keyboard('{Control>}z{/Control} ');
    expect(await revisions(id)).toHaveLength(1);
  });

  test('waits for somebody who may write, and is saved by whoever is signed in then', async () => {
    const hash = await closedUnsaved();
    session.set(signedInAs('reader'));
    renderApp(`/capture${hash}`);
    await desk();
    expect(screen.queryByText(saved)).not.toBeInTheDocument();
    session.set(signedInAs('editor', 'Amt 51'));
    expect(await screen.findByText(saved)).toBeVisible();
    expect((await revisions(kept().document.id)).map(({ author }) => author)).toEqual(['Amt 51']);
  });

  test('is offered no more on a page that is open where another tab has saved it', async () => {
    await closedUnsaved();
    location.hash = '';
    renderWithApi(<LiveDoor isQuiet={false} />);
    expect(await screen.findByText(/noch nicht gesichert/)).toBeVisible();
    const key = given(Object.keys(localStorage).find((name) => name.endsWith('.waiting')));
    const entry = localStorage.getItem(key);
    localStorage.removeItem(key);
    act(() => void dispatchEvent(new StorageEvent('storage', { key })));
    expect(screen.queryByText(/noch nicht gesichert/)).not.toBeInTheDocument();
    // Another tab that begins to save may arrive: nobody knows yet that it did not.
    localStorage.setItem(key, entry ?? '');
    act(() => void dispatchEvent(new StorageEvent('storage', { key })));
    expect(screen.queryByText(/noch nicht gesichert/)).not.toBeInTheDocument();
  });

  test('is offered on every page until it is saved, discarded, or put off', async () => {
    await closedUnsaved();
    location.hash = '';
    const { user, unmount } = renderWithApi(<LiveDoor isQuiet={false} />);
    expect(await screen.findByText('„Konzept“ ist noch nicht gesichert.')).toBeVisible();
    const [{ desk: id } = { desk: '' }] = waitingSaves.all.get();
    expect(screen.getByRole('link', { name: 'Jetzt sichern' })).toHaveAttribute(
      'href',
      `/capture#desk-${id}`,
    );
    await user.click(screen.getByRole('button', { name: 'Später' }));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    unmount();
    renderWithApi(<LiveDoor isQuiet={false} />);
    expect(await screen.findByRole('status')).toBeVisible();
    forgetDesk(id);
    cleanup();
    renderWithApi(<LiveDoor isQuiet={false} />);
    expect(screen.queryByText(/noch nicht gesichert/)).not.toBeInTheDocument();
  });
});
