import { expect, type Page } from '@playwright/test';
import { open, pages, test } from './support.ts';

const shows: Readonly<Record<string, readonly string[]>> = {
  '/': [
    'Am 05.11.2018 läuft die Planungsphase',
    'noch nicht bezifferbar',
    'Umsetzungsphase',
    'Interessenbekundung',
    'in Aussicht gestellt, Betrag nicht genannt',
    'Wie viel Geld gibt das Land 2019, und wann?',
  ],
  '/timeline': ['Planungsphase', 'Umsetzungsphase', 'Zweites Schreiben des Integrationszentrums'],
  '/commitments': ['Mitwirkung an der Planungsphase', 'Ende 2018', 'bindet, noch 56 Tage'],
  '/budget': ['Landesmittel und Eigenanteil 2019', 'mind. 0 €, 2 von 3 offen', 'Betrag nicht genannt'],
  '/sources': ['Vorlage 367/18', 'bekannt seit: 11.09.2018'],
  '/accessibility': ['BITV NRW'],
  '/imprint': ['Datenschutz'],
  '/nowhere': ['Die Adresse führt zu keiner Ansicht.'],
};

test.describe('Without any script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, de } of pages) {
    test(`${path} shows its content as of the default day`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(new RegExp(de));
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
      await expect(page.getByRole('main')).toBeVisible();
      for (const part of shows[path] ?? []) await expect(page.getByRole('main')).toContainText(part);
      await expect(page.getByRole('main')).not.toContainText(/wird geladen|wird gezeichnet|NaN|undefined/);
      expect(await page.content()).not.toContain('data-pending=');
    });
  }

  test('the links of the navigation lead to the other views', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Quellen' }).click();
    await expect(page).toHaveURL('/sources');
    await expect(page.getByRole('main')).toContainText('Vorlage 367/18');
  });

  test('the chart is drawn once, with an empty place for each unknown amount', async ({ page }) => {
    await page.goto('/');
    const chart = page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' });
    const text = await chart.innerText();
    expect(text.match(/noch nicht bezifferbar/g)).toHaveLength(2);
    expect(text.match(/in Aussicht gestellt, Betrag nicht genannt/g)).toHaveLength(2);
    expect(text).not.toMatch(/\d\s*€/);
  });
});

/** Remembers, frame by frame from the first one on, what of the page could be seen. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      const text = document.body?.innerText ?? '';
      for (const [day] of text.matchAll(/\d\d\.\d\d\.\d{4}/g)) seen.add(day);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate((): unknown => Array.from(Object(globalThis).seen));
}

for (const width of [1440, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a page that is asked for another day is hidden until that day is computed', async ({ page }) => {
      const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
      await page.route('**/assets/**', async (route) => {
        await gate;
        await route.continue();
      });
      const days = await watchFrames(page);
      await page.goto('/?asOf=2018-09-10', { waitUntil: 'commit' });
      await expect(page.getByRole('link', { name: 'Förderlage' })).toBeVisible();
      await expect(page.getByRole('main')).toBeHidden();
      expect(await page.getByText('05.11.2018').filter({ visible: true }).count()).toBe(0);

      letGo();
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('main')).toContainText('Am 10.09.2018 ist keine Initiative bekannt.');
      expect(await days()).toEqual(['10.09.2018']);
    });
  });
}

for (const [address, right, wrong] of [
  ['/?asOf=2018-10-09&scenario=b', '09.10.2018', /05\.11\.2018/],
  ['/timeline?lang=en', 'Planning phase', /Planungsphase/],
  ['/budget?scenario=b', '8.887,50', /Ohne Szenario gibt es keine Rechnung/],
  ['/sources?asOf=2018-09-10', 'Am Stichtag ist keine Quelle bekannt.', /367\/18/],
] as const) {
  test(`${address} never shows the state that it does not ask for`, async ({ page }) => {
    await page.addInitScript((source) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        const main = document.querySelector('main');
        if (main && new RegExp(source).test(main.innerText)) seen.push(main.innerText);
        requestAnimationFrame(look);
      };
      look();
    }, wrong.source);
    await open(page, address);
    await expect(page.getByRole('main')).toContainText(right);
    expect(await page.evaluate((): unknown => Object(globalThis).seen)).toEqual([]);
  });
}
