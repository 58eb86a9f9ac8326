import { expect } from '@playwright/test';
import { expectNoBarriers, expectNoBarriersInAnyColours, expectNoNewBarriers, open } from '../support.ts';
import { drawnInProof, drawnInWaiting, releasedWithFile, savedWithFile } from './paper.ts';
import { door, identify, signIn, test } from './people.ts';

test.use({ isFirstVisit: true });

/** The browser's own words of who is not let in yet, and of what was not there before it was written; and all of the provider, where one goes by a link. */
const isOfEntry = (complaint: string) =>
  /status of (401|404) .*\/api\/| http:\/\/127\.0\.0\.1:\d+\//.test(complaint);

/** A paper with three passages: a day, state funding without an amount, and a milestone. */
const paperText = [
  'Vorlage 12/20',
  '',
  'Datum: 03.02.2020',
  '',
  'Sachverhalt:',
  'Das Land stellt im Jahr 2020 zusätzliche Mittel in Aussicht. Die Stadt Musterstadt liegt im Westen.',
  'Am 1. März 2020 wird das Konzept vorgestellt.',
].join('\n');

test('an editor captures under the own name, an approver releases it, a reader sees it and signs out', async ({
  page: editor,
  browser,
  complaints,
}) => {
  await signIn(editor, 'editor');
  await open(editor, '/capture');
  await editor.getByLabel('Text der Vorlage').fill(paperText);
  await editor.getByLabel('Name der Initiative').fill('Konzept');
  await editor.getByRole('button', { name: 'Erfassen beginnen' }).click();
  await expect(editor.getByRole('heading', { name: 'Fundstelle 1 von 3' })).toBeVisible();
  for (const taken of ['1 Fakt', '2 Fakten', '3 Fakten']) {
    await editor.keyboard.press('Enter');
    await expect(editor.getByRole('toolbar')).toContainText(`${taken} ·`);
  }

  // The session ends meanwhile: what was captured stays, and goes on once one is signed in again, in another tab.
  await editor.context().clearCookies();
  await editor.keyboard.press('Control+s');
  await expect(
    editor.getByText(/^Sie sind nicht mehr angemeldet; .* Ihr Stand ist hier behalten/),
  ).toBeVisible();
  await expectNoBarriers(editor);
  const opened = editor.waitForEvent('popup');
  await editor.getByRole('link', { name: 'Anmelden (in einem neuen Tab)' }).click();
  const beside = await opened;
  await identify(beside, 'editor');
  await expect(door(beside, 'editor')).toBeVisible();
  await beside.close();
  await expect(door(editor, 'editor')).toBeVisible();
  await expect(editor.getByText(/^Sie sind wieder angemeldet: Frau editor/)).toBeVisible();
  await editor.getByRole('button', { name: 'Sichern', exact: true }).click();
  await expect(editor.getByText('Gesichert. 3 Entwürfe warten auf Freigabe.')).toBeVisible();

  const approver = await (await browser.newContext()).newPage();
  await signIn(approver, 'approver', '/capture');
  const waiting = approver.getByRole('region', { name: /^Wartet auf Freigabe: Konzept/ });
  await expect(waiting.getByText(/^erfasst von Frau editor, /)).toHaveCount(3);
  await expectNoNewBarriers(approver, '.waiting');

  const reader = await (await browser.newContext()).newPage();
  const shown = '/timeline?asOf=2020-02-04';
  await signIn(reader, 'reader', shown);
  await expect(reader.getByLabel('Initiative').locator('option:checked')).toHaveText('Konzept');
  await expect(reader.getByRole('main')).not.toContainText('01.03.2020');

  const room = await reader.context().newPage();
  const followed = room.waitForResponse(/\/api\/events$/);
  await open(room, '/session?asOf=2020-02-04');
  await followed;

  await waiting.getByRole('button', { name: '3 freigeben' }).click();
  await expect(approver.getByText(/^3 Fakten sind freigegeben/)).toBeVisible();
  // Without a reload: the page follows what others write.
  await expect(reader.getByRole('main')).toContainText('01.03.2020');
  const line = reader.getByRole('status').filter({ hasText: 'Neuer Stand von „Konzept“' });
  await expect(line).toBeVisible();
  await expectNoNewBarriers(reader, '[role="status"]');
  await line.getByRole('button', { name: 'Verstanden' }).press('Enter');
  await expect(line).toBeHidden();
  // A room that looks at it is told, too.
  const told = room.getByRole('status').filter({ hasText: 'Neuer Stand von „Konzept“' });
  await expect(told).toBeVisible();
  await expectNoNewBarriers(room, '[role="status"]');
  await told.getByRole('button', { name: 'Verstanden' }).press('Enter');
  await expect(told).toBeHidden();
  await room.close();

  await reader.getByRole('button', { name: 'Eigene Initiativen' }).click();
  const own = reader.getByRole('dialog', { name: 'Eigene Initiativen' });
  await expect(own.getByRole('button', { name: 'Umbenennen: Konzept' })).toBeDisabled();
  await expect(own.getByText(/^Erfassen und Ändern gehören nicht zu Ihrer Rolle/)).toBeVisible();
  await expectNoBarriersInAnyColours(reader, 'dialog[open]');
  await reader.keyboard.press('Escape');
  await door(reader, 'reader').press('Enter');
  const dialog = reader.getByRole('dialog', { name: 'Angemeldet: Frau reader' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expectNoBarriersInAnyColours(reader, 'dialog[open]');
  await dialog.getByRole('button', { name: 'Abmelden' }).press('Enter');
  await expect(dialog.getByText('Sie sind abgemeldet.')).toBeVisible();
  await expectNoBarriers(reader, 'dialog[open]');
  await dialog.getByRole('link', { name: 'Seite neu laden' }).click();
  await expect(reader.getByRole('alert')).toContainText('Was hier steht, sehen nur Angemeldete.');
  for (const page of [approver, reader]) await page.context().close();

  complaints.splice(0, Infinity, ...complaints.filter((each) => !isOfEntry(each)));
});

test('the file that one person sent is drawn for another where a passage is released, and for a reader in the proof', async ({
  page: editor,
  browser,
  complaints,
}) => {
  await signIn(editor, 'editor');
  const query = await savedWithFile(editor, 'Vorlage mit Bild');

  const approver = await (await browser.newContext()).newPage();
  await signIn(approver, 'approver', `/capture${query}`);
  await drawnInWaiting(approver, 'Vorlage mit Bild');
  await releasedWithFile(approver, 'Vorlage mit Bild');

  const reader = await (await browser.newContext()).newPage();
  await signIn(reader, 'reader', `/timeline${query}`);
  await drawnInProof(reader);
  for (const page of [approver, reader]) await page.context().close();
  complaints.splice(0, Infinity, ...complaints.filter((each) => !isOfEntry(each)));
});
