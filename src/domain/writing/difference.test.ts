import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyTwoEdits } from '#tests/given/arbitrary-edits.ts';
import { factOf, given, initiativeOf, moneyOf, said, seed, stating } from '#tests/given/builders.ts';
import { type Place, placesOf, replacedAt } from '#tests/given/json.ts';
import { differences } from './difference.ts';

describe('an edit is told as what it is', () => {
  const document = initiativeOf([factOf('a'), stating('b', moneyOf())]);

  test('a fact that is new, or gone, with the whole of it', () => {
    const added = factOf('c');
    const after = { ...document, facts: [...document.facts, added] };
    expect(differences(document, after)).toEqual([{ kind: 'added', list: 'facts', id: 'c', after: added }]);
    expect(differences(after, document)).toEqual([
      { kind: 'removed', list: 'facts', id: 'c', before: added },
    ]);
  });

  test('an amount that became known, at its place', () => {
    const [a, before] = [given(document.facts[0]), given(document.facts[1])];
    const after = stating('b', moneyOf({ amount: { kind: 'unknown', reason: 'not-assessable' } }));
    expect(differences(document, { ...document, facts: [a, after] })).toEqual([
      {
        kind: 'changed',
        list: 'facts',
        id: 'b',
        before,
        after,
        places: [['contents', 0, 'amount', 'reason']],
      },
    ]);
  });

  test('another title and another order', () => {
    const after = { ...document, title: said('Neu'), facts: document.facts.toReversed() };
    expect(differences(document, after)).toEqual([
      { kind: 'field', field: 'title', before: document.title, after: after.title },
      { kind: 'moved', list: 'facts' },
    ]);
  });
});

test('nothing is different in equal documents, in whatever order their fields were written', () => {
  fc.assert(
    fc.property(anyInitiative, (document) => {
      expect(differences(document, structuredClone(document))).toEqual([]);
      const turned = Object.fromEntries(Object.entries(document).toReversed());
      expect(differences(document, { ...document, ...turned })).toEqual([]);
    }),
  );
});

const thingsOf = (list: ReturnType<typeof differences>) =>
  list.map((each) => ('id' in each ? `${each.list} ${each.id}` : each.kind)).toSorted();

test('who reads it backwards is told of the same things', () => {
  fc.assert(
    fc.property(anyTwoEdits, ({ mine, theirs }) => {
      expect(thingsOf(differences(mine, theirs))).toEqual(thingsOf(differences(theirs, mine)));
    }),
  );
});

/** Every value of the first document that is no list and no group of fields, but for ids: another id is another thing. */
const leaves = placesOf(seed).filter(
  (place, _, all) =>
    place.length > 1 && place.at(-1) !== 'id' && !all.some((other) => isInside(other, place)),
);

function isInside(other: Place, place: Place): boolean {
  return other.length === place.length + 1 && place.every((step, index) => other[index] === step);
}

test('every single value of the first document is named when it is another one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leaves), (place) => {
      const changed = Object(replacedAt(seed, place, 'something else'));
      const [told, ...more] = differences(seed, changed);
      expect(more).toEqual([]);
      const [list, , ...inside] = place;
      expect(told).toMatchObject(
        list === 'title' ? { kind: 'field', field: 'title' } : { kind: 'changed', list, places: [inside] },
      );
    }),
    { numRuns: 300 },
  );
});
