import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { open, test } from '../support.ts';

test('dates with a stated day are saved as a calendar under the strict policy, without leaving the page', async ({
  page,
  baseURL,
}) => {
  await open(page, '/commitments?asOf=2023-05-15&scenario=b');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Kalenderdatei (ICS) speichern' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(
    'foerderlage-gemeinsam-klappts-2023-05-15-szenario-b-termine.ics',
  );
  const ics = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(ics).toContain('DTSTART;VALUE=DATE:20230630\r\nDTEND;VALUE=DATE:20230701\r\n');
  expect(ics).toContain(`URL:${baseURL}/commitments?i=gemeinsam-klappts&d=2023-05-15&s=b\r\n`);
  expect(ics).toContain('Demodaten');
  await expect(page).toHaveURL('/commitments?asOf=2023-05-15&scenario=b');

  // The address in the file shows the same view again.
  await open(page, /URL:(\S+)/.exec(ics)?.[1] ?? '');
  await expect(page.getByRole('row', { name: /^Folgeinitiative endet/ })).toContainText('noch 46 Tage');
});
