// What the reports of the test runners say: how many tests passed, failed and were skipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** `named` are the skipped tests whose name tells the reason. */
/** @typedef {{ passed: number, failed: number, skipped: number, named?: string[] }} Count */

export const REPORTS = join(root, 'node_modules', '.cache', 'foerderlage');

/** @returns {Count} */
export function countVitest(/** @type {any} */ json) {
  // A file that can not even be loaded holds no test that could fail.
  const unloaded = json.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + unloaded.length,
    skipped: json.numPendingTests + (json.numTodoTests ?? 0),
    named: json.testResults
      .flatMap((/** @type {any} */ file) => file.assertionResults)
      .filter((/** @type {any} */ each) => ['pending', 'skipped', 'todo'].includes(each.status))
      .map((/** @type {any} */ each) => each.fullName),
  };
}

/** One that passes only at the second try is not reliable, so it counts as failed. @returns {Count} */
export function countPlaywright(/** @type {any} */ { stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** @returns {{ count: Count, note?: string }} */
export function countOf(
  /** @type {string} */ name,
  /** @type {((json: any) => Count) | undefined} */ report,
  /** @type {boolean} */ succeeded,
) {
  if (!report) return { count: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 } };
  const file = join(REPORTS, `${name}.json`);
  try {
    const count = report(JSON.parse(readFileSync(file, 'utf8')));
    const { passed, failed, skipped } = count;
    if (![passed, failed, skipped].every(Number.isInteger)) throw new Error('incomplete');
    // A runner may fail outside of any test: at its set-up, at an unhandled rejection, or when it is ended.
    return { count: succeeded ? count : { ...count, failed: Math.max(count.failed, 1) } };
  } catch {
    return {
      count: { passed: 0, failed: 1, skipped: 0 },
      note: `Its report is missing or unreadable: ${file}`,
    };
  }
}
