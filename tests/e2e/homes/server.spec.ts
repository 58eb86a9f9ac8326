import { expect } from '@playwright/test';
import { initiativesPath } from '#contract/paths.ts';
import { examples } from '#mocks/seed/examples.ts';
import { expectNoBarriers, open, test as base } from '../support.ts';
import { decidedSideBySide, releasedByAnother } from './letter.ts';
import { agreedByTwoTabs, madeByKeyboard, openOwn, ownDialog, press } from './own.ts';
import { openedByAnother, savedWithFile } from './paper.ts';
import { keptAsCase, shownInPaper } from './proven.ts';
import { type Started, startedServer } from './started.ts';

const test = base.extend<object, { readonly server: Started }>({
  server: [
    // Playwright asks for a first parameter of this shape.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const server = await startedServer();
      await run(server);
      await server.end();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, run) => run(server.address),
});
// One server for all of them, empty at first.
test.describe.configure({ mode: 'serial' });
test.use({ isFirstVisit: true });
// Where the demo answers in the page, the browser says of a server's answers that they refuse: of who was slower (412), and
// of what another tab has deleted (404). That is the contract, and what the page makes of it is what is walked here.
const isContract = /status of (404|412) .*\/api\/initiatives\/[^/]+$/;
/** What a browser says of a server that has ended. */
const isOfEnd = /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE) /;
test.afterEach(({ complaints }) => {
  complaints.splice(0, Infinity, ...complaints.filter((complaint) => !isContract.test(complaint)));
});

test('the first initiative on a server and the end of the last one leave the dialog where it is', async ({
  page,
}) => {
  await open(page, '/');
  await expect(page.getByText('Es ist keine Initiative hinterlegt.')).toBeVisible();
  await openOwn(page);
  await press(page, 'Neue Initiative');
  await ownDialog(page).getByLabel('Name der Initiative').fill('Erster Fall');
  await ownDialog(page).getByLabel('Verfasst von').fill('Amt 50');
  await press(page, 'Anlegen');
  const told = ownDialog(page).getByRole('status').first();
  await expect(told).toBeFocused();
  await expect(page.getByLabel('Initiative').locator('option:checked')).toHaveText('Erster Fall');

  await press(page, 'Löschen: Erster Fall');
  await press(page, 'Löschen');
  await expect(page.getByText('Es ist keine Initiative hinterlegt.')).toBeVisible();
  await expect(told).toBeFocused();
  await press(page, 'Rückgängig');
  await expect(page.getByLabel('Initiative').locator('option:checked')).toHaveText('Erster Fall');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Eigene Initiativen' })).toBeFocused();
});

test('an initiative is made by keyboard and outlives the page, its paper is shown, and a case of it is kept', async ({
  page,
  server,
}) => {
  const sent = { document: examples[0], author: 'Amt 50', reason: 'Vorlage 12/24' };
  const answer = await fetch(server.address + initiativesPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  expect(answer.status).toBe(201);
  await madeByKeyboard(page, 'Fall A', 'server');
  await shownInPaper(page);
  await keptAsCase(page, 'Halbe-halbe');
});

test('two tabs agree on what is renamed, deleted and brought back', async ({ page }) => {
  await agreedByTwoTabs(page, 'Fall B', 'server');
});

test('a letter is added and released in another tab; what is written while the server is away arrives later, also where the desk was closed', async ({
  page,
  server,
  complaints,
}) => {
  const awayWith = async (name: string) => {
    await server.stop();
    await page.getByLabel('Name der Initiative').fill(name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await expect(page.getByText(/antwortet gerade nicht; es ist nichts geschrieben\. Solange/)).toBeVisible();
  };
  const listed = async () => (await fetch(server.address + initiativesPath)).text();

  await releasedByAnother(page, 'Fall C', 'server');
  await page.getByText('Rahmen', { exact: true }).click();
  await awayWith('Fall C, ohne Server umbenannt');
  await expectNoBarriers(page);
  await server.start();
  // The cable was never out: the page is told that it is in again, and does not wait until it asks by itself.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText(/^Gesichert\./)).toBeVisible();
  expect(await listed()).toContain('Fall C, ohne Server umbenannt');

  await awayWith('Fall C, umbenannt und geschlossen');
  await page.goto('about:blank');
  await server.start();
  await open(page, '/');
  const offered = page.getByText('„Fall C, umbenannt und geschlossen“ ist noch nicht gesichert.');
  await expect(offered).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Jetzt sichern' }).click();
  await expect(page.getByText(/^Gesichert\./)).toBeVisible();
  await expect(offered).toBeHidden();
  expect(await listed()).toContain('Fall C, umbenannt und geschlossen');
  complaints.splice(0, Infinity, ...complaints.filter((complaint) => !isOfEnd.test(complaint)));
});

test('what two tabs changed in different ways stands side by side until one is chosen', async ({ page }) => {
  await decidedSideBySide(page, 'Fall D', 'server');
});

test('the file of a paper goes to the server with its text, and somebody else has it where a passage is opened', async ({
  page,
  browser,
  server,
}) => {
  const query = await savedWithFile(page, 'Fall E', 'Amt 50');
  await openedByAnother(browser, `${server.address}/capture${query}`, 'Fall E');
});
