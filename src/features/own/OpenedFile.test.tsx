import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { instant } from '#domain/value/instant.ts';
import { readTemplate } from '#files/template/read-template.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { listedOwn, openOwn } from '#tests/given/own-dialog.tsx';
import { savedFiles } from '#tests/given/saved-files.ts';

describe('a file', () => {
  const own = initiativeOf([factOf('a')], { id: 'own', title: said('Aus der Datei') });

  test('that is wrong is refused with every place, and changes nothing', async () => {
    const { choose, press } = await openOwn();
    await choose('falsch.json', JSON.stringify({ ...own, defaultAsOf: '2018-02-30', ammount: 1 }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Die Datei wird nicht übernommen: 2 Fehler.');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('defaultAsOf'),
      expect.stringContaining('ammount'),
    ]);
    await press('Zurück');
    expect(await screen.findByRole('group', { name: /noch keine eigene Initiative/ })).toBeInTheDocument();
  });

  test('is taken over, and replaces what is there only after it was told what that changes', async () => {
    const { choose, press, fill } = await openOwn();
    await choose('own.json', JSON.stringify(own));
    expect(await screen.findByText(/gibt es hier noch nicht/)).toBeInTheDocument();
    await fill('Verfasst von', 'Amt 50');
    await press('Übernehmen');
    await screen.findByText('„Aus der Datei“ ist angelegt.');
    await choose('own.json', JSON.stringify(own));
    expect(await screen.findByText(/sagt dasselbe/)).toBeInTheDocument();
    await press('Zurück');
    await choose('own.json', JSON.stringify({ ...own, title: said('Anders'), facts: [] }));
    expect(await screen.findByText(/Die Datei ändert daran 2 Angaben/)).toBeInTheDocument();
    expect(ownInitiatives.get().map(({ title }) => title.de)).toEqual(['Aus der Datei']);
    await press('Ersetzen');
    expect(await screen.findByText(/„Anders“ ist durch die Datei ersetzt/)).toBeInTheDocument();
    expect(await listedOwn()).toEqual(['Anders']);
  });

  test('of an example becomes an initiative of its own', async () => {
    const { choose, press, fill } = await openOwn();
    await choose('beispiel.json', JSON.stringify(gemeinsamKlappts));
    expect(await screen.findByText(/heißt wie ein Beispiel/)).toBeInTheDocument();
    await fill('Verfasst von', 'Amt 50');
    await press('Übernehmen');
    await waitFor(() => expect(ownInitiatives.get()).toHaveLength(1));
    expect(ownInitiatives.get()[0]?.id).not.toBe(gemeinsamKlappts.id);
  });

  test('carries what nobody has released, as that, and brings it back as that', async () => {
    const { id, ...fact } = factOf('waiting');
    const at = instant('2026-11-28T08:30:00Z');
    const drafted = { ...own, drafts: [{ id, author: 'Amt 50', at, fact }] };
    const { choose, press, fill } = await openOwn();
    await choose('entwurf.json', JSON.stringify(drafted));
    expect(await screen.findByText(/1 Entwurf$/)).toBeInTheDocument();
    await fill('Verfasst von', 'Amt 50');
    await press('Übernehmen');
    const files = savedFiles();
    await press(/^Als Datei sichern: /);
    expect(
      await screen.findByText(/^Ein Entwurf ist in der Datei, als solche gekennzeichnet/),
    ).toBeInTheDocument();
    await press('Ohne Entwürfe sichern');
    const [whole, without] = await Promise.all(files.map(async (file) => JSON.parse(await file.text())));
    expect(whole).toMatchObject({ drafts: [{ id: 'waiting', author: 'Amt 50' }] });
    expect(without).not.toHaveProperty('drafts');
    await press(/^Als Excel sichern: /);
    await waitFor(() => expect(files).toHaveLength(3));
    const read = await readTemplate(new Uint8Array((await files[2]?.arrayBuffer()) ?? []));
    expect(read).toMatchObject({ kind: 'read', document: { drafts: [{ id: 'waiting' }] } });
  });
});
