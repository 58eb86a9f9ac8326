import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, expect, test } from 'vitest';
import { session } from '#api/session.ts';
import type { InitiativeListPayload } from '#contract/initiative.ts';
import { listPath } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { openOwn } from '#tests/given/own-dialog.tsx';
import { signedInAs, signedOut } from '#tests/given/signed-in.ts';
import { server } from '#tests/setup/server.ts';

afterEach(() => session.set(undefined));

const { id, title, defaultAsOf } = gemeinsamKlappts;
const onServer = () =>
  server.use(
    http.get(listPath, () =>
      HttpResponse.json<InitiativeListPayload>([{ id, title, defaultAsOf, keptIn: 'server' }]),
    ),
  );

const all = ['Umbenennen', 'Kopieren', 'Versionen', 'Als Datei sichern', 'Löschen'];
const barred = {
  reader: {
    of: ['Umbenennen', 'Kopieren', 'Versionen', 'Löschen'],
    why: /^Erfassen und Ändern gehören nicht/,
  },
  editor: { of: ['Löschen'], why: /^Löschen gehört nicht zu Ihrer Rolle/ },
  approver: { of: [], why: /^$/ },
} as const;

for (const role of ['reader', 'editor', 'approver'] as const) {
  test(`what the role ${role} does not include is barred, and the reason is told with it`, async () => {
    onServer();
    session.set(signedInAs(role));
    await openOwn();
    const list = within(await screen.findByRole('list', { name: 'Initiativen auf dem Server' }));
    const reasons = all.map((action) => {
      const button = list.getByRole('button', { name: new RegExp(`^${action}: `) });
      const told = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
      return [action, button.hasAttribute('disabled'), told];
    });
    const { of, why } = barred[role];
    const reason: unknown = expect.stringMatching(why);
    expect(reasons).toEqual(
      all.map((action) =>
        of.some((each) => each === action) ? [action, true, reason] : [action, false, undefined],
      ),
    );
    expect(screen.getByRole('button', { name: 'Neue Initiative' }).hasAttribute('disabled')).toBe(
      role === 'reader',
    );
    expect(screen.getByText(/Was jemand darf, sagt die Rolle/)).toBeInTheDocument();
  });
}

test('whoever is signed in writes by that name and is not asked for another', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/initiatives', async ({ request }) => {
      sent.push(await request.clone().json());
    }),
  );
  session.set(signedInAs('editor', 'Amt 50, Frau Beispiel'));
  const { press, fill } = await openOwn();
  await press('Neue Initiative');
  expect(screen.queryByLabelText('Verfasst von')).not.toBeInTheDocument();
  expect(screen.getByText('Was Sie schreiben, steht unter „Amt 50, Frau Beispiel“.')).toBeInTheDocument();
  await fill('Name der Initiative', 'Vorlage 12/24');
  await press('Anlegen');
  await screen.findByText('„Vorlage 12/24“ ist angelegt.');
  expect(sent).toMatchObject([{ author: 'Amt 50, Frau Beispiel' }]);
});

test('an editor copies an initiative with its facts as drafts of the own, and is told so before', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/initiatives', async ({ request }) => {
      sent.push(await request.clone().json());
    }),
  );
  session.set(signedInAs('editor', 'Amt 50'));
  const { press } = await openOwn();
  await press(/^Kopie von „Gemeinsam/);
  expect(screen.getByText(/^Die Fakten kommen als Ihre Entwürfe mit/)).toBeInTheDocument();
  await press('Kopie anlegen');
  await screen.findByText(/ist angelegt\.$/);
  expect(sent).toMatchObject([{ document: { facts: [] } }]);
  expect(sent).toHaveProperty('[0].document.drafts.length', gemeinsamKlappts.facts.length);
  expect(sent).toHaveProperty('[0].document.drafts[0].author', 'Amt 50');
});

test('a session that ends in mid-work loses nothing that was typed, and is begun again beside it', async () => {
  session.set(signedInAs('editor'));
  const { press, fill } = await openOwn();
  await press('Neue Initiative');
  await fill('Name der Initiative', 'Vorlage 12/24');
  await fill('Grund', 'Bescheid vom 12.03.');
  server.use(http.post('*/api/initiatives', () => HttpResponse.json({}, { status: 401 }), { once: true }));
  await press('Anlegen');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /nicht mehr angemeldet; es ist nichts geschrieben/,
  );
  expect(session.get()).toEqual(signedOut);
  // The way is offered once, whatever else is said of it.
  expect(screen.getByRole('link', { name: 'Anmelden (in einem neuen Tab)' })).toHaveAttribute(
    'target',
    '_blank',
  );
  expect(screen.getByRole('button', { name: 'Anlegen' })).toBeDisabled();
  expect(screen.getByRole('textbox', { name: 'Grund' })).toHaveValue('Bescheid vom 12.03.');
  session.set(signedInAs('editor'));
  expect(await screen.findByText(/^Sie sind wieder angemeldet: Amt 50/)).toBeInTheDocument();
  expect(screen.queryByText(/nicht mehr angemeldet/)).not.toBeInTheDocument();
  await press('Anlegen');
  expect(await screen.findByText('„Vorlage 12/24“ ist angelegt.')).toBeInTheDocument();
});
