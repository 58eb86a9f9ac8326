import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { gemeinsamKlappts, initiativeList } from '#mocks/seed/gemeinsam-klappts.ts';
import { createServer } from 'node:http';
import { createDemoServer } from '../../scripts/serve.mjs';
import { open, test as base, views } from './support.ts';

/** A host of its own for each test, so that what a worker keeps can not meet another test; and it can be renewed. */
type Host = { readonly origin: string; readonly renew: () => void; readonly answers: { status: number } };

const test = base.extend<{ host: Host; build: 'dist' | 'dist-demo' }>({
  build: ['dist-demo', { option: true }],
  host: async ({ build }, run) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync(build, folder, { recursive: true });
    let site: Server = createDemoServer(folder);
    const answers = { status: 200 };
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (!path.startsWith('/api/')) return void site.emit('request', request, response);
      const body = path === '/api/initiatives' ? initiativeList : gemeinsamKlappts;
      response.writeHead(answers.status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(answers.status === 200 ? body : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    const renew = () => {
      const worker = join(folder, 'sw.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/VERSION = '\w+'/, "VERSION = 'renewed'"));
      site = createDemoServer(folder);
    };
    await run({
      origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
      renew,
      answers,
    });
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ host }, run) => run(host.origin),
});
test.use({ serviceWorkers: 'allow', reuseContext: false });

/** A first visit with a sign of a reader, until everything is kept. */
async function visit(page: Page, address = '/') {
  await open(page, address);
  await page.mouse.move(200, 200);
  const stateOf = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state, navigator.serviceWorker.controller !== null];
    });
  await expect.poll(stateOf).toEqual(['activated', true]);
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const offlineWords = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test.describe('After one visit, without a network,', () => {
  test('every view opens, by a link and by its address', async ({ page, context, complaints }) => {
    await visit(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('main')).toContainText('Am 05.11.2018 läuft die Planungsphase');
    for (const { de } of views) {
      await page.getByRole('link', { name: de, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
    }
    await page.getByRole('link', { name: 'Hilfe', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Alle Begriffe von A bis Z' })).toBeVisible();
    for (const { path, de } of views) {
      await open(page, path);
      await expect(page.getByRole('heading', { level: 1, name: de })).toBeAttached();
    }
    for (const complaint of complaints.splice(0)) expect(complaint).toMatch(offlineWords);
  });

  test('a deep link shows the state that it asks for', async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    await open(page, '/budget?municipality=05334012&scenario=b');
    await expect(page.getByRole('main')).toContainText('8.887,50 €');
    await open(page, '/?asOf=2018-09-10&lang=en');
    await expect(page.getByRole('main')).toContainText('As of 10 September 2018, no initiative is known.');
  });

  test('the chart comes to life and a proof opens', async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    await open(page, '/budget?scenario=b');
    await page.mouse.move(300, 300);
    await expect(page.getByRole('application').locator('svg')).toHaveCount(1);
    await page.getByRole('button', { name: /^0 € belegt – Beleg/ }).click();
    await expect(page.getByRole('dialog', { name: 'Beleg' })).toContainText('Vorlage 367/18');
  });

  test('an address that leads nowhere says so', async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    await open(page, '/nowhere');
    await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  });
});

test('nothing is kept and no worker is asked for before the first sign of a reader', async ({ page }) => {
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachesOf(page)).toEqual([]);
});

test.describe('A new version', () => {
  test('is announced, comes when the reader wants it, and takes the old one away', async ({ page, host }) => {
    await visit(page);
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

  test('does not disturb a first visit', async ({ page }) => {
    await visit(page);
    await expect(page.getByText('Neue Fassung verfügbar')).toHaveCount(0);
  });
});

test.describe('In production', () => {
  test.use({ build: 'dist' });
  const kept = (page: Page) =>
    page.getByRole('status').filter({ hasText: 'Gezeigt wird seine letzte Antwort' });
  const hasAnswers = (page: Page) =>
    expect
      .poll(() => page.evaluate(async () => (await (await caches.open('foerderlage-answers')).keys()).length))
      .toBe(2);

  test('without a network the last answers are shown, with their time', async ({
    page,
    context,
    complaints,
  }) => {
    await visit(page);
    await hasAnswers(page);
    await context.setOffline(true);
    await page.goto('/budget');
    await expect(page.getByRole('main')).toContainText('mind. 0 €, 2 von 3 offen');
    await expect(kept(page)).toContainText(/vom \d\d\.\d\d\.\d{4}, \d\d:\d\d/);
    await context.setOffline(false);
    await kept(page).getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(kept(page)).toHaveCount(0);
    for (const complaint of complaints.splice(0)) expect(complaint).toMatch(offlineWords);
  });

  test('an error of the data service is told, not kept and not covered up', async ({
    page,
    host,
    complaints,
  }) => {
    await visit(page);
    await hasAnswers(page);
    host.answers.status = 503;
    await page.goto('/');
    await expect(page.getByRole('alert').first()).toContainText('Der Datendienst meldet einen Fehler (503).');
    await expect(kept(page)).toHaveCount(0);
    host.answers.status = 200;
    await page.reload();
    await expect(page.getByRole('main')).toContainText('Am 05.11.2018 läuft die Planungsphase');
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('503');
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

test.describe('An address with a choice whose script does not come', () => {
  test.use({ serviceWorkers: 'block' });

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

  test('does so after some seconds where the script neither comes nor fails', async ({ page }) => {
    await page.route('**/assets/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/?asOf=2018-09-10');
    await expect(page.getByRole('main')).toBeHidden();
    await expect(page.getByText('Die Auswahl in der Adresse')).toBeHidden();
    await expect(page.getByText('Die Auswahl in der Adresse')).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
  });

  test('never says so where the script comes', async ({ page }) => {
    await open(page, '/?asOf=2018-09-10');
    await expect(page.getByText('Die Auswahl in der Adresse')).toBeHidden();
  });
});
