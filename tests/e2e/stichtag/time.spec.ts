import { expect, type Locator, type Page } from '@playwright/test';
import { open, test } from '../support.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Stichtag', exact: true });
const slider = (page: Page) => page.getByRole('slider', { name: /^Stichtag auf einen Tag schieben/ });
const changes = (page: Page) => page.getByRole('region', { name: 'Was hat sich geändert' });
const notice = (page: Page) => page.getByText(/^Seit diesem Stichtag wurde Neues bekannt/);

async function type(textbox: Locator, day: string) {
  await textbox.press('ControlOrMeta+A');
  await textbox.pressSequentially(day);
}

test('the Stichtag goes by keyboard from day to day, says where it is, and leaves a text field its keys', async ({
  page,
}) => {
  await open(page, '/');
  await test.step('an older view says that more is known now, not what, and leads there', async () => {
    await expect(notice(page)).toContainText('(11 Fakten, zuletzt im Jahr 2022)');
    await page.getByRole('button', { name: 'Zum neuesten Stand' }).click();
    await expect(page).toHaveURL('/?asOf=2022-12-31');
    await expect(notice(page)).toHaveCount(0);
    await page.goBack();
    await expect(field(page)).toHaveValue('05.11.2018');
  });
  await test.step('steps from anywhere with Alt + Shift + arrow, and is read out', async () => {
    await page.getByRole('link', { name: 'Überblick' }).focus();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(page).toHaveURL('/?asOf=2018-10-11');
    await expect(page.getByText('Stichtag 11.10.2018', { exact: true }).first()).toBeAttached();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(page).toHaveURL('/?asOf=2019-04-09');
    await page.goBack();
    await expect(field(page)).toHaveValue('05.11.2018');
  });
  await test.step('slides from stop to stop, each said with its place', async () => {
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      '05.11.2018, Tag 4 von 11, an denen etwas bekannt wurde',
    );
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(field(page)).toHaveValue('09.04.2019');
    await page.keyboard.press('End');
    await expect(page).toHaveURL('/?asOf=2022-12-31');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^31\.12\.2022, Tag 11 von 11/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL('/?asOf=2018-09-11');
    await page.goBack();
    await expect(page).toHaveURL('/?asOf=2022-12-31');
  });
  await test.step('between two stops is shown between them, and leaves to the next on either side', async () => {
    for (const [key, address] of [
      ['ArrowRight', '/?asOf=2019-04-09'],
      ['ArrowLeft', '/'],
    ] as const) {
      await type(field(page), '15.01.2019');
      await expect(slider(page)).toHaveValue('3.5');
      await expect(slider(page)).toHaveAttribute(
        'aria-valuetext',
        '15.01.2019, zwischen 05.11.2018 und 09.04.2019',
      );
      await slider(page).focus();
      await page.keyboard.press(key);
      await expect(page).toHaveURL(address);
    }
    await type(field(page), '01.01.2010');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^01\.01\.2010, vor dem ersten Tag/);
    await expect(page).toHaveURL('/?asOf=2010-01-01');
    await page.goBack();
    await expect(field(page)).toHaveValue('05.11.2018');
  });
  await test.step('leaves the arrow keys to a text field; in its own, up and down step', async () => {
    await page.getByRole('link', { name: 'Quellen', exact: true }).click();
    const search = page.getByRole('searchbox');
    await search.fill('Haushalt');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(page).toHaveURL('/sources');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL('/sources?asOf=2018-10-11');
    await expect(search).toHaveValue('Haushalt');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toHaveValue('05.11.2018');
  });
});

test('dragging answers at once, and is one step back however far it went', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => {
    const pushState = history.pushState.bind(history);
    let steps = 0;
    history.pushState = (...step) => {
      steps += 1;
      document.documentElement.dataset['steps'] = String(steps);
      pushState(...step);
    };
  });
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('There is no slider to drag.');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.31));
  await page.mouse.down();
  for (const share of [0.5, 0.9, 0.2, 0.95, 0.3, 0.8]) await page.mouse.move(...at(share), { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL('/?asOf=2020-12-31');
  await expect(field(page)).toHaveValue('31.12.2020');
  expect(await page.evaluate(() => document.documentElement.dataset['steps'])).toBe('1');
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('the back button undoes each choice, one after the other', async ({ page }) => {
  await open(page, '/');
  await type(field(page), '15.01.2019');
  await page.getByRole('radio', { name: /^C ?: / }).check();
  await page.getByRole('combobox', { name: 'Kommune' }).selectOption('Stadt Eschweiler');
  await expect(page).toHaveURL('/?asOf=2019-01-15&municipality=05334012&scenario=c');
  await page.getByRole('link', { name: 'Zeitleiste' }).click();
  await expect(page).toHaveURL('/timeline?asOf=2019-01-15&municipality=05334012&scenario=c');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Überblick' })).toBeAttached();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'ohne' })).toBeChecked();
  await page.goBack();
  await expect(field(page)).toHaveValue('05.11.2018');
  await expect(page.getByRole('main')).toContainText('Am 05.11.2018 läuft die Planungsphase');
  await expect(page).toHaveURL('/');

  await page.goForward();
  await expect(field(page)).toHaveValue('15.01.2019');
});

test('what has changed is told since the day before with news, or since any day that is typed', async ({
  page,
}) => {
  await open(page, '/timeline?asOf=2019-01-15');
  await expect(changes(page)).toContainText('3 Änderungen');
  await expect(changes(page).getByRole('deletion').first()).toContainText('bindet; Frist: Ende 2018');
  await expect(changes(page).getByRole('insertion').first()).toContainText('abgelaufen; Frist: Ende 2018');
  await expect(changes(page)).toContainText('beendet');

  const since = page.getByRole('textbox', { name: /^Vergleichstag/ });
  await expect(since).toHaveValue('05.11.2018');
  await type(since, '01.09.2018');
  await expect(page).toHaveURL('/timeline?asOf=2019-01-15&since=2018-09-01');
  await expect(changes(page)).toContainText('Das MKFFI stellt die Landesinitiative');
  await page.reload();
  await expect(since).toHaveValue('01.09.2018');
  await since.press('ArrowUp');
  await expect(page).toHaveURL('/timeline?asOf=2019-01-15&since=2018-09-11');
  await type(since, '01.01.2020');
  await expect(changes(page)).toContainText(
    'Der Vergleichstag 01.01.2020 liegt nicht vor dem Stichtag 15.01.2019.',
  );
  await expect(changes(page).getByRole('listitem')).toHaveCount(0);
});

test('an amount leads from the budget to its phase in the timeline, where a closer look is taken by keyboard', async ({
  page,
}) => {
  await open(page, '/budget?municipality=05334012');
  await page
    .getByRole('row', { name: /^Landesmittel 2019/ })
    .getByRole('link', { name: /Umsetzungsphase$/ })
    .click();
  await expect(page).toHaveURL('/timeline?municipality=05334012#phase-implementation');
  await expect(page.locator('[id="phase-implementation"]')).toBeFocused();
  await expect(page.getByText('Umsetzungsphase: 2 Beträge markiert')).toBeVisible();

  const zoom = page.getByRole('button', { name: /^Vergrößern ?: Planungsphase/ });
  await zoom.press('Enter');
  await expect(page.getByText('Ausschnitt: Planungsphase')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Gesamter Zeitraum', { exact: true })).toBeVisible();
  await expect(zoom).toBeFocused();
});
