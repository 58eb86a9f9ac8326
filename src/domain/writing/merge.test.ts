import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyTwoEdits } from '#tests/given/arbitrary-edits.ts';
import {
  assuming,
  factOf,
  initiativeOf,
  onDay,
  participantOf,
  said,
  scenarioOn,
  stateShare,
} from '#tests/given/builders.ts';
import { canonicalText } from './canonical.ts';
import { differences } from './difference.ts';
import { merge } from './merge.ts';

const base = initiativeOf([factOf('a'), factOf('b')], {
  questions: [{ id: 'q', text: said('Wie viel?'), resolver: said('Land'), raisedBy: ['a'], answeredBy: [] }],
  scenarios: [scenarioOn(stateShare(8000), [participantOf('town'), participantOf('district')])],
});
const withFacts = (facts: Initiative['facts'], told: Partial<Initiative> = {}) => ({
  ...base,
  facts,
  ...told,
});
const [a, b] = [factOf('a'), factOf('b')];
const idsOf = ({ facts }: Initiative) => facts.map(({ id }) => id);

describe('two editors who touch different things', () => {
  test('both find their facts, each behind what it was added to', () => {
    const { value, conflicts } = merge(base, withFacts([a, factOf('m'), b]), withFacts([a, b, factOf('t')]));
    expect(idsOf(value)).toEqual(['a', 'm', 'b', 't']);
    expect(conflicts).toEqual([]);
  });

  test('facts that both added at one place stay together, and do not mingle', () => {
    const paper1 = [factOf('p1'), factOf('p9')];
    const paper2 = [factOf('p2'), factOf('p8')];
    const { value } = merge(base, withFacts([a, b, ...paper2]), withFacts([a, b, ...paper1]));
    expect(idsOf(value)).toEqual(['a', 'b', 'p1', 'p9', 'p2', 'p8']);
  });

  test('both answers to one question stay', () => {
    const answered = (id: string) =>
      withFacts([a, b, factOf(id)], {
        questions: base.questions.map((each) => ({ ...each, answeredBy: [id] })),
      });
    const { value, conflicts } = merge(base, answered('m'), answered('t'));
    expect(value.questions[0]?.answeredBy).toEqual(['m', 't']);
    expect(conflicts).toEqual([]);
  });

  test('assumptions for two municipalities of one scenario stay, and its terms', () => {
    const assumed = (town: string) =>
      base.scenarios.map((each) => ({
        ...each,
        participants: each.participants.map((one) =>
          one.party === town ? { ...one, unavoidable: assuming(true) } : one,
        ),
      }));
    const mine = {
      ...base,
      scenarios: assumed('town').map((each) => ({ ...each, terms: assuming(stateShare(7000)) })),
    };
    const { value, conflicts } = merge(base, mine, { ...base, scenarios: assumed('district') });
    expect(value.scenarios[0]?.participants.map(({ unavoidable }) => unavoidable?.status)).toEqual([
      'assumed',
      'assumed',
    ]);
    expect(value.scenarios[0]?.terms.value).toEqual(stateShare(7000));
    expect(conflicts).toEqual([]);
  });
});

describe('where both changed the same thing', () => {
  const [mine, theirs] = [
    factOf('a', { knownFrom: onDay('2019-01-01') }),
    factOf('a', { status: 'announced' }),
  ];

  test('a fact is one statement: the conflict holds it as it was, mine and theirs, and theirs stands', () => {
    const { value, conflicts } = merge(base, withFacts([mine, b]), withFacts([theirs, b]));
    expect(conflicts).toEqual([{ place: ['facts', 'a'], base: a, mine, theirs }]);
    expect(value.facts).toEqual([theirs, b]);
  });

  test('a fact that one removed and the other changed is a conflict; what nobody has is undefined', () => {
    const removed = merge(base, withFacts([b]), withFacts([theirs, b]));
    expect(removed.conflicts).toEqual([{ place: ['facts', 'a'], base: a, mine: undefined, theirs }]);
    expect(idsOf(removed.value)).toEqual(['a', 'b']);
    const added = merge(withFacts([b]), withFacts([mine, b]), withFacts([theirs, b]));
    expect(added.conflicts).toEqual([{ place: ['facts', 'a'], base: undefined, mine, theirs }]);
  });

  test('the same change of both is none', () => {
    const { value, conflicts } = merge(base, withFacts([mine, b]), withFacts([structuredClone(mine), b]));
    expect(value.facts).toEqual([mine, b]);
    expect(conflicts).toEqual([]);
  });

  test('two other orders are a conflict of the list', () => {
    const three = withFacts([a, b, factOf('c')]);
    const [x, y, z] = three.facts;
    const turned = (facts: readonly (typeof x)[]) => ({
      ...base,
      facts: facts.flatMap((each) => each ?? []),
    });
    const { conflicts } = merge(three, turned([y, x, z]), turned([x, z, y]));
    expect(conflicts).toEqual([
      { place: ['facts'], base: ['a', 'b', 'c'], mine: ['b', 'a', 'c'], theirs: ['a', 'c', 'b'] },
    ]);
    expect(idsOf(merge(three, turned([y, x, z]), three).value)).toEqual(['b', 'a', 'c']);
  });

  test('another title, day, or text of a question is told by its field', () => {
    const of = (text: string) => ({
      ...base,
      title: said(text),
      questions: base.questions.map((each) => ({ ...each, text: said(text) })),
    });
    const places = merge(base, of('m'), of('t')).conflicts.map(({ place }) => place.join('.'));
    expect(places).toEqual(['title', 'questions.q.text']);
  });
});

const both = (text: string, fact: Initiative['facts'][number]) => withFacts([fact, b], { title: said(text) });

describe('where a person has decided', () => {
  const [mine, theirs] = [
    both('m', factOf('a', { status: 'announced' })),
    both('t', factOf('a', { status: 'reported' })),
  ];

  test('each conflict is settled by its place, and what is not decided yet stays one', () => {
    const decided = merge(base, mine, theirs, ([list]) => (list === 'title' ? 'mine' : undefined));
    expect(decided.value.title).toEqual(said('m'));
    expect(decided.conflicts.map(({ place }) => place)).toEqual([['facts', 'a']]);
    const all = merge(base, mine, theirs, ([list]) => (list === 'title' ? 'theirs' : 'mine'));
    expect(all).toEqual({ value: { ...theirs, facts: mine.facts }, conflicts: [] });
  });

  test('mine may be that it is gone', () => {
    const { value } = merge(base, withFacts([b]), theirs, () => 'mine');
    expect(idsOf(value)).toEqual(['b']);
  });
});

describe('for any document', () => {
  test('with an unchanged side the merge is the other side', () => {
    fc.assert(
      fc.property(anyTwoEdits, ({ base: document, mine }) => {
        expect(merge(document, mine, document)).toEqual({ value: mine, conflicts: [] });
        expect(merge(document, document, mine)).toEqual({ value: mine, conflicts: [] });
        expect(merge(document, mine, mine)).toEqual({ value: mine, conflicts: [] });
      }),
    );
  });

  test('changes of different things are the same merged in either order', () => {
    fc.assert(
      fc.property(anyTwoEdits, ({ base: document, mine, theirs }) => {
        const merged = merge(document, mine, theirs);
        expect(merged.conflicts).toEqual([]);
        expect(merge(document, theirs, mine)).toEqual(merged);
      }),
    );
  });

  test('nothing of either side is lost, and nothing else comes', () => {
    fc.assert(
      fc.property(anyTwoEdits, ({ base: document, mine, theirs }) => {
        const merged = merge(document, mine, theirs).value;
        const told = (after: Initiative) => differences(document, after).map(singlePlaces).flat();
        expect(new Set(told(merged))).toEqual(new Set([...told(mine), ...told(theirs)]));
      }),
    );
  });

  test('two documents that share nothing but their id are merged or told as conflicts, never thrown over', () => {
    fc.assert(
      fc.property(anyInitiative, anyInitiative, anyInitiative, (document, mine, theirs) => {
        const { value, conflicts } = merge(document, mine, theirs);
        const ids = idsOf(value);
        expect(new Set(ids).size).toBe(ids.length);
        const untouched = conflicts.filter(
          ({ mine: one, theirs: other }) => canonicalText(one) === canonicalText(other),
        );
        expect(untouched).toEqual([]);
        expect(merge(document, mine, theirs, () => 'mine').conflicts).toEqual([]);
        expect(merge(document, mine, theirs, () => 'theirs')).toEqual({ value, conflicts: [] });
      }),
    );
  });
});

/**
 * A difference as texts. Of what both may have changed, each in a field of its own, there is one for each place; of all
 * else there is one for the whole, with its value.
 */
function singlePlaces(difference: ReturnType<typeof differences>[number]): readonly string[] {
  if (difference.kind !== 'changed' || difference.list === 'facts' || difference.list === 'parties') {
    return [canonicalText(difference)];
  }
  const { list, id, places } = difference;
  return places.map((place) => `${list} ${id} ${place.join('.')}`);
}
