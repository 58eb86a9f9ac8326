import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, expect, test } from 'vitest';
import { session } from '#api/session.ts';
import { roles } from '#domain/writing/rights.ts';
import type { Language } from '#i18n/language.ts';
import { knowing, signedInAs, signedOut } from '#tests/given/signed-in.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';
import { EntryNotice } from './EntryNotice.tsx';
import { IdentityDoor } from './IdentityDoor.tsx';
import { IdentityLine } from './IdentityLine.tsx';

afterEach(() => session.set(undefined));

const openDoor = async (name: string | RegExp, language: Language = 'de') => {
  const { user, unmount } = renderWithApi(<IdentityDoor here="/budget?lang=en" />, language);
  await user.click(await screen.findByRole('button', { name }));
  return { user, unmount, dialog: within(screen.getByRole('dialog', { name })) };
};

test('whoever is not signed in finds the way, which leads back to where they are', async () => {
  knowing(signedOut);
  renderWithApi(<IdentityDoor here="/budget?lang=en" />);
  expect(await screen.findByRole('link', { name: 'Anmelden' })).toHaveAttribute(
    'href',
    '/api/session/sign-in?to=%2Fbudget%3Flang%3Den',
  );
});

test('where a room looks on, who is signed in and until when is a line, without a way out beside it', async () => {
  knowing(signedInAs('approver', 'Kämmerei'));
  renderWithApi(<IdentityLine here="/session" />);
  expect(await screen.findByText(/^Angemeldet: Kämmerei\. Angemeldet bis /)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a service that knows no persons, or one alone, is not asked to show any', async () => {
  for (const answer of [
    () => HttpResponse.json({}, { status: 404 }),
    () => HttpResponse.json({ kind: 'local', rights: { read: true, edit: true, release: true } }),
  ]) {
    session.set(signedOut);
    server.use(http.get('*/api/session', answer));
    const { container, unmount } = renderWithApi(<IdentityDoor here="/" />);
    await waitFor(() => expect(container).toBeEmptyDOMElement());
    unmount();
  }
});

test('each role is said in words, in both languages, with what it does not include', async () => {
  const said = { reader: /Reading.*not include/, editor: /Editing.*not include/, approver: /not your own/ };
  for (const role of roles) {
    session.set(undefined);
    knowing(signedInAs(role));
    const { dialog, user, unmount } = await openDoor('Signed in: Amt 50', 'en');
    expect(dialog.getByText(said[role])).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    unmount();
  }
});

test('a session elsewhere is ended there, and said to be; where that fails, it is said that it still stands', async () => {
  knowing(signedInAs('editor'));
  const { dialog, user } = await openDoor('Angemeldet: Amt 50');
  const list = dialog.getByRole('list', { name: 'Wo Sie angemeldet sind' });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
  server.use(http.delete('*/api/sessions/two', () => HttpResponse.error(), { once: true }));
  await user.click(dialog.getByRole('button', { name: /^Beenden: seit 28\.11\.2026/ }));
  expect(await dialog.findByText(/dort ist noch angemeldet/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: /^Beenden: seit 28\.11\.2026/ }));
  expect(await dialog.findByText('Diese Anmeldung ist beendet.')).toBeInTheDocument();
  expect(dialog.getByRole('status')).toHaveFocus();
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
});

test('signing out says so and where else one may still be signed in; where it fails, that one still is', async () => {
  knowing(signedInAs('approver'));
  const { dialog, user } = await openDoor('Angemeldet: Amt 50');
  server.use(http.delete('*/api/session', () => HttpResponse.json({}, { status: 503 }), { once: true }));
  await user.click(dialog.getByRole('button', { name: 'Abmelden' }));
  expect(await dialog.findByText(/Sie sind noch angemeldet/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Abmelden' }));
  expect(await dialog.findByText('Sie sind abgemeldet.')).toBeInTheDocument();
  expect(dialog.getByRole('link', { name: 'Auch im Anmeldedienst abmelden' })).toHaveAttribute(
    'href',
    'https://login.example.de/end',
  );
});

test('a session that has ended meanwhile is noticed when the page is looked at again, and so is the next one', async () => {
  const { become } = knowing(signedInAs('editor'));
  renderWithApi(<IdentityDoor here="/" />);
  await screen.findByRole('button', { name: 'Angemeldet: Amt 50' });
  become(signedOut);
  dispatchEvent(new Event('focus'));
  await screen.findByRole('link', { name: 'Anmelden' });
  // Whoever cannot be asked has not said that nobody is known here.
  server.use(http.get('*/api/session', () => HttpResponse.error(), { once: true }));
  dispatchEvent(new Event('focus'));
  become(signedInAs('approver', 'Kämmerei'));
  dispatchEvent(new Event('focus'));
  expect(await screen.findByRole('button', { name: 'Angemeldet: Kämmerei' })).toBeInTheDocument();
});

test('whoever is shown nothing is told why and how to go on; what was shown before stays, and the way is beside it', () => {
  session.set(signedOut);
  history.replaceState(null, '', '/budget?lang=en');
  const { rerender } = renderWithApi(<EntryNotice status={401} stale={undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^Was hier steht, sehen nur Angemeldete. Die Anmeldung führt zum/,
  );
  expect(screen.getByRole('link', { name: 'Anmelden' })).toHaveAttribute(
    'href',
    '/api/session/sign-in?to=%2Fbudget%3Flang%3Den',
  );
  rerender(<EntryNotice status={401} stale="Gezeigt wird der Stand von 9 Uhr." />);
  expect(screen.getByRole('link', { name: 'Anmelden (in einem neuen Tab)' })).toHaveAttribute(
    'target',
    '_blank',
  );
  rerender(<EntryNotice status={403} stale={undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Ihr Konto hat hier keine Rolle.');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
