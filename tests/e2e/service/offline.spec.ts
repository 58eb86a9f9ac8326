import { expect, type Page } from '@playwright/test';
import { test } from './own-host.ts';
import { open, untilQuiet, views } from '../support.ts';

test.use({ serviceWorkers: 'allow', isFirstVisit: true });

/** The first sign of a reader, until everything is kept. */
async function keepAll(page: Page) {
  await page.mouse.move(200, 200);
  const stateOf = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state, navigator.serviceWorker.controller !== null];
    });
  await expect.poll(stateOf, { intervals: [100] }).toEqual(['activated', true]);
}

async function visit(page: Page) {
  await open(page, '/');
  await keepAll(page);
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const offlineWords = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test('before the first sign of a reader nothing is kept; after one visit all is there without a network', async ({
  page,
  context,
  complaints,
}) => {
  await open(page, '/');
  await untilQuiet(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachesOf(page)).toEqual([]);

  await keepAll(page);
  await context.setOffline(true);
  await test.step('every view opens by a link', async () => {
    await page.reload();
    await expect(page.getByRole('main')).toContainText('Am 05.11.2018 läuft die Planungsphase');
    for (const { de } of views) {
      await page.getByRole('link', { name: de, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
    }
    await page.getByRole('link', { name: 'Hilfe', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Alle Begriffe von A bis Z' })).toBeVisible();
  });
  await test.step('every view opens by its address', async () => {
    for (const { path, de } of views) {
      await open(page, path);
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
    }
  });
  await test.step('a deep link shows the state that it asks for', async () => {
    await open(page, '/?asOf=2018-09-10&lang=en');
    await expect(page.getByRole('main')).toContainText('As of 10 September 2018, no initiative is known.');
    await open(page, '/budget?municipality=05334012&scenario=b');
    await expect(page.getByRole('main')).toContainText('8.887,50 €');
  });
  await test.step('the chart comes to life and a proof opens', async () => {
    await page.mouse.move(300, 300);
    const chart = page.getByRole('application', { name: 'Landesmittel und Eigenanteil 2019' });
    await expect(chart.locator('svg')).toHaveCount(1);
    await page.getByRole('button', { name: /^0 € belegt – Beleg/ }).click();
    await expect(page.getByRole('dialog', { name: 'Beleg' })).toContainText('Vorlage 367/18');
    await page.keyboard.press('Escape');
  });
  await test.step('an address that leads nowhere says so', async () => {
    await open(page, '/nowhere');
    await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });
  await test.step('the other language is there at a press', async () => {
    await open(page, '/');
    await page.getByRole('link', { name: 'EN – English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeAttached();
  });
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(offlineWords);
});

test('a new version does not disturb a first visit, is announced, comes when the reader wants it, and takes the old one away', async ({
  page,
  host,
}) => {
  await visit(page);
  await expect(page.getByText('Neue Fassung verfügbar')).toHaveCount(0);
  await page.evaluate(() => caches.open('foerderlage-older'));
  const [first = ''] = (await cachesOf(page)).filter((name) => !/answers|older/.test(name));
  host.renew();
  await open(page, '/');
  await page.mouse.move(220, 220);
  const line = page.getByRole('status').filter({ hasText: 'Neue Fassung verfügbar' });
  await expect(line).toBeVisible();

  // What is typed meanwhile stays: nothing reloads by itself.
  const day = page.getByRole('textbox', { name: 'Stichtag' });
  await day.fill('05.1');
  await expect(line).toBeVisible();
  await expect(day).toHaveValue('05.1');
  expect(await cachesOf(page)).toContain(first);

  await Promise.all([
    page.waitForEvent('framenavigated'),
    line.getByRole('button', { name: 'Neu laden' }).click(),
  ]);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(line).toHaveCount(0);
  const names = await cachesOf(page);
  expect(names).toContain('foerderlage-renewed');
  expect(names).not.toContain(first);
  expect(names).not.toContain('foerderlage-older');
});

const kept = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Gezeigt wird seine letzte Antwort' });
const hasAnswers = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await (await caches.open('foerderlage-answers')).keys()).length), {
      intervals: [100],
    })
    .toBe(2);

test.describe('In production', () => {
  test.use({ build: 'dist' });

  test('without a network the last answers are shown, with their time; an error is told and not covered up', async ({
    page,
    context,
    host,
    complaints,
  }) => {
    await visit(page);
    await hasAnswers(page);
    await test.step('without a network', async () => {
      await context.setOffline(true);
      await page.goto('/budget');
      await expect(page.getByRole('main')).toContainText('mind. 0 €, 2 von 3 offen');
      await expect(kept(page)).toContainText(/vom \d\d\.\d\d\.\d{4}, \d\d:\d\d/);
      await context.setOffline(false);
      await kept(page).getByRole('button', { name: 'Erneut versuchen' }).click();
      await expect(kept(page)).toHaveCount(0);
      for (const complaint of complaints.splice(0)) expect(complaint).toMatch(offlineWords);
    });
    await test.step('with a data service that refuses', async () => {
      host.answers.status = 503;
      await page.goto('/');
      await expect(page.getByRole('alert').first()).toContainText(
        'Der Datendienst meldet einen Fehler (503).',
      );
      await expect(kept(page)).toHaveCount(0);
      host.answers.status = 200;
      await page.reload();
      await expect(page.getByRole('main')).toContainText('Am 05.11.2018 läuft die Planungsphase');
      for (const complaint of complaints.splice(0)) expect(complaint).toContain('503');
    });
  });
});

test('the application can be installed: its manifest names icons that are there', async ({ request }) => {
  const manifest = await request.get('/manifest.webmanifest');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons, ...rest } = await manifest.json();
  expect(rest).toMatchObject({ lang: 'de', start_url: '/', scope: '/', display: 'standalone' });
  expect(icons.map(({ sizes, purpose }: { sizes: string; purpose?: string }) => [sizes, purpose])).toEqual([
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
    ['any', undefined],
  ]);
  for (const { src } of icons) expect((await request.get(src)).status(), src).toBe(200);
});
