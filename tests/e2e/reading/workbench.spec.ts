import { expect, type Page } from '@playwright/test';
import { expectRoom, stickingOut } from '../layout.ts';
import {
  addressOf,
  coloursOf,
  expectNoBarriers,
  languages,
  open,
  partsWithChart,
  tabTo,
  test,
} from '../support.ts';

const start = '/budget?scenario=b';
const charts = {
  de: [
    'Landesmittel und Eigenanteil 2019',
    'Ab welchem Eigenanteil reicht die Deckung nicht mehr?',
    'Was bewegt den Eigenanteil am stärksten?',
    'Wann fehlt das Geld in der Kasse?',
    'Szenarien nebeneinander',
  ],
  en: [
    'State funding and own contribution 2019',
    'From which own share on does the headroom not suffice?',
    'What moves the own contribution most?',
    'When is money missing in the accounts?',
    'Scenarios side by side',
  ],
} as const;

/** Opens all that can be opened, and waits until the chart is drawn. */
async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
  await expect(page.locator('.chart-loading')).toHaveCount(0);
}

/** Opens each part in turn, with all that it has. */
async function eachPart(page: Page, see: (name: string) => Promise<void>) {
  for (const tab of await page.getByRole('tab').all()) {
    const name = await tab.innerText();
    await test.step(name, async () => {
      await tab.click();
      await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
      await openAll(page);
      await see(name);
    });
  }
}

const ownShare = { de: 'Eigenanteil', en: 'Own share' } as const;

for (const lang of languages) {
  test(`in “${lang}” each chart has its name and its table; with all of it open and an entry that cannot be there is no barrier, and room`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: coloursOf[lang] });
    await open(page, addressOf('/budget', { scenario: 'b', 'posts.05334012': '0.5_1_40', lang }));
    const share = page.getByRole('textbox', { name: ownShare[lang], exact: true });
    await share.fill('120');
    await share.blur();
    await expect(share).toHaveAttribute('aria-invalid', 'true');
    await eachPart(page, async (part) => {
      const index = partsWithChart[lang].findIndex((name) => name === part);
      const name = charts[lang][index];
      if (name !== undefined) {
        await expect(page.getByRole('application', { name, exact: true })).toBeAttached();
        const table = page.getByRole('table', { name, exact: false }).first();
        await expect(table).toBeVisible();
        await expect(table).toContainText('€');
      }
      await expectNoBarriers(page, index === 0 ? 'html' : '#results');
      await expectRoom(page);
    });
  });
}

test('the whole way by keyboard: choose, type, range, slide, read, have it explained, and back', async ({
  page,
}) => {
  await open(page, '/budget');
  await tabTo(page, page.getByRole('radio', { name: 'ohne' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/scenario=b/);
  const impact = page.getByRole('table', { name: 'Wirkung je Kommune' });
  await expect(impact).toContainText('8.887,50 €');

  const share = page.getByRole('textbox', { name: 'Eigenanteil', exact: true });
  await tabTo(page, share);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(impact).toContainText('10.200,00 €');
  await expect(page).toHaveURL(/changes=1o25$/);

  const range = page.getByRole('checkbox', { name: 'Spanne für Eigenanteil', exact: true });
  await tabTo(page, range);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Eigenanteil, mindestens' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/changes=1o20x25x25/);

  const slider = page.getByRole('slider', { name: 'Eigenanteil an den zuwendungsfähigen Kosten' });
  await tabTo(page, slider, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /27\s%/);
  await expect(page).toHaveURL(/changes=1o20x27x27/);
  const changed = page.getByText('Szenario B, geändert').filter({ visible: true });
  await expect(changed.first()).toBeVisible();

  const figure = impact.getByRole('button', { name: /10\.725,00/ });
  await expect(figure).toBeVisible();
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('10.725,00 €');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(figure).toBeFocused();

  await tabTo(page, page.getByRole('tab', { name: 'Wirkung' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const curve = page.getByRole('application', { name: charts.de[1] });
  await expect(curve).toBeAttached();
  await tabTo(page, curve);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^1 von \d+: StädteRegion Aachen, 0\s%: /)).toBeAttached();
  await page.keyboard.press('End');
  await expect(page.getByText(/^(\d+) von \1: Stadt Eschweiler, 100\s%: /)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName(/Eigenanteil bei 100\s% der zuwendungsfähigen Kosten$/);
  await page.keyboard.press('Escape');
  await expect(curve).toBeFocused();

  await page.goBack();
  await expect(page).toHaveURL(/changes=1o20x27x27$/);
  await page.goBack();
  await expect(page).toHaveURL(/changes=1o20x25x25$/);
  await expect(slider).toHaveAttribute('aria-valuetext', /25\s%/);
});

test('nothing that can be assumed makes it scroll sideways on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  // In German, whose words are longer; the first test has the English ones on as small a screen.
  for (const address of [
    `${start}&posts.05334=0_1_9999&headroom.05334012=-1000000000_0_1000000000`,
    `${start}&fundingType=fixed&posts.05334012=-`,
  ]) {
    await test.step(address, async () => {
      await open(page, address);
      await eachPart(page, async () => expect(await stickingOut(page)).toEqual([]));
    });
  }
});

test('on paper stand the tables of all charts, and nothing to press', async ({ page }) => {
  await page.setViewportSize({ width: 687, height: 1000 });
  await open(page, `${start}&ownShare=25`);
  // Plots of parts that nobody has opened come as well, after the reader's first sign.
  const plots = Promise.all([page.waitForResponse(/CurvePlot/), page.waitForResponse(/CashPlot/)]);
  await page.mouse.move(300, 300);
  await plots;
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  // Two municipalities over the own share, two over the months.
  await expect(page.locator('.chart-canvas svg.recharts-surface')).toHaveCount(4);
  const main = page.getByRole('main');
  for (const name of charts.de) {
    await expect(main.getByRole('table', { name }).first()).toBeVisible();
  }
  await expect(
    main.getByText(/^Stichtag.* · Szenario B, geändert \(abgeleitet aus: Anteilfinanzierung 80\/20\) · /),
  ).toBeVisible();
  await expect(
    main.getByText('Gemeinsamer Eigenanteil, verteilt nach: jede Kommune den eigenen'),
  ).toBeVisible();
  for (const hidden of [
    main.getByRole('textbox'),
    main.getByRole('slider'),
    main.getByRole('checkbox'),
    main.getByRole('combobox'),
    main.getByRole('button', { name: 'Alle Änderungen zurücknehmen' }),
  ]) {
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  }
  await expect.poll(() => stickingOut(page), 'what is cut').toEqual([]);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  // What the sheet holds while it is printed; afterwards the tables that nobody opened are gone again.
  await page.evaluate(() =>
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (!matches) return;
      const tables = [...document.querySelectorAll('.chart-table table')];
      document.documentElement.dataset['printed'] = tables.map((table) => table.ariaLabel).join('\n');
    }),
  );
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const printed = (await page.locator('html').getAttribute('data-printed'))?.split('\n') ?? [];
  for (const name of charts.de) {
    expect(printed.filter((label) => label.startsWith(name))).not.toEqual([]);
  }
});
