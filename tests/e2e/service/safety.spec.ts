import { expect, type Page, type Response } from '@playwright/test';
import { languages, open, pages, test, untilQuiet } from '../support.ts';

/** The directives of a policy by their names. */
const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );

test('every page comes with a policy that lets nothing foreign and nothing unnamed in', async ({
  request,
}) => {
  for (const { path } of pages) {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect(directivesOf(headers['content-security-policy'] ?? '')).toEqual({
      'default-src': "'none'",
      'script-src': expect.stringMatching(/^'self'( 'sha256-[\w+/=]{44}')+$/),
      'style-src': expect.stringMatching(/^'self'( 'sha256-[\w+/=]{44}')+$/),
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    // A host that sends no headers is no reason to go without: the page says the same itself.
    const [policy = ''] = (headers['content-security-policy'] ?? '').split('; frame-ancestors');
    expect(await answer.text()).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  }
});

/** That no page asks another host, breaks its policy or says anything in the console is part of every test here. */
test('a visit to all pages, and to the other language, leaves nothing behind', async ({ page, context }) => {
  await open(page, '/?scenario=b');
  for (const lang of languages) {
    await page.getByRole('link', { name: lang === 'de' ? 'DE – Deutsch' : 'EN – English' }).click();
    for (const { [lang]: heading } of pages.slice(0, lang === 'de' ? -1 : 1)) {
      await page.getByRole('link', { name: heading, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
    }
    await page.getByRole('link', { name: lang === 'de' ? 'Überblick' : 'Overview', exact: true }).click();
    const proofs = page.getByRole('main').getByRole('button', { name: /(– |\. )(Beleg|evidence):/ });
    await proofs.first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  // The mock that answers in the page keeps nothing either.
  await open(page, '/?fault=unavailable');
  await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '503' })).toBeVisible();
  expect(await keptIn(page)).toEqual({ cookie: '', local: 0, session: 0, databases: 0 });
  expect(await context.cookies()).toEqual([]);
});

const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));

test('a script and a style that somebody slips into the page do nothing', async ({ page, complaints }) => {
  await open(page, '/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.head.append(script);
    document.querySelector('main')?.setAttribute('style', 'display: none');
  });
  await expect(page).toHaveTitle('Überblick – Förderlage');
  await expect(page.getByRole('main')).toBeVisible();
  const refused = /^says (Executing inline script|Applying inline style) violates .*Content Security Policy/;
  await expect.poll(() => complaints.some((complaint) => complaint.includes('inline style'))).toBe(true);
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(refused);
});

/** The script that draws with the chart library; were the library in another, this one would never come. */
const holdsCharts = (response: Response) => /\/assets\/Plot-[\w-]+\.js$/.test(response.url());

test('the chart library is asked for once a curve comes near the screen, and not before', async ({
  page,
}) => {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response);
  });
  await open(page, '/');
  await page.mouse.move(200, 300);
  await page.keyboard.press('Shift');
  await untilQuiet(page);
  await open(page, '/budget?scenario=b');
  await untilQuiet(page);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(holdsCharts(script)).toBe(false);

  const library = page.waitForResponse(holdsCharts);
  await page.getByRole('tab', { name: 'Grenzen' }).click();
  await library;
});
