import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, Initiative } from '#domain/document/initiative.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import { instant } from '#domain/value/instant.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { factOf, initiativeOf, moneyOf, said } from '#tests/given/builders.ts';
import { type Release, release, releaseAll, withDraft, withoutDraft, withoutDrafts } from './drafts.ts';

const [morning, noon] = [instant('2026-11-28T08:30:00Z'), instant('2026-11-28T12:00:00Z')];

function draftOf(id: string, told: Partial<Draft> = {}): Draft {
  const { id: _, ...fact } = factOf(id);
  return { id, author: 'Amt 50', at: morning, fact, ...told };
}

const document = withDraft(initiativeOf([factOf('old')]), draftOf('new'));
const by = (name: string, told: Partial<Release> = {}): Release => ({ by: name, at: noon, ...told });
const released = (result: ReturnType<typeof release>): Initiative => {
  if (result.kind !== 'released') throw new Error(result.kind);
  return result.document;
};

describe('a draft', () => {
  test('becomes the last fact by the release of another, with both names and moments', () => {
    const after = released(release(document, 'new', by('Kämmerei')));
    const entry = { author: 'Amt 50', at: morning, releasedBy: 'Kämmerei', releasedAt: noon };
    expect(after.facts).toEqual([factOf('old'), factOf('new', { entry })]);
    expect(after).not.toHaveProperty('drafts');
  });

  test.for(['Amt 50', ' amt  50 ', 'AMT\u00A050'])('is not released by its author, called %j', (name) => {
    expect(release(document, 'new', by(name))).toEqual({ kind: 'own' });
  });

  test('is released by its author where that is said, and the fact says so', () => {
    const result = release(document, 'new', by('Amt 50', { isOwnSaid: true }));
    expect(result).toMatchObject({ kind: 'released', isOwn: true });
    expect(released(result).facts[1]?.entry).toMatchObject({ author: 'Amt 50', releasedBy: 'Amt 50' });
  });

  test('that is not there is not released', () => {
    expect(release(document, 'other', by('Kämmerei'))).toEqual({ kind: 'unknown' });
  });

  test('with the id of a fact is a change of it, which holds as it is until the release', () => {
    const { id: _, ...fact } = factOf('old', { statement: said('berichtigt') });
    const changing = withDraft(initiativeOf([factOf('old'), factOf('other')]), draftOf('old', { fact }));
    expect(inconsistenciesOf(changing)).toEqual([]);
    const after = released(release(changing, 'old', by('Kämmerei')));
    expect(after.facts.map(({ id, statement }) => [id, statement.de])).toEqual([
      ['old', 'berichtigt'],
      ['other', 'other'],
    ]);
    expect(withoutDraft(changing, 'old')).toEqual(initiativeOf([factOf('old'), factOf('other')]));
  });

  test('raises and answers questions from its release on; without it nobody asks what it alone raised', () => {
    const question = { text: said('Wie viel?'), resolver: said('Land'), answeredBy: [] };
    const asking = {
      ...document,
      questions: [
        { ...question, id: 'of-draft', raisedBy: ['new'] },
        { ...question, id: 'answered', raisedBy: ['old'], answeredBy: ['new'] },
      ],
    };
    expect(inconsistenciesOf(asking)).toEqual([]);
    expect(released(release(asking, 'new', by('Kämmerei'))).questions).toEqual(asking.questions);
    const left = [{ ...question, id: 'answered', raisedBy: ['old'] }];
    expect(withoutDraft(asking, 'new').questions).toEqual(left);
    expect(withoutDrafts(asking).questions).toEqual(left);
  });

  test('is written again under its id, and taken away', () => {
    const again = withDraft(document, draftOf('new', { author: 'Leitung' }));
    expect(again.drafts?.map(({ author }) => author)).toEqual(['Leitung']);
    const two = withDraft(again, draftOf('newer'));
    expect(withoutDraft(two, 'new').drafts?.map(({ id }) => id)).toEqual(['newer']);
    expect(withoutDraft(again, 'new')).toEqual(initiativeOf([factOf('old')]));
  });

  test('has an id that no other draft has, and cites a source that is there', () => {
    const evidence = { source: 'nowhere', section: { de: 'S. 1' }, quote: 'wörtlich' };
    const drafts = [draftOf('new'), draftOf('new', { fact: { ...draftOf('new').fact, evidence } })];
    expect(inconsistenciesOf({ ...document, drafts })).toEqual([
      { path: ['drafts', 1, 'id'], problem: 'duplicate-id' },
      { path: ['drafts', 1, 'fact', 'evidence', 'source'], problem: 'unknown-reference' },
    ]);
  });
});

describe('several drafts', () => {
  const told = by('Kämmerei');
  const phase = factOf('phase', {
    contents: [{ about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 }],
  });
  const money = factOf('money', { contents: [moneyOf()] });
  const waiting = [phase, money].reduce(
    (before, { id, ...fact }) => withDraft(before, draftOf(id, { fact })),
    initiativeOf([]),
  );

  test('are released together where one rests on another, and that is told where one is left out', () => {
    const both = releaseAll(waiting, ['phase', 'money'], told);
    expect(both).toMatchObject({ kind: 'released', document: { facts: [{ id: 'phase' }, { id: 'money' }] } });
    expect(releaseAll(waiting, ['money'], told)).toMatchObject({
      kind: 'broken',
      problems: [{ problem: 'unknown-reference' }],
      isWhole: true,
    });
  });

  test('of which one is the own are released once that is said', () => {
    expect(releaseAll(waiting, ['phase'], by('Amt 50'))).toEqual({ kind: 'own', ids: ['phase'] });
    expect(releaseAll(waiting, ['phase'], by('Amt 50', { isOwnSaid: true }))).toMatchObject({
      kind: 'released',
      document: { drafts: [{ id: 'money' }] },
    });
  });
});

test('whatever is released, every other draft and every fact stays what it was', () => {
  fc.assert(
    fc.property(anyInitiative, fc.nat(), (drawn, place) => {
      const { drafts = [] } = drawn;
      fc.pre(drafts.length > 0);
      const id = drafts[place % drafts.length]?.id ?? '';
      const after = released(release(drawn, id, by('niemand sonst')));
      const others = (facts: Initiative['facts']) => facts.filter((each) => each.id !== id);
      expect(others(after.facts)).toEqual(others(drawn.facts));
      expect(after.questions).toEqual(drawn.questions);
      expect(after.drafts ?? []).toEqual(drafts.filter((each) => each.id !== id));
      const { drafts: _, facts: __, ...rest } = drawn;
      expect(after).toMatchObject(rest);
    }),
  );
});
