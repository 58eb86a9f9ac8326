import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { gemeinsamKlappts, initiativeList } from '#mocks/seed/gemeinsam-klappts.ts';
import { createDemoServer } from '../../../scripts/serve.mjs';
import { expectNoBarriers, test as base, views } from '../support.ts';

/** The plain production build on a host of its own, which has no data service until a test answers for it. */
const test = base.extend<object, { folder: string; origin: string }>({
  folder: ['dist', { scope: 'worker', option: true }],
  origin: [
    async ({ folder }, run) => {
      if (!existsSync(`${folder}/index.html`))
        throw new Error(`There is nothing in ${folder}/ yet: npm run build`);
      const server = createDemoServer(folder);
      // Brotli at its best would take seconds; how well it packs, weight.spec.ts says.
      server.prependListener('request', ({ headers }) => (headers['accept-encoding'] = 'gzip'));
      server.listen(0, 'localhost');
      await new Promise((resolve) => server.once('listening', resolve));
      const address = server.address();
      await run(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, run) => run(origin),
});

const list = '/api/initiatives';
const detail = '/api/initiatives/gemeinsam-klappts';
const glance = (page: Page) => page.getByRole('region', { name: 'Auf einen Blick' });

async function answerAll(page: Page) {
  await page.route(list, (route) => route.fulfill({ json: initiativeList }));
  await page.route(detail, (route) => route.fulfill({ json: gemeinsamKlappts }));
}

const proves: Readonly<Record<string, string>> = {
  '/': 'Am 05.11.2018 läuft die Planungsphase',
  '/timeline': 'Zweites Schreiben des Integrationszentrums',
  '/commitments': 'Mitwirkung an der Planungsphase',
  '/budget': 'mind. 0 €, 2 von 3 offen',
  '/sources': 'bekannt seit: 11.09.2018',
};

test('in production every view shows what the data service of its own host answers', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await answerAll(page);
  for (const { path } of views) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(proves[path] ?? '');
    expect(asked.splice(0).filter((pathname) => pathname.startsWith('/api'))).toEqual([list, detail]);
  }
});

test('in production a link shows the state that it asks for', async ({ page }) => {
  await answerAll(page);
  await page.goto('/budget?municipality=05334012&scenario=b&lang=en');
  await expect(page.getByRole('main')).toContainText('Stadt Eschweiler would bear €8,887.50 itself');
  await expect(page).toHaveURL('/budget?municipality=05334012&scenario=b&lang=en');
});

test('until the data service has answered, production says that it loads and shows no figure', async ({
  page,
}) => {
  const { promise: gate, resolve: answer } = Promise.withResolvers<void>();
  await page.route(list, async (route) => {
    await gate;
    await route.fulfill({ json: initiativeList });
  });
  await page.route(detail, (route) => route.fulfill({ json: gemeinsamKlappts }));
  await page.goto('/');
  await expect(page.getByText('Förderlage wird geladen')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/€|NaN|nicht genannt|keine Initiative/);
  await expectNoBarriers(page);
  answer();
  await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
});

for (const [what, broken, words] of [
  ['refuses', { status: 503, json: {} }, 'Der Datendienst meldet einen Fehler (503).'],
  ['answers with something else', { body: '<html></html>' }, 'Die Antwort des Datendienstes ist fehlerhaft'],
  ['breaks the contract', { json: [{ id: 1 }] }, 'Die Antwort des Datendienstes ist fehlerhaft'],
] as const) {
  for (const resource of [list, detail]) {
    test(`when ${resource} ${what}, production says so, shows no figure and heals on request`, async ({
      page,
      complaints,
    }) => {
      await answerAll(page);
      await page.route(resource, (route) => route.fulfill(broken));
      await page.goto('/');
      await expect(page.getByRole('alert').first()).toContainText(words);
      await expect(page.getByRole('main')).not.toContainText(/\d\s*€|NaN|Stand von/);

      await answerAll(page);
      await page.getByRole('button', { name: 'Erneut versuchen' }).first().click();
      await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
      await expect(page.getByRole('alert')).toHaveCount(0);
      // The browser's own word on a refused request is none of the page's.
      const others = complaints.splice(0).filter((complaint) => !complaint.includes('503'));
      expect(others).toEqual([]);
    });
  }
}

test('a data service without any initiative leaves production empty, and it says so', async ({ page }) => {
  await page.route(list, (route) => route.fulfill({ json: [] }));
  await page.goto('/');
  await expect(page.getByText('Es ist keine Initiative hinterlegt.')).toBeVisible();
});

test('production knows no fault that an address could switch on', async ({ page }) => {
  await answerAll(page);
  await page.goto('/?fault=unavailable');
  await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
  await expect(page.getByText('Störung')).toHaveCount(0);
});
