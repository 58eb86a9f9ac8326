import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

const trespasses = 'tests/architecture/trespasses';
const report = spawnSync('oxlint', ['--format=unix', trespasses], { encoding: 'utf8' }).stdout.split('\n');

test.for(globSync(`${trespasses}/**/*.ts`))('the linter refuses %s', (file) => {
  const verdicts = report.filter((line) => line.startsWith(file));
  expect(verdicts).toContainEqual(expect.stringMatching(/boundaries\(dependencies\)|no-restricted-globals/));
});

test('no file of the sources belongs to no layer', () => {
  expect(report.filter((line) => line.includes('no-unknown-files'))).toEqual([]);
});
