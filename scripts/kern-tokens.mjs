// Takes from KERN the colour tokens that the styles use, each resolved for light and dark: `npm run tokens`.
// The whole of KERN is 340 KB; a test fails when this file no longer says what the package says.
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const target = 'src/ui/styles/kern-tokens.css';

/** The declarations of all `:root` blocks directly inside the given text. */
function declarations(css) {
  const found = new Map();
  for (const [, body] of css.matchAll(/:root\s*\{([^}]*)\}/g)) {
    for (const [, name, value] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
  }
  return found;
}

const media = (css, scheme) => {
  const start = css.indexOf(`@media (prefers-color-scheme: ${scheme})`);
  return css.slice(start, css.indexOf('\n}', start));
};

function resolve(name, scopes) {
  const value = scopes.map((scope) => scope.get(name)).find((found) => found !== undefined);
  if (value === undefined) throw new Error(`KERN has no ${name}`);
  return value.replace(/var\((--[\w-]+)\)/g, (_, inner) => resolve(inner, scopes));
}

const css = readFileSync('node_modules/@kern-ux/native/dist/kern.css', 'utf8');
const base = declarations(css.slice(0, css.indexOf('@media (prefers-color-scheme: dark)')));
const light = [declarations(media(css, 'light')), base];
const dark = [declarations(media(css, 'dark')), base];

/** What a token says: one value, or one for light and one for dark. KERN uses some that it does not have. */
export function kernToken(name, fallback) {
  if (fallback !== undefined && !base.has(name)) return fallback;
  const values = [resolve(name, light), resolve(name, dark)];
  return values[0] === values[1] ? values[0] : `light-dark(${values.join(', ')})`;
}

export function kernTokens() {
  const styles = globSync('src/**/*.css')
    .filter((file) => file !== target)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = [
    ...new Set([...styles.matchAll(/var\((--kern-[\w-]+)/g)].map(([, name]) => name)),
  ].toSorted();
  const lines = names.map((name) => `  ${name}: ${kernToken(name)};`);
  return [
    '/* From @kern-ux/native (EUPL-1.2), made by scripts/kern-tokens.mjs: only what these styles use. */',
    ':root {',
    '  color-scheme: light dark;',
    ...lines,
    '}',
    '',
  ].join('\n');
}

if (import.meta.filename === process.argv[1]) writeFileSync(target, kernTokens());
