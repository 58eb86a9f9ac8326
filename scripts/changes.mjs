// What `npm test -- --changed` runs: the tests that concern the changes.
import { execFileSync } from 'node:child_process';
import { root } from './install.mjs';

/** The lines that git answers with. */
const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

/** A way through the product that every change runs, whatever it concerns. */
export const SMOKE = ['tests/e2e/reading/newcomer.spec.ts', 'tests/e2e/address/links.spec.ts'];

/** What the steps are told so that they run only what concerns the changes. @returns {Record<string, string[]>} */
export function argsForChanges(/** @type {string} */ since) {
  const changed = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '-o', '--exclude-standard'),
  ];
  const browser = changed.filter((file) => file.startsWith('tests/e2e/'));
  // What the specs share concerns them all.
  const specs = browser.every((file) => file.endsWith('.spec.ts'))
    ? [...new Set([...SMOKE, ...browser])]
    : [];
  return { units: [`--changed=${since}`, '--passWithNoTests'], browser: specs };
}
