import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownDays, snapshotAt } from '#domain/as-of/as-of.ts';
import { isoDate, visibleFrom } from '#domain/value/calendar.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyImpreciseDate } from '#tests/given/arbitrary-periods.ts';
import { factOf, given, initiativeOf, onDay, paper, said } from '#tests/given/builders.ts';
import { type Appended, append, supersede } from './append.ts';

const documentOf = (appended: Appended) => {
  if (appended.kind !== 'appended') throw new Error(`${appended.kind}: ${appended.ids.join()}`);
  return appended.document;
};

describe('what is appended', () => {
  const document = initiativeOf([factOf('old')]);

  test('stands behind what is there, with the sources that it cites', () => {
    const letter = { ...paper, id: 'letter' };
    const after = documentOf(append(document, { facts: [factOf('new')], sources: [letter] }));
    expect(after.facts.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(after.sources).toEqual([paper, letter]);
  });

  test('is refused with all of it where an id is taken, by what is there or by itself', () => {
    expect(append(document, { facts: [factOf('new'), factOf('old')] })).toEqual({
      kind: 'taken',
      ids: ['old'],
    });
    expect(append(document, { facts: [factOf('new'), factOf('new')] })).toEqual({
      kind: 'taken',
      ids: ['new'],
    });
    expect(append(document, { facts: [], sources: [paper] })).toEqual({ kind: 'taken', ids: ['paper'] });
  });

  test('supersedes a fact that is there and leaves it as it was', () => {
    const after = documentOf(supersede(document, 'old', factOf('new', { knownFrom: onDay('2019-01-01') })));
    expect(after.facts[0]).toBe(document.facts[0]);
    expect(given(after.facts[1]).supersedes).toEqual(['old']);
    expect(snapshotAt(after, isoDate('2019-01-01')).facts.map(({ id }) => id)).toEqual(['new']);
  });

  test('supersedes nothing that is not there', () => {
    expect(supersede(document, 'other', factOf('new'))).toEqual({ kind: 'unknown', ids: ['other'] });
  });
});

describe('for any document', () => {
  const anyAppended = fc.record({
    document: anyInitiative,
    knownFrom: anyImpreciseDate,
    target: fc.nat(),
    statement: fc.string({ minLength: 1 }).map(said),
  });

  test('on every day before a new fact is known, what was known stays what it was', () => {
    fc.assert(
      fc.property(anyAppended, ({ document, knownFrom, target, statement }) => {
        const { id } = given(document.facts[target % document.facts.length]);
        const after = documentOf(supersede(document, id, factOf('new', { knownFrom, statement })));
        const first = visibleFrom(knownFrom);
        const days = knownDays(after).filter((day) => first === undefined || day < first);
        for (const day of days) expect(snapshotAt(after, day)).toEqual(snapshotAt(document, day));
      }),
    );
  });

  test('every fact that was there is there unchanged, in its place', () => {
    fc.assert(
      fc.property(anyInitiative, (document) => {
        const after = documentOf(append(document, { facts: [factOf('new')] }));
        expect(after.facts.slice(0, -1)).toEqual(document.facts);
      }),
    );
  });
});
