import { expect, test } from 'vitest';
import { saidTogether } from './said-together.ts';

test('what is the same for several municipalities is said once with all their names, and another by itself', () => {
  const towns = [
    { name: 'Köln', limit: 43 },
    { name: 'Moor', limit: 7 },
    { name: 'Lindau', limit: 43 },
    { name: 'Aachen', limit: 43 },
  ];
  const said = saidTogether(towns, (names, { limit }) => [`${names}: bis ${limit} %.`], 'de');
  expect(said).toEqual(['Köln, Lindau und Aachen, jeweils: bis 43 %.', 'Moor: bis 7 %.']);
});
