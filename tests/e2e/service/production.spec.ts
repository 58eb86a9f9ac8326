import { expect, type Page } from '@playwright/test';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { test } from './own-host.ts';
import { expectNoBarriersInAnyColours, views } from '../support.ts';

/** The plain production build, which has no data service until a test answers for it. */
test.use({ build: 'dist' });

const list = '/api/initiatives';
const detail = '/api/initiatives/gemeinsam-klappts';
/** Who is signed in: asked once the page is there. This service knows one local user. */
const who = '/api/session';
/** Word of what others write: this service has none, and says so once. */
const events = '/api/events';
const glance = (page: Page) => page.getByRole('region', { name: 'Auf einen Blick' });

async function answerAll(page: Page) {
  await page.route(list, (route) => route.fulfill({ json: initiativeList }));
  await page.route(detail, (route) => route.fulfill({ json: gemeinsamKlappts }));
  await page.route(who, (route) =>
    route.fulfill({ json: { kind: 'local', rights: { read: true, edit: true, release: true } } }),
  );
  await page.route(events, (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: 'retry: 3600000\n\n' }),
  );
}

const proves: Readonly<Record<string, string>> = {
  '/': 'Am 05.11.2018 läuft die Planungsphase',
  '/timeline': 'Zweites Schreiben des Integrationszentrums',
  '/commitments': 'Mitwirkung an der Planungsphase',
  '/budget': 'mind. 0 €, 2 von 3 offen',
  '/sources': 'bekannt seit: 11.09.2018',
};

test('in production every view and every link shows what the data service of its own host answers', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await answerAll(page);
  for (const { path } of views) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(proves[path] ?? '');
    await expect.poll(() => asked).toEqual(expect.arrayContaining([who, events]));
    const ofTheService = asked.splice(0).filter((pathname) => pathname.startsWith('/api'));
    expect(ofTheService.toSorted()).toEqual([events, list, detail, who]);
  }
  // What an address asks for may be slow to come: until then nothing stands in its place that nobody asked for.
  const { promise: gate, resolve: come } = Promise.withResolvers<void>();
  await page.route(/\/Workbench-[^/]*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/budget?municipality=05334012&scenario=b&lang=en');
  await expect(page.getByRole('radio', { name: /^B/ })).toBeChecked();
  await expect(page.getByRole('main')).not.toContainText(/Without a scenario|in prospect/);
  come();
  await expect(page.getByRole('main')).toContainText('Stadt Eschweiler would bear €8,888 itself');
  await expect(page).toHaveURL('/budget?municipality=05334012&scenario=b&lang=en');
});

test('until the data service has answered, production says that it loads and shows no figure; it knows no fault', async ({
  page,
}) => {
  const { promise: gate, resolve: answer } = Promise.withResolvers<void>();
  await page.route(list, async (route) => {
    await gate;
    await route.fulfill({ json: initiativeList });
  });
  await page.route(detail, (route) => route.fulfill({ json: gemeinsamKlappts }));
  await page.goto('/?fault=unavailable');
  await expect(page.getByText('Förderlage wird geladen')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/€|NaN|nicht genannt|keine Initiative/);
  await expectNoBarriersInAnyColours(page);
  answer();
  await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
  await expect(page.getByText('Störung')).toHaveCount(0);
});

// What is told for each fault of either resource is proven by http.test.ts and Notices.test.tsx.
for (const [resource, what, broken, words] of [
  [list, 'refuses', { status: 503, json: {} }, 'Der Datendienst meldet einen Fehler (503).'],
  [detail, 'breaks the contract', { json: [{ id: 1 }] }, 'Die Antwort des Datendienstes ist fehlerhaft'],
] as const) {
  test(`when ${resource} ${what}, production says so, shows no figure and heals on request`, async ({
    page,
    complaints,
  }) => {
    await answerAll(page);
    // Broken until the reader asks again: a panel that comes late asks by itself, and is not to heal the page before.
    await page.addInitScript(() =>
      addEventListener('click', () => document.documentElement.setAttribute('data-asked', ''), true),
    );
    await page.route(resource, async (route) => {
      const hasAsked = await page.evaluate(() => 'asked' in document.documentElement.dataset);
      await (hasAsked ? route.fallback() : route.fulfill(broken));
    });
    await page.goto('/');
    await expect(page.getByRole('alert').first()).toContainText(words);
    await expect(page.getByRole('main')).not.toContainText(/\d\s*€|NaN|Stand von/);

    await page.getByRole('button', { name: 'Erneut versuchen' }).first().click();
    await expect(glance(page)).toContainText('Am 05.11.2018 läuft die Planungsphase');
    await expect(page.getByRole('alert')).toHaveCount(0);
    // The browser's own word on a refused request is none of the page's.
    const others = complaints.splice(0).filter((complaint) => !complaint.includes('503'));
    expect(others).toEqual([]);
  });
}
