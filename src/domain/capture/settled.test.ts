import { describe, expect, test } from 'vitest';
import { isDeepStrictEqual } from 'node:util';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { withoutDraft } from '#domain/writing/drafts.ts';
import { merge } from '#domain/writing/merge.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { type Step, begunWith, steppedBack, worked } from './desk.ts';
import type { DeskBegin } from './kept-desk.ts';
import { settled } from './settled.ts';
import { toSave } from './to-save.ts';

const at = instant('2026-11-28T09:00:00Z');
const there = initiativeOf([factOf('old')]);
const begin: DeskBegin = { id: 'desk', document: there, paper: { source: 'paper' }, base: 1 };
const put = (id: string, text = id): Step => [{ kind: 'fact', item: factOf(id, { statement: said(text) }) }];
const work = worked(begunWith({ document: there, refused: [] }), put('mine'));
const out = (document: Initiative, releasedBy?: string) =>
  toSave(document, { begun: there, last: there, author: 'Amt 50', releasedBy, at });
const ids = ({ facts }: Initiative) => facts.map(({ id }) => id);

describe('after a save', () => {
  test('that nobody came between, a desk stays as it is and knows its revision', () => {
    const sent = out(work.present.document, 'Kämmerei');
    const after = settled(begin, work, sent, { document: sent, number: 2 });
    expect(after).toMatchObject({ begin: { ...begin, base: 2 }, step: undefined, isAnew: false });
    expect(isDeepStrictEqual(after.work, work)).toBe(true);
  });

  test('what others wrote lies below the own steps: undoing those takes back nothing of it', () => {
    const sent = out(work.present.document, 'Kämmerei');
    const theirs = { ...there, title: said('Ihr Titel'), facts: [...there.facts, factOf('theirs')] };
    const saved = { document: merge(there, sent, theirs).value, number: 3 };
    const after = settled(begin, work, sent, saved);
    expect(ids(after.work.present.document)).toEqual(['old', 'theirs', 'mine']);
    expect(after.work.present.document.title).toEqual(said('Ihr Titel'));
    const undone = steppedBack(after.work).present.document;
    expect(undone).toEqual({ ...there, title: said('Ihr Titel'), facts: [factOf('old'), factOf('theirs')] });
    // Saved again, it changes nothing of what is there.
    const again = toSave(after.work.present.document, {
      begun: after.begin.document,
      last: saved.document,
      author: 'Amt 50',
      releasedBy: 'Kämmerei',
      at,
    });
    expect(
      merge(saved.document, again, saved.document)
        .value.facts.map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids(saved.document).toSorted());
  });

  test('a draft of the desk that others released is a fact here, too', () => {
    const sent = out(work.present.document);
    expect(sent.drafts?.map(({ id }) => id)).toEqual(['mine']);
    const released = out(work.present.document, 'Kämmerei');
    const after = settled(begin, work, sent, { document: released, number: 3 });
    expect(ids(after.work.present.document)).toEqual(['old', 'mine']);
    expect(after.step).toBeUndefined();
  });

  test('what a person preferred of others comes by a step, which can be undone', () => {
    const changing = worked(begunWith({ document: there, refused: [] }), put('old', 'mein Wort'));
    const sent = out(changing.present.document, 'Kämmerei');
    const document = initiativeOf([factOf('old', { statement: said('ihr Wort') })]);
    const after = settled(begin, changing, sent, { document, number: 3 });
    expect(after.work.present.document.facts[0]?.statement).toEqual(said('ihr Wort'));
    expect(after.step).toEqual(put('old', 'ihr Wort'));
    expect(steppedBack(after.work).present.document.facts[0]?.statement).toEqual(said('mein Wort'));
  });

  test('what others removed is removed here, too', () => {
    const changing = worked(begunWith({ document: there, refused: [] }), put('old', 'mein Wort'));
    const sent = out(changing.present.document, 'Kämmerei');
    const after = settled(begin, changing, sent, { document: initiativeOf([]), number: 3 });
    expect(ids(after.work.present.document)).toEqual([]);
  });

  test('a draft that others discarded does not come back by the next save of its desk', () => {
    const first = out(work.present.document);
    const desk = settled(begin, work, first, { document: first, number: 2 });
    const discarded = withoutDraft(first, 'mine');
    const further = worked(desk.work, put('further'));
    const sent = toSave(further.present.document, {
      begun: desk.begin.document,
      last: first,
      author: 'Amt 50',
      releasedBy: undefined,
      at,
    });
    const { value } = merge(first, sent, discarded);
    expect(value.drafts?.map(({ id }) => id)).toEqual(['further']);
    const after = settled(desk.begin, further, sent, { document: value, number: 4 });
    expect(ids(after.work.present.document)).toEqual(['old', 'further']);
  });

  test('a desk begins anew where what others wrote rests on what it did itself', () => {
    const sent = out(work.present.document, 'Kämmerei');
    const resting = { ...sent, facts: [...sent.facts, factOf('theirs', { supersedes: ['mine'] })] };
    const after = settled(begin, work, sent, { document: resting, number: 3 });
    expect(after).toMatchObject({ isAnew: true, begin: { document: resting, base: 3 }, work: { done: [] } });
  });
});
