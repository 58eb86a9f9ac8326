import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { expect, test } from 'vitest';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { revisions } from '#api/writing.ts';
import { addOwn, openOwn } from '#tests/given/own-dialog.tsx';
import { server } from '#tests/setup/server.ts';

/** Nobody answers; what is asked is written down. */
function away(): string[] {
  const asked: string[] = [];
  server.use(
    http.all('*/api/*', ({ request }) => {
      asked.push(request.method);
      return HttpResponse.error();
    }),
  );
  return asked;
}
const said = () =>
  screen.findByText(/antwortet gerade nicht; es ist nichts geschrieben\. Was hier steht, bleibt/);

test('while the service is away nothing of one’s own is written, which is said before anything is sent', async () => {
  const page = await openOwn();
  await addOwn(page);
  const { press, fill, user } = page;
  const [{ id } = { id: '' }] = ownInitiatives.get();
  const asked = away();

  await press('Neue Initiative');
  await fill('Name der Initiative', 'Zweiter Fall');
  await press('Anlegen');
  await said();
  expect(screen.getByRole('textbox', { name: 'Name der Initiative' })).toHaveValue('Zweiter Fall');
  await press('Abbrechen');

  await press('Umbenennen: Vorlage 12/24');
  await fill('Name der Initiative', 'Neuer Name');
  await press('Umbenennen');
  await said();
  await press('Abbrechen');

  await press('Löschen: Vorlage 12/24');
  await press('Löschen');
  await said();
  expect(new Set(asked)).toEqual(new Set(['GET']));

  // Back again, the same press does it.
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Löschen' }));
  expect(await screen.findByText('„Vorlage 12/24“ ist gelöscht; die Versionen bleiben.')).toBeInTheDocument();
  expect((await revisions(id)).map(({ number }) => number)).toEqual([1, 2]);
});
