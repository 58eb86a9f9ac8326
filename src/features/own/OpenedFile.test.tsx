import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { listedOwn, openOwn } from '#tests/given/own-dialog.tsx';

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
});
