import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { given, seed, seedAt } from '#tests/given/builders.ts';
import { addDays, isoDate } from '#domain/value/calendar.ts';
import { facts2018 } from './facts-2018.ts';
import { factsLater } from './facts-later.ts';

/**
 * The paper is kept as text, and its lines break wherever the printed page was full: a quote runs on over them. So
 * white space counts as one space on both sides; every other character must be the same.
 */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const paper = onOneLine(readFileSync('tests/fixtures/council-paper-367-18.txt', 'utf8'));

const quotes = seed.facts.flatMap(({ id, evidence }) =>
  evidence.source === 'paper-367-18' && 'quote' in evidence ? [{ id, quote: evidence.quote }] : [],
);
const idsOn = (day: string) => seedAt(day).facts.map(({ id }) => id);

describe('the council paper 367/18', () => {
  test.for(quotes)('says verbatim what the fact “$id” quotes', ({ quote }) => {
    expect(paper).toContain(onOneLine(quote));
  });

  test('is the source of every fact of 2018, each by a quote', () => {
    expect(quotes.map(({ id }) => id)).toEqual(facts2018.map(({ id }) => id));
  });

  test('is quoted without those who signed it', () => {
    expect(quotes.filter(({ quote }) => /gez\.|Name entfernt/.test(quote))).toEqual([]);
  });
});

test('every fact is stated in both languages', () => {
  const untold = seed.facts.filter(({ statement: { de, en } }) => !de.trim() || !en?.trim() || de === en);
  expect(untold.map(({ id }) => id)).toEqual([]);
});

describe('what became known after the paper', () => {
  /** Table B of the seed data; where only a year is known, a fact is visible from the end of that year. */
  const firstDays: Readonly<Record<string, string>> = {
    'follow-up': '2019-04-09',
    'follow-up-volume': '2019-04-09',
    'participation-managers': '2019-08-28',
    'participation-rate': '2019-08-28',
    'post-key': '2019-09-09',
    'no-claim': '2019-12-18',
    'follow-up-own-share': '2020-12-31',
    'eschweiler-decision': '2021-12-31',
    'end-called-immovable': '2021-12-31',
    'participation-management-ended': '2022-12-31',
    'follow-up-extended': '2022-12-31',
  };

  test('has a first day for every fact', () => {
    expect(Object.keys(firstDays).toSorted()).toEqual(factsLater.map(({ id }) => id).toSorted());
  });

  test.for(Object.entries(firstDays))(
    'the fact “%s” is visible from %s and not a day before',
    ([id, first]) => {
      expect(idsOn(addDays(isoDate(first), -1))).not.toContain(id);
      expect(idsOn(first)).toContain(id);
    },
  );

  test('leaves what was known on the day of the paper untouched', () => {
    expect(idsOn('2018-11-05')).toEqual(facts2018.map(({ id }) => id));
    expect(idsOn('2022-12-31')).toEqual(expect.arrayContaining(facts2018.map(({ id }) => id)));
  });

  test('revises the end that was called immovable by the later one', () => {
    expect(idsOn('2022-12-30')).toContain('end-called-immovable');
    expect(idsOn('2022-12-31')).not.toContain('end-called-immovable');
  });

  test('answers none of the questions that the paper leaves open', () => {
    expect(seedAt('2030-01-01').questions.map(({ id }) => id)).toEqual(seed.questions.map(({ id }) => id));
  });
});

describe.for(seed.scenarios)('scenario “$id”', ({ terms, participants }) => {
  test('says of every value that it is assumed, by “Demodaten” and why', () => {
    const values = participants.flatMap((participant) => [
      participant.posts,
      participant.staffCost,
      participant.otherCost,
      participant.firstMonth,
      participant.lastMonth,
      participant.otherEligible,
      participant.thirdParty,
      participant.inPlan,
      participant.headroom,
      participant.inKind,
      participant.drawdown,
    ]);
    for (const value of [terms, ...values]) {
      expect(value).toMatchObject({ status: 'assumed', assumption: { author: 'Demodaten' } });
      const reason =
        'assumption' in value && 'reason' in value.assumption ? value.assumption.reason : undefined;
      expect(given(reason).de).not.toBe(given(reason).en);
    }
  });

  test('covers both municipalities and leaves open from which amount on the council decides', () => {
    expect(participants.map(({ party, councilThreshold }) => ({ party, councilThreshold }))).toEqual([
      { party: 'staedteregion-aachen', councilThreshold: { status: 'not-stated' } },
      { party: 'stadt-eschweiler', councilThreshold: { status: 'not-stated' } },
    ]);
  });
});
