import { expect, test } from 'vitest';
import { firstSelection } from '#domain/as-of/selection.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { whole } from './cells.ts';
import { allFigures } from './figure-rows.ts';

test('plan and cover of one budget stand under its year, though the grant runs through several', () => {
  const selection = { ...firstSelection(awkward), scenario: 'a' };
  const figures = allFigures(awkward, selection, 'de');
  const named = figures.filter(({ item }) => /^(?:im Plan veranschlagt|Deckung im Budget) \d{4}$/.test(item));
  expect(named.map(({ item }) => item)).toContain('im Plan veranschlagt 2022');
  for (const { item, year } of named) expect([item, year]).toEqual([item, whole(Number(item.slice(-4)))]);
});
