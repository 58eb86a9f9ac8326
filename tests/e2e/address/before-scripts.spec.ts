import { expect, type Page } from '@playwright/test';
import { open, pages, test } from '../support.ts';

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
  '/capture': ['Eine Vorlage wird zum Dashboard', 'Ohne Skripte lässt sich nichts erfassen.'],
  '/help': ['Die Zeichen der Gewissheit', 'Die Planungsphase läuft.', 'Zuwendungsbescheid'],
  '/nowhere': ['Die Adresse führt zu keiner Ansicht.'],
};

test.describe('Without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its content as of the default day', async ({ page }) => {
    const main = page.getByRole('main');
    for (const { path, de } of pages) {
      await page.goto(path);
      await expect(page).toHaveTitle(new RegExp(de));
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
      await expect(main).toBeVisible();
      for (const part of shows[path] ?? []) await expect(main).toContainText(part);
      await expect(main).not.toContainText(/wird geladen|wird gezeichnet|NaN|undefined/);
    }
    await test.step('the links of the navigation lead to the other views', async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Quellen' }).click();
      await expect(page).toHaveURL('/sources');
      await expect(main).toContainText('Vorlage 367/18');
    });
    await test.step('the chart is drawn once, with an empty place for each unknown amount', async () => {
      await page.getByRole('link', { name: 'Überblick' }).click();
      const chart = page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' });
      const text = await chart.innerText();
      expect(text.match(/noch nicht bezifferbar/g)).toHaveLength(2);
      expect(text.match(/in Aussicht gestellt, Betrag nicht genannt/g)).toHaveLength(2);
      expect(text).not.toMatch(/\d\s*€/);
    });
    await test.step('all messages of the session are there to be read', async () => {
      await page.goto('/session');
      await expect(page.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveCount(9);
    });
  });
});

/** Remembers, frame by frame from the first one on, what of the page could be seen. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.add(document.body?.innerText ?? '');
      // A page whose scripts do not come in eight seconds shows what it has; on a busy machine they take longer.
      for (const animation of document.getAnimations()) animation.pause();
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => Array.from(Object(globalThis).seen, String));
}

for (const width of [1440, 390]) {
  test(`${width} pixels wide, a page is hidden until the day that it is asked for is computed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/assets/**', async (route) => {
      await gate;
      await route.continue();
    });
    const seen = await watchFrames(page);
    await page.goto('/?asOf=2018-09-10', { waitUntil: 'commit' });
    await expect(page.getByRole('link', { name: 'Förderlage' })).toBeVisible();
    await expect(page.getByRole('main')).toBeHidden();
    expect(await page.getByText('05.11.2018').filter({ visible: true }).count()).toBe(0);

    letGo();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Am 10.09.2018 ist keine Initiative bekannt.');
    const days = (await seen()).flatMap((text) => text.match(/\d\d\.\d\d\.\d{4}/g) ?? []);
    expect([...new Set(days)]).toEqual(['10.09.2018']);
  });
}

test('whatever an address asks for, the page waits for it; without a wish it is there at once', async ({
  page,
}) => {
  // Scripts that never do anything: what is seen is what the page itself sees to.
  await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  // Which names are wishes, pending-page.test.ts says of each.
  for (const wish of ['asOf=2018-09-10', 'utm=x&lang=en', 'i=x&d=2018-09-10']) {
    await page.goto(`/?${wish}`);
    await expect(page.getByRole('main')).toBeHidden();
  }
  for (const address of ['/', '/?utm=x', '/?fault=slow']) {
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
  }
});

for (const [address, right, wrong] of [
  ['/?asOf=2018-10-09&scenario=b', /09\.10\.2018/, /05\.11\.2018/],
  ['/timeline?lang=en', /Planning phase/, /Planungsphase/],
  ['/budget?scenario=b', /8\.887,50/, /Ohne Szenario wird nichts berechnet/],
  ['/session?step=3', /Woran wir gebunden sind/, /Worum es geht/],
  ['/sources?asOf=2018-09-10', /Am Stichtag ist keine Quelle bekannt/, /367\/18/],
] as const) {
  test(`${address} never shows the state that it does not ask for`, async ({ page }) => {
    const seen = await watchFrames(page);
    await open(page, address);
    await expect(page.getByRole('main')).toContainText(right);
    await expect.poll(async () => (await seen()).some((text) => right.test(text))).toBe(true);
    expect((await seen()).filter((text) => wrong.test(text))).toEqual([]);
  });
}

test.describe('An address with a choice whose script does not come', () => {
  test('shows the default view at once and says that it is not what was asked for', async ({
    page,
    complaints,
  }) => {
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto('/?asOf=2018-09-10');
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByText('Die Auswahl in der Adresse ließ sich nicht anwenden')).toBeVisible();
    await expect(page.getByText('The selection in the address could not be applied')).toBeVisible();
    complaints.splice(0);
  });

  test('does so after some seconds where the script neither comes nor fails, and never where it comes', async ({
    page,
  }) => {
    const note = page.getByText('Die Auswahl in der Adresse');
    // What shows it is an animation with a delay: it is put forward rather than waited for.
    const waitOut = () =>
      page.evaluate(() =>
        document.getAnimations().map((animation) => {
          animation.finish();
          return animation.effect?.getTiming().delay;
        }),
      );
    await open(page, '/?asOf=2018-09-10');
    await waitOut();
    await expect(note).toBeHidden();

    // Scripts that do nothing.
    await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/?asOf=2018-09-10');
    await expect(page.getByRole('main')).toBeHidden();
    await expect(note).toBeHidden();
    expect([...new Set(await waitOut())]).toEqual([8000]);
    await expect(note).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
  });
});
