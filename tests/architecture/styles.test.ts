import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/**/*.css');
const sources = [...globSync('src/**/*.{ts,tsx}'), 'index.html']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const named = new Set(sources.match(/[a-z][a-z0-9-]*/g));

/** Selectors only: what stands between declarations, without comments and values. */
const classesOf = (sheet: string): readonly string[] =>
  [...sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/[^;{}]*\{/g)].flatMap(([selector]) =>
    [...selector.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name),
  );

test.for(sheets)('%s has at most 200 lines, and styles only what there is', (file) => {
  const sheet = readFileSync(file, 'utf8');
  expect(sheet.split('\n').length - 1).toBeLessThanOrEqual(200);
  expect(classesOf(sheet).filter((name) => !named.has(name))).toEqual([]);
});
