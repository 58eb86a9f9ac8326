import { expect, test } from 'vitest';
import { awkward } from '#tests/given/awkward/document.ts';
import { initiativeOf, said, seed, stating } from '#tests/given/builders.ts';
import { untranslatedOf } from './untranslated.ts';

test('a text without English is German wherever it stands, one with English is not', () => {
  const initiative = initiativeOf(
    [stating('phase', { about: 'phase', phase: 'planning', title: { de: 'Planungsphase' }, order: 1 })],
    { title: said('Vorhaben') },
  );
  expect([...untranslatedOf(initiative)]).toEqual(['Planungsphase']);
});

test('of a document in both languages no text is, of one in German its title is', () => {
  expect(untranslatedOf(seed).size).toBe(0);
  expect(untranslatedOf(awkward)).toContain(awkward.title.de);
});
