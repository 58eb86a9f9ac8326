import { expect, type Page } from '@playwright/test';
import { addressOf, languages, open, test, views } from '../support.ts';

/** What became known after the council paper, by its names. */
const later = /Durchstarten|Teilhabemanag|participation manag|157\/21|50 Mio|13,2|30\.06\.202/i;

/** Everything that a reader, a screen reader or a copied page could get at; the data beside it are no view. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) return '';
    for (const script of body.querySelectorAll('script')) script.remove();
    return `${document.title} ${document.body.innerText} ${body.outerHTML}`;
  });

for (const lang of languages) {
  for (const asOf of ['2018-11-05', '2019-04-08']) {
    test(`on ${asOf} no view in ${lang} knows of what comes later`, async ({ page }) => {
      await open(page, addressOf('/', { asOf, lang, scenario: 'b' }));
      const navigation = page.getByRole('navigation').first();
      for (const { [lang]: heading } of [...views, ...views.slice(0, 1)]) {
        await navigation.getByRole('link', { name: heading }).click();
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
        expect(await everything(page)).not.toMatch(later);
      }
      await page
        .getByRole('button', { name: /– (Beleg|evidence)/i })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await everything(page)).not.toMatch(later);
    });
  }
}

test('what comes later is there from its own day on', async ({ page }) => {
  await open(page, '/sources?asOf=2019-04-09');
  await expect(page.getByRole('main')).toContainText('Durchstarten in Ausbildung und Arbeit');
  await expect(page.getByRole('main')).toContainText('Teilhabemanagement');
  await expect(page.getByRole('main')).not.toContainText('157/21');
  expect(await everything(page)).toMatch(later);
  await open(page, '/sources?asOf=2021-12-31');
  await expect(page.getByRole('main')).toContainText('157/21');
});

test('the next day with news is known to the control, and only its date', async ({ page }) => {
  await open(page, '/?asOf=2019-04-08');
  await page.getByRole('button', { name: /^zum nächsten Tag/ }).click();
  await expect(page).toHaveURL('/?asOf=2019-04-09');
});
