import { cleanup, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '#api/session.ts';
import { edited, revisions } from '#api/writing.ts';
import { begun, kept } from '#tests/given/desk.tsx';
import { signedInAs } from '#tests/given/signed-in.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  session.set(undefined);
  localStorage.clear();
});

const saved = 'Gesichert. 3 Entwürfe warten auf Freigabe.';

/** Three drafts of whoever is signed in, saved by one key: their name is known. */
async function drafted(): Promise<string> {
  const { user } = await begun();
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  await screen.findByText(saved);
  const { id } = kept().document;
  cleanup();
  location.hash = '';
  return id;
}
const waiting = async () => within(await screen.findByRole('region', { name: /^Wartet auf Freigabe/ }));

test('what is captured and released bears the names of those who are signed in, and of two of them', async () => {
  session.set(signedInAs('approver', 'Amt 50'));
  const id = await drafted();
  renderApp('/capture');
  const own = await waiting();
  for (const box of own.getAllByRole('checkbox')) {
    expect(box).toBeDisabled();
    expect(box).toHaveAccessibleDescription(/freigeben muss es eine andere Person/);
  }
  expect(own.getByRole('button', { name: 'Kein Entwurf ist gewählt.' })).toBeDisabled();
  cleanup();

  session.set(signedInAs('editor', 'Amt 51'));
  renderApp('/capture');
  const others = await waiting();
  expect(others.getByRole('button', { name: 'Freigeben' })).toBeDisabled();
  expect(others.getByRole('button', { name: 'Freigeben' })).toHaveAccessibleDescription(
    /^Freigeben gehört nicht zu Ihrer Rolle/,
  );
  cleanup();

  session.set(signedInAs('approver', 'Kämmerei'));
  const { user } = renderApp('/capture');
  const panel = await waiting();
  expect(panel.queryByLabelText('Freigegeben von')).not.toBeInTheDocument();
  expect(panel.getByText('Freigegeben wird unter „Kämmerei“.')).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: '3 freigeben' }));
  await screen.findByText(/^3 Fakten sind freigegeben/);
  expect((await revisions(id)).map(({ author }) => author)).toEqual(['Amt 50', 'Kämmerei']);
  const { facts } = (await edited(id)).document;
  expect(new Set(facts.map(({ entry }) => `${entry?.author}, ${entry?.releasedBy}`))).toEqual(
    new Set(['Amt 50, Kämmerei']),
  );
});

test('whoever only reads is told so before capturing anything, and whom to ask', async () => {
  session.set(signedInAs('reader'));
  renderApp('/capture');
  const begin = await screen.findByRole('button', { name: 'Erfassen beginnen' });
  expect(begin).toBeDisabled();
  expect(begin).toHaveAccessibleDescription(
    /gehören nicht zu Ihrer Rolle \(Lesen\). Wer die Konten verwaltet/,
  );
});

test('a session that ends at the desk, or a role that is withdrawn, loses nothing of what was captured', async () => {
  session.set(signedInAs('editor'));
  const { user } = await begun();
  server.use(http.post('*/api/initiatives', () => HttpResponse.json({}, { status: 401 }), { once: true }));
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  expect(
    await screen.findByText(/^Sie sind nicht mehr angemeldet; .* Ihr Stand ist hier behalten/),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Anmelden (in einem neuen Tab)' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Sichern' })).toBeDisabled();
  expect(kept().document.facts).toHaveLength(3);

  session.set(signedInAs('editor'));
  expect(
    await screen.findByText(/^Sie sind wieder angemeldet: Amt 50\. Geschrieben ist noch nichts/),
  ).toBeInTheDocument();
  expect(screen.queryByText(/nicht mehr angemeldet/)).not.toBeInTheDocument();
  server.use(http.post('*/api/initiatives', () => HttpResponse.json({}, { status: 403 }), { once: true }));
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  expect(
    await screen.findByText(/^Das darf Ihre Rolle nicht schreiben; .* Ihr Stand ist hier behalten/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  expect(await screen.findByText(saved)).toBeInTheDocument();
});
