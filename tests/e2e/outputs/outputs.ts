import type { Download, Page } from '@playwright/test';

/** The menu of outputs and its entries by their names. */
export const words = {
  de: { menu: 'Exportieren', csv: /^CSV/, xlsx: /^Excel/, docx: /^Word/, markdown: /^Textdatei/ },
  en: { menu: 'Export', csv: /^CSV/, xlsx: /^Excel/, docx: /^Word/, markdown: /^Text file/ },
} as const;

export async function openMenu(page: Page, name = 'Exportieren') {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The file that a button gives. */
export async function fileOf(page: Page, name: RegExp | string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('banner').getByRole('button', { name }).click(),
  ]);
  return download;
}
