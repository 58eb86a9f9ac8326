// Makes public/fonts/ (two subset WOFF2 files and OFL.txt) from the development
// dependency @fontsource/fira-sans. Run it from the repository root, after `npm ci`:
//
//   npx --yes --package=subset-font@2.9.0 --package=harfbuzzjs@1.6.4 -- node scripts/subset-fonts.mjs
//
// subset-font is not a dependency of this project: the fonts are made once and
// committed. npx puts it on the PATH only, so it is looked up there (see below).
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'node_modules', '@fontsource', 'fira-sans');
const target = join(root, 'public', 'fonts');

const WEIGHTS = [400, 600];
const MAX_BYTES = 14 * 1024;

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

// Fira Sans 4.203 as published lacks ≈ ≤ ≥ → ← and the spaces U+2007, U+2009 and
// U+202F. They are asked for all the same; the subsetter passes over what is not there.
const CHARACTERS = [
  range(0x20, 0x7e), // ASCII
  range(0xc0, 0xff), // Latin-1 letters, among them ÄÖÜäöüß and × ÷
  'Œœ',
  '§€°²³¼½¾±µ',
  '–—„“”‚‘’»«‹›…·•',
  '−≈≤≥←→↑↓',
  '\u00a0\u00ad\u2007\u2009\u202f', // no-break space, soft hyphen, figure, thin and narrow no-break space
].join('');

// Lining figures are this font's default, so there is no `lnum` to keep.
const KEEP_FEATURES = ['kern', 'liga', 'tnum'];

async function loadSubsetFont() {
  const bases = [
    import.meta.url,
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .filter((entry) => /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry))
      .map((entry) => join(dirname(dirname(entry)), 'package.json')),
  ];
  for (const base of bases) {
    try {
      return createRequire(base)('subset-font');
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error('subset-font was not found: run this as the first comment of the file says');
}

const subsetFont = await loadSubsetFont();
await mkdir(target, { recursive: true });

for (const weight of WEIGHTS) {
  const original = await readFile(join(source, 'files', `fira-sans-latin-${weight}-normal.woff2`));
  // Without the (automatic) hinting a file is a third smaller.
  const subset = await subsetFont(original, CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: KEEP_FEATURES,
    noHinting: true,
  });
  const name = `fira-sans-${weight}.woff2`;
  if (subset.length > MAX_BYTES) {
    throw new Error(`${name}: ${subset.length} bytes, more than ${MAX_BYTES}`);
  }
  await writeFile(join(target, name), subset);
  const hash = createHash('sha256').update(subset).digest('hex');
  console.log(`${name}: ${original.length} -> ${subset.length} bytes, sha256 ${hash}`);
}

// The package's licence file opens with "Google Inc."; the notice in the font's own
// name table is the one that the licence asks to be kept.
const licence = await readFile(join(source, 'LICENSE'), 'utf8');
const notice = 'Digitized data copyright 2012-2016, The Mozilla Foundation and Telefonica S.A.';
await writeFile(join(target, 'OFL.txt'), licence.replace(/^Google Inc\./, notice));
console.log('OFL.txt');
