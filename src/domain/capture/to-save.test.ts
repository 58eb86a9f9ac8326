import { describe, expect, test } from 'vitest';
import { instant } from '#domain/value/instant.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import { toSave } from './to-save.ts';

const at = instant('2026-11-28T09:00:00Z');
const later = instant('2026-11-29T09:00:00Z');
const begun = initiativeOf([factOf('old')]);
const document = initiativeOf([factOf('old'), factOf('new')]);
const saving = { begun, last: undefined, author: 'Amt 50', releasedBy: 'Kämmerei', at };

describe('what was written at a desk', () => {
  test('goes out with the name of who wrote it and of who released it; what was there before stays as it is', () => {
    expect(toSave(document, saving).facts).toEqual([
      factOf('old'),
      factOf('new', { entry: { author: 'Amt 50', at, releasedBy: 'Kämmerei', releasedAt: at } }),
    ]);
  });

  test('stays a draft, which no view shows, until somebody releases it', () => {
    const saved = toSave(document, { ...saving, releasedBy: undefined });
    expect(saved.facts).toEqual([factOf('old')]);
    expect(saved.drafts?.map(({ id, author }) => [id, author])).toEqual([['new', 'Amt 50']]);
  });

  test('may be released by who wrote it, since that is said with both names', () => {
    const [, fact] = toSave(document, { ...saving, releasedBy: 'Amt 50' }).facts;
    expect(fact?.entry).toMatchObject({ author: 'Amt 50', releasedBy: 'Amt 50' });
  });
});

test('what was saved before keeps its names and its day, and what was changed since gets new ones', () => {
  const last = toSave(document, saving);
  const next = initiativeOf([factOf('old'), factOf('new'), factOf('newer')]);
  const again = { ...saving, last, author: 'Amt 20', at: later };
  expect(toSave(next, again).facts.map(({ id, entry }) => [id, entry?.author, entry?.at])).toEqual([
    ['old', undefined, undefined],
    ['new', 'Amt 50', at],
    ['newer', 'Amt 20', later],
  ]);
  const changed = initiativeOf([factOf('old'), factOf('new', { statement: said('anders') })]);
  expect(toSave(changed, again).facts[1]?.entry).toMatchObject({ author: 'Amt 20', at: later });
});

test('a draft that waits keeps its author and its day, and is released under them', () => {
  const last = toSave(document, { ...saving, releasedBy: undefined });
  const again = { ...saving, last, author: 'Amt 20', at: later };
  expect(toSave(document, { ...again, releasedBy: undefined }).drafts).toEqual(last.drafts);
  expect(toSave(document, again).facts[1]?.entry).toEqual({
    author: 'Amt 50',
    at,
    releasedBy: 'Kämmerei',
    releasedAt: later,
  });
});

test('a fact that is changed without a second reader holds as it was, and its change waits beside it', () => {
  const last = toSave(document, saving);
  const changed = initiativeOf([factOf('old', { statement: said('anders') }), factOf('new')]);
  const waiting = toSave(changed, { ...saving, last, releasedBy: undefined, at: later });
  expect(waiting.facts).toEqual(last.facts);
  expect(waiting.drafts?.map(({ id, fact }) => [id, fact.statement.de])).toEqual([['old', 'anders']]);
  const released = toSave(changed, { ...saving, last: waiting, at: later });
  expect(released.facts.map(({ statement }) => statement.de)).toEqual(['anders', 'new']);
  expect(released.drafts).toBeUndefined();
});

test('a draft that others wrote is neither released nor touched by what is saved at a desk', () => {
  const { id: _, ...fact } = factOf('theirs');
  const waiting = { id: 'theirs', author: 'Amt 20', at, fact };
  const theirs = initiativeOf(document.facts, { drafts: [waiting] });
  expect(toSave(theirs, saving).drafts).toEqual([waiting]);
});
