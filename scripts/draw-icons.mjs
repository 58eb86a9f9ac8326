// Draws the icons of the installed application from public/icon.svg; they are made once and committed:
//
//   node scripts/draw-icons.mjs
//
// A maskable icon is cut to any shape by its system: it has no round corners of its own, and its picture stays within
// the inner four fifths. Systems that know no maskable icon round the corners of apple-touch-icon.png themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { root } from './install.mjs';

const svg = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
const [, colour] = /<rect[^>]*fill="(#[0-9a-f]+)"/.exec(svg) ?? [];
const marks = svg.replace(/<rect[^>]*\/>/, '');

const icons = [
  { name: 'icon-192', size: 192, share: 1, picture: svg, paper: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, picture: svg, paper: 'transparent' },
  { name: 'icon-maskable-512', size: 512, share: 0.8, picture: marks, paper: colour },
  { name: 'apple-touch-icon', size: 180, share: 0.9, picture: marks, paper: colour },
];

const executablePath = process.env.CHROME_PATH || (await findChromium());
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, share, picture, paper } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${paper} }
     svg { width: ${share * 100}vw }</style>${picture}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(root, 'public', `${name}.png`), png);
  console.log(`${name}.png: ${png.length} bytes`);
}
await browser.close();
