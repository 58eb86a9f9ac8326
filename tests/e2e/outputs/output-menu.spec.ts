import { expect } from '@playwright/test';
import { fileOf, openMenu, words } from './outputs.ts';
import { open, test, untilQuiet } from '../support.ts';

const isMaker = (path: string) => /output-files|block-rows|chart-files|xlsx/.test(path);

test('the menu is worked by keyboard: opened, left by Escape with the focus back, closed when passed', async ({
  page,
}) => {
  await open(page, '/');
  const button = page.getByRole('button', { name: 'Exportieren', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Link kopieren' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).focus();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('what makes the files is not loaded before one is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await open(page, '/budget?scenario=b');
  await untilQuiet(page);
  expect(loaded.filter(isMaker)).toEqual([]);
  await openMenu(page);
  await fileOf(page, words.de.xlsx);
  expect(loaded.filter(isMaker)).not.toEqual([]);
});

test('ten thousand rows are written beside the page, which goes on answering', async ({ page }) => {
  await open(page, '/');
  const asked = page.waitForRequest(/xlsx-worker/);
  await openMenu(page);
  await fileOf(page, words.de.xlsx);
  const worker = (await asked).url();
  const { bytes, ticks } = await page.evaluate(
    (address) =>
      new Promise<{ bytes: number; ticks: number }>((resolve) => {
        const row = [
          { kind: 'text', text: '=Posten' },
          { kind: 'number', hundredths: 123_456, unit: 'euro' },
          { kind: 'day', day: '2018-11-05' },
        ];
        const columns = row.map(({ kind }) => ({ title: kind, width: 12 }));
        const rows = Array.from({ length: 10_000 }, () => row);
        let count = 0;
        const timer = setInterval(() => {
          count += 1;
        }, 1);
        const writer = new Worker(address, { type: 'module' });
        writer.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
          clearInterval(timer);
          resolve({ bytes: event.data.length, ticks: count });
        });
        writer.postMessage({ sheets: [{ name: 'Zahlen', columns, rows }], title: 'Probe' }, { transfer: [] });
      }),
    worker,
  );
  expect(bytes).toBeGreaterThan(50_000);
  // A page that is held up has no time for its own clock.
  expect(ticks).toBeGreaterThan(10);
});
