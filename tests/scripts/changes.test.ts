import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SMOKE } from '../../scripts/changes.mjs';

test('the way through the product that every change runs is made of specs that are there', () => {
  expect(SMOKE).not.toEqual([]);
  expect(SMOKE.filter((file) => !existsSync(file))).toEqual([]);
});
