import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { initiativeOf, said } from '#tests/given/builders.ts';
import { idFor, newInitiative, retitled } from './new-initiative.ts';

test.for([
  ['Gemeinsam klappt’s', 'gemeinsam-klappt-s-1a'],
  ['Köln: Straße & Übergänge', 'koeln-strasse-uebergaenge-1a'],
  ['Crème brûlée', 'creme-brulee-1a'],
  ['Ö'.repeat(60), `${'oe'.repeat(20)}-1a`],
  ['مرحبا', 'initiative-1a'],
] as const)('%s is told by its id %s', ([title, id]) => {
  expect(idFor(title, '1a')).toBe(id);
});

test('whatever it is called, a new document is one that is accepted', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (title) => {
      const document = newInitiative(idFor(title, '1a'), title, isoDate('2026-11-28'));
      expect(initiativeSchema.parse(document)).toEqual(document);
    }),
  );
});

test('another title is in German alone, and the same title changes nothing', () => {
  const document = initiativeOf([], { title: said('Alt') });
  expect(retitled(document, 'Neu').title).toEqual({ de: 'Neu' });
  expect(retitled(document, 'Alt')).toBe(document);
  expect(retitled(document, 'Alt', 'copy')).toEqual({ ...document, id: 'copy', title: { de: 'Alt' } });
});
