import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { instant } from '#domain/value/instant.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { initiativeOf, said } from '#tests/given/builders.ts';
import { releaseAll } from './drafts.ts';
import { idFor, newInitiative, retitled, withFactsAsDrafts } from './new-initiative.ts';

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

test('whoever may not release brings facts along as drafts, and released by another they are the facts that they were', () => {
  const at = instant('2026-11-28T08:30:00Z');
  fc.assert(
    fc.property(anyInitiative, (document) => {
      const brought = withFactsAsDrafts(document, 'Amt 50', at);
      expect(brought.facts).toEqual([]);
      expect(initiativeSchema.parse(brought)).toEqual(brought);
      const ids = document.facts.map(({ id }) => id);
      const done = releaseAll(brought, ids, { by: 'Kämmerei', at });
      expect(done.kind).toBe('released');
      if (done.kind !== 'released') return;
      const entry = { author: 'Amt 50', at, releasedBy: 'Kämmerei', releasedAt: at };
      expect(done.document.facts).toEqual(document.facts.map((fact) => ({ ...fact, entry })));
      expect(done.document.questions).toEqual(document.questions);
    }),
    { numRuns: 50 },
  );
});
