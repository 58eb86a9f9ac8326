import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { ownInitiatives, rememberOwn } from '#api/own-initiatives.ts';
import { edited, save } from '#api/writing.ts';
import { detailPath, listPath, problemResponse } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeOf, said } from '#tests/given/builders.ts';
import { addOwn, listedOwn, openOwn } from '#tests/given/own-dialog.tsx';
import { savedFiles } from '#tests/given/saved-files.ts';
import { server } from '#tests/setup/server.ts';

describe('an initiative of the reader’s own', () => {
  test('is made with a name, a reason and an author, who is asked for once', async () => {
    const page = await openOwn();
    const begin = await screen.findByRole('group', { name: /noch keine eigene Initiative/ });
    expect(within(begin).getByRole('link', { name: 'Vorlage erfassen' })).toHaveAttribute('href', '/capture');
    await addOwn(page);
    expect(screen.getByRole('status')).toHaveFocus();
    expect(await listedOwn()).toEqual(['Vorlage 12/24']);
    await page.press('Umbenennen: Vorlage 12/24');
    expect(screen.getByRole('textbox', { name: 'Verfasst von' })).toHaveValue('Amt 50');
  });

  test('is not made before everything is said, and the hand goes to what is missing', async () => {
    const { press } = await openOwn();
    await press('Neue Initiative');
    expect(screen.getByRole('textbox', { name: 'Name der Initiative' })).toHaveFocus();
    await press('Anlegen');
    expect(screen.getAllByText('Bitte ausfüllen.')).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: 'Name der Initiative' })).toHaveFocus();
    expect(ownInitiatives.get()).toEqual([]);
  });

  test('is made as a copy of an example, which stays as it is', async () => {
    const { press, fill } = await openOwn();
    await press(/^Kopie von „Gemeinsam klappt/);
    await fill('Verfasst von', 'Amt 50');
    await press('Kopie anlegen');
    expect(await listedOwn()).toEqual([expect.stringMatching(/\(Kopie\)$/)]);
    await press(/^Zeigen: /);
    expect(screen.getByText(/^Gezeigt: gemeinsam-klappt-/)).not.toHaveTextContent(gemeinsamKlappts.id);
  });

  test('is renamed, deleted and brought back, and each of it is a version that can be compared and restored', async () => {
    const page = await openOwn();
    const { press, fill, user } = page;
    await addOwn(page);
    await press('Umbenennen: Vorlage 12/24');
    await fill('Name der Initiative', 'Sprachlotsen');
    await fill('Grund', 'endgültiger Titel');
    await press('Umbenennen');
    expect(await screen.findByText('Sie heißt jetzt „Sprachlotsen“.')).toBeInTheDocument();
    await press('Löschen: Sprachlotsen');
    await press('Löschen');
    expect(
      await screen.findByText('„Sprachlotsen“ ist gelöscht; die Versionen bleiben.'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('group', { name: /noch keine eigene Initiative/ })).toBeInTheDocument();
    await press('Rückgängig');
    expect(await screen.findByText('„Sprachlotsen“ ist wieder da.')).toBeInTheDocument();
    await press('Versionen: Sprachlotsen');
    const table = await screen.findByRole('table', { name: 'Versionen von „Sprachlotsen“' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['4', expect.any(String), 'Amt 50', 'Löschen rückgängig'],
      ['3', expect.any(String), 'Amt 50', 'gelöscht: gelöscht'],
      ['2', expect.any(String), 'Amt 50', 'endgültiger TitelWiederherstellen'],
      ['1', expect.any(String), 'Amt 50', 'neu angelegtWiederherstellen'],
    ]);
    expect(await screen.findByText('Beide Versionen sagen dasselbe.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'von Version' }), '1: neu angelegt');
    expect(await screen.findByText('ein Unterschied')).toBeInTheDocument();
    expect(screen.getByText('Vorlage 12/24').tagName).toBe('DEL');
    expect(screen.getByText('Sprachlotsen').tagName).toBe('INS');
    await press('Wiederherstellen: Version 1');
    await press('Wiederherstellen');
    expect(await screen.findByText(/Der Stand der Version 1 gilt wieder/)).toBeInTheDocument();
    expect(await screen.findByRole('rowheader', { name: '5' })).toBeInTheDocument();
  });

  test('that is shown gives way to another when it is deleted', async () => {
    const page = await openOwn();
    await addOwn(page);
    await page.press('Zeigen: Vorlage 12/24');
    await page.press('Auf');
    await page.press('Löschen: Vorlage 12/24');
    await page.press('Löschen');
    expect(await screen.findByText(`Gezeigt: ${gemeinsamKlappts.id}`)).toBeInTheDocument();
  });
});

describe('where the browser does not keep it,', () => {
  test.for([
    ['storage-full', 507, /keinen Platz mehr/],
    ['storage-blocked', 503, /privates Fenster/],
  ] as const)('that is said with a copy as a file: %s', async ([rule, status, told]) => {
    const files = savedFiles();
    server.use(http.post(listPath, () => problemResponse(status, 'No', 'no', [{ place: [], rule }])));
    const { press, fill } = await openOwn();
    await press('Neue Initiative');
    await fill('Name der Initiative', 'Vorlage');
    await fill('Verfasst von', 'Amt 50');
    await press('Anlegen');
    expect(await screen.findByText(told)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Name der Initiative' })).toHaveValue('Vorlage');
    await press('Als Datei sichern');
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ title: { de: 'Vorlage' } });
  });

  test('what is missing is named until the reader knows', async () => {
    rememberOwn([{ id: 'gone', title: said('Verschwunden'), defaultAsOf: initiativeOf([]).defaultAsOf }]);
    const { press } = await openOwn();
    expect(await screen.findByText('Verschwunden')).toBeInTheDocument();
    await press('Verstanden, nicht mehr nennen');
    await waitFor(() => expect(screen.queryByText('Verschwunden')).not.toBeInTheDocument());
    expect(ownInitiatives.get()).toEqual([]);
  });
});

test('somebody else’s change of the same stands beside one’s own, and nothing is written before one is chosen', async () => {
  const page = await openOwn();
  await addOwn(page);
  await page.press('Umbenennen: Vorlage 12/24');
  await page.fill('Name der Initiative', 'Meine');
  const id = ownInitiatives.get()[0]?.id ?? '';
  server.use(
    http.put(
      detailPath,
      async () => {
        const base = await edited(id);
        const theirs = { ...base.document, title: said('Ihre') };
        await save({ base, document: theirs, author: 'Kämmerei', reason: 'umbenannt' });
      },
      { once: true },
    ),
  );
  await page.press('Umbenennen');
  const conflict = within(await screen.findByRole('form', { name: 'Beide haben dasselbe geändert' }));
  expect(await conflict.findByText(/^Inzwischen geschrieben: Version 2, Kämmerei, /)).toBeInTheDocument();
  const title = within(conflict.getByRole('group', { name: 'Titel' }));
  expect(title.getByRole('radio', { name: 'mein Stand Meine' })).not.toBeChecked();
  await page.press('So sichern');
  expect(title.getByText('Bitte wählen, was gelten soll.')).toBeInTheDocument();
  expect((await edited(id)).document.title.de).toBe('Ihre');
  await page.user.click(title.getByRole('radio', { name: 'mein Stand Meine' }));
  await page.press('So sichern');
  expect(await screen.findByText('Sie heißt jetzt „Meine“.')).toBeInTheDocument();
  expect(await edited(id)).toMatchObject({ number: 3, document: { title: { de: 'Meine' } } });
});

test('all of it is in English, too', async () => {
  const { press } = await openOwn('en');
  await press('New initiative');
  await press('Create');
  expect(await screen.findAllByText('Please fill in.')).toHaveLength(2);
  expect(screen.getByRole('dialog', { name: 'Own initiatives' })).toBeInTheDocument();
});
