import { expect, type Page } from '@playwright/test';
import { addressOf, open, test, views } from '../support.ts';

/** What became known after the council paper, by its names. */
const later = /Durchstarten|Teilhabemanag|participation manag|157\/21|50 Mio|13,2|30\.06\.202/i;

/** Everything that a reader, a screen reader or a copied page could get at; the data beside it are no view. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) return '';
    for (const script of body.querySelectorAll('script')) script.remove();
    // The names of other documents are a choice, and say nothing of this one; each opens on its own day.
    for (const choice of body.querySelectorAll('[data-control="initiative"]')) choice.remove();
    return `${document.title} ${body.textContent} ${body.outerHTML}`;
  });

for (const [asOf, lang] of [
  ['2018-11-05', 'en'],
  ['2019-04-08', 'de'],
] as const) {
  test(`on ${asOf} no view in “${lang}” knows of what comes later, until its own day is chosen`, async ({
    page,
  }) => {
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
    await page.keyboard.press('Escape');

    // The next day with news is known to the control, and only its date.
    await page.getByRole('button', { name: /^zum nächsten Tag|^to the next day/ }).click();
    await expect(page).toHaveURL(/asOf=2019-04-09/);
    await navigation.getByRole('link', { name: lang === 'de' ? 'Quellen' : 'Sources' }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText(/Durchstarten in Ausbildung und Arbeit/);
    await expect(main).not.toContainText('157/21');
    expect(await everything(page)).toMatch(later);
  });
}
