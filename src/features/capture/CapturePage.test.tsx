import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskIds } from '#api/desk-store.ts';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { revisions } from '#api/writing.ts';
import type { InitiativeListPayload } from '#contract/initiative.ts';
import { listPath } from '#mocks/handlers/initiatives.ts';
import { seed } from '#tests/given/builders.ts';
import { begun, kept, paperText as text } from '#tests/given/desk.tsx';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

const facts = () => screen.getByRole('region', { name: /^Fakten/ });
const form = () => within(screen.getByRole('form', { name: 'Was die Stelle sagt' }));
const live = () => screen.getByRole('group', { name: 'Das sagt das Dashboard damit' });

test('what the paper says of itself is proposed, and can be written over', async () => {
  renderApp('/capture');
  fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
    target: { value: text },
  });
  expect(screen.getByLabelText('Nummer')).toHaveValue('12/20');
  expect(screen.getByLabelText('Datum')).toHaveValue('03.02.2020');
  expect(screen.getByLabelText('Herausgeber')).toHaveValue('Stadt Musterstadt');
});

const startForm = () => screen.findByRole('form', { name: 'Neue Vorlage' });

describe('what becomes of a paper is said as it is', () => {
  test('where this browser keeps what is written: nothing is sent', async () => {
    renderApp('/capture');
    expect(within(await startForm()).getByText(/Verschickt wird nichts, bevor Sie sichern/)).toBeVisible();
    expect(await screen.findByText(/bleibt in diesem Browser\. Nichts wird verschickt/)).toBeVisible();
  });

  test('where a server keeps it: its text and its file go there; and it belongs to no initiative that nobody named', async () => {
    const { id, title, defaultAsOf } = seed;
    server.use(
      http.get(listPath, () =>
        HttpResponse.json<InitiativeListPayload>([{ id, title, defaultAsOf, keptIn: 'server' }]),
      ),
    );
    renderApp('/capture');
    expect(
      await screen.findByText(
        /die Aussagen, ihr ganzer Text und die Datei selbst an den Server, nichts davon früher/,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Nichts wird verschickt/)).not.toBeInTheDocument();
    fireEvent.change(screen.getByRole('textbox', { name: 'Text der Vorlage' }), { target: { value: text } });
    expect(screen.getByLabelText('Gehört zu')).toHaveDisplayValue('neue Initiative');
    cleanup();
    renderApp(`/capture?initiative=${id}`);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
      target: { value: text },
    });
    await waitFor(() => expect(screen.getByLabelText('Gehört zu')).toHaveDisplayValue(title.de));
  });
});

test('nothing can begin without a text, and what is missing is said at its field', async () => {
  const { user } = renderApp('/capture');
  await user.click(await screen.findByRole('button', { name: 'Erfassen beginnen' }));
  expect(screen.getByText('Bitte eine Datei wählen oder den Text einfügen.')).toBeVisible();
  expect(deskIds()).toEqual([]);
});

describe('at the desk', () => {
  test('Enter takes a passage over with what was recognised, and the next one is there', async () => {
    const { user } = await begun();
    expect(screen.getByRole('heading', { name: 'Fundstelle 1 von 3' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Fundstelle 2 von 3' })).toBeVisible();
    await waitFor(() => expect(live()).toHaveTextContent('Landesmittel 2020 sind in Aussicht gestellt'));
    await user.keyboard('{Enter}');
    expect(within(facts()).getAllByRole('listitem')).toHaveLength(2);
    expect(facts()).toHaveTextContent('Landesmittel 2020: Betrag nicht genannt');
    expect(facts()).toHaveTextContent('in Aussicht gestellt');
    expect(kept().document.parties.map(({ name }) => name.de)).toEqual(['Land']);
  });

  test('Space refuses, n and p go on and back, and Ctrl+Z takes the last step back without end', async () => {
    const { user } = await begun();
    await user.keyboard(' ');
    expect(kept().refused).toHaveLength(1);
    await user.keyboard('n');
    expect(screen.getByRole('heading', { name: 'Fundstelle 3 von 3' })).toBeVisible();
    await user.keyboard('p{Enter}');
    expect(kept().document.facts).toHaveLength(1);
    await user.keyboard('{Control>}zz{/Control}');
    expect(kept()).toMatchObject({ refused: [], document: { facts: [], parties: [] } });
    await user.keyboard('{Control>}yy{/Control}');
    expect(kept().document.facts).toHaveLength(1);
  });

  test('a text that is no amount is said at its field and keeps the passage from being taken over', async () => {
    const { user } = await begun();
    await user.keyboard('n');
    const amount = form().getByLabelText('Betrag');
    await user.clear(amount);
    await user.type(amount, 'viel{Enter}');
    expect(form().getByText(/^Kein Betrag/)).toBeVisible();
    expect(amount).toHaveFocus();
    expect(kept().document.facts).toEqual([]);
    await user.clear(amount);
    await user.type(amount, 'rund 60.000 €{Enter}');
    expect(facts()).toHaveTextContent('Landesmittel 2020: rd. 60.000 €');
  });

  test('every key stroke is kept: whoever comes back finds the words that were being written', async () => {
    const { user } = await begun();
    await user.keyboard('{Enter}');
    const statement = form().getByLabelText('Aussage');
    await user.clear(statement);
    await user.type(statement, 'Das Land will');
    const { hash } = location;
    cleanup();
    renderApp(`/capture${hash}`);
    expect(await screen.findByRole('heading', { name: 'Fundstelle 2 von 3' })).toBeVisible();
    expect(form().getByLabelText('Aussage')).toHaveValue('Das Land will');
    expect(within(facts()).getAllByRole('listitem')).toHaveLength(1);
  });

  test('what a complete paper would say and this one does not is listed', async () => {
    await begun();
    const missing = screen.getByRole('region', { name: 'Was noch fehlt' });
    expect(missing).toHaveTextContent('wer den Antrag stellt');
    expect(missing).toHaveTextContent('keine Verpflichtung');
  });

  test('a fact is changed, and taken away again', async () => {
    const { user } = await begun();
    await user.keyboard('{Enter}');
    await user.click(within(facts()).getByRole('button', { name: /^Ändern/ }));
    const title = form().getByLabelText('Bezeichnung');
    await user.clear(title);
    await user.type(title, 'Vorlage erstellt{Enter}');
    expect(facts()).toHaveTextContent('Vorlage erstellt: 03.02.2020');
    await user.click(within(facts()).getByRole('button', { name: /^Löschen/ }));
    expect(kept().document.facts).toEqual([]);
  });
});

test('one key saves it once it is known who does, and every view shows it from then on', async () => {
  const { user } = await begun();
  await user.keyboard('n{Enter}');
  await user.keyboard('{Control>}s{/Control}');
  const asked = within(screen.getByRole('form', { name: 'Sichern' }));
  await user.click(asked.getByRole('button', { name: 'Sichern' }));
  expect(asked.getByText('Bitte angeben.')).toBeVisible();
  await user.type(asked.getByLabelText('Erfasst von'), 'Amt 50');
  await user.type(asked.getByLabelText('Freigegeben von'), 'Kämmerei{Enter}');
  const link = await screen.findByRole('link', { name: 'Auf dem Dashboard ansehen' });
  await user.click(link);
  // The desk says the same sentence: it has to be gone.
  await waitFor(() => expect(screen.queryByRole('group', { name: /^Text der Vorlage/ })).toBeNull());
  expect(await screen.findByText(/Landesmittel 2020 sind/)).toBeVisible();
  history.back();
  (await screen.findByRole('group', { name: /^Text der Vorlage/ })).focus();
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('Gesichert. Alle Ansichten zeigen es.')).toBeVisible();
  const [own] = ownInitiatives.get();
  expect((await revisions(own?.id ?? '')).map(({ author, reason }) => [author, reason])).toEqual([
    ['Amt 50', 'Erfasst: 12/20'],
    ['Amt 50', 'Erfasst: 12/20'],
  ]);
});

test('without a second reader the new facts stay drafts, which no view shows', async () => {
  const { user } = await begun();
  await user.keyboard('n{Enter}{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
  expect(await screen.findByText('Gesichert. 1 Entwurf wartet auf Freigabe.')).toBeVisible();
});

test('a paper that was begun stands in the list, is gone on with, and is discarded when it was asked for twice', async () => {
  await begun();
  cleanup();
  const { user } = renderApp('/capture');
  await user.click(await screen.findByRole('button', { name: 'Weiter: Konzept' }));
  expect(await screen.findByRole('group', { name: /^Text der Vorlage/ })).toBeVisible();
  cleanup();
  location.hash = '';
  const again = renderApp('/capture');
  await again.user.click(await screen.findByRole('button', { name: 'Verwerfen: Konzept' }));
  expect(deskIds()).toHaveLength(1);
  await again.user.click(screen.getByRole('button', { name: 'Ja, verwerfen' }));
  expect(deskIds()).toEqual([]);
});

test('a further paper is added to the initiative that is looked at, with everything that it says already', async () => {
  const { user } = renderApp('/capture');
  fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
    target: { value: text },
  });
  await user.selectOptions(
    await screen.findByLabelText('Gehört zu'),
    'Kopie von „Gemeinsam klappt’s“ (Beispiel)',
  );
  await user.click(screen.getByRole('button', { name: 'Erfassen beginnen' }));
  await screen.findByRole('group', { name: /^Text der Vorlage/ });
  expect(kept().document.facts.length).toBeGreaterThan(20);
  expect(Object.keys(kept().document.texts ?? {})).toEqual(['paper-367-18', 'vorlage-12-20']);
  expect(kept().document.sources.at(-1)).toMatchObject({ reference: '12/20' });
});
