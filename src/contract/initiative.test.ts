import { describe, expect, test } from 'vitest';
import { type Place, replacedAt } from '#tests/given/json.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { initiativeListSchema, initiativeSchema } from './initiative.ts';

const inFact = (id: string, ...rest: Place): Place => [
  'facts',
  gemeinsamKlappts.facts.findIndex((fact) => fact.id === id),
  ...rest,
];
const amount = inFact('planning-cost', 'contents', 0, 'amount');
const town: Place = ['scenarios', 1, 'participants', 1];
const terms: Place = ['scenarios', 1, 'terms'];

function issuesWith(place: Place, value: unknown) {
  const { error } = initiativeSchema.safeParse(replacedAt(gemeinsamKlappts, place, value));
  return (error?.issues ?? []).map(({ path, message }) => ({ path, message }));
}

describe('the first initiative', () => {
  test('is accepted, and every value of it is kept', () => {
    expect(initiativeSchema.parse(gemeinsamKlappts)).toStrictEqual(gemeinsamKlappts);
  });

  test('is accepted as it comes over the wire', () => {
    const received: unknown = JSON.parse(JSON.stringify(gemeinsamKlappts));
    expect(initiativeSchema.parse(received)).toStrictEqual(received);
  });

  test('is accepted in the list of initiatives', () => {
    expect(initiativeListSchema.parse(initiativeList)).toStrictEqual(initiativeList);
    expect(initiativeListSchema.safeParse([gemeinsamKlappts]).success).toBe(false);
  });
});

describe('a document is refused, by the rule and in the place that it breaks:', () => {
  const ownAmount = inFact('own-contribution', 'contents', 0, 'amount');
  test.for<{ says: string; place: Place; value: unknown; at?: Place; problem: string }>([
    {
      says: '0 € where the amount cannot be assessed',
      place: ownAmount,
      value: { kind: 'exact', value: 0 },
      problem: 'value-without-knowledge',
    },
    {
      says: 'a status without a value where one is given',
      place: inFact('planning-cost', 'status'),
      value: 'not-stated',
      at: amount,
      problem: 'value-without-knowledge',
    },
    {
      says: 'an assumption among the facts',
      place: inFact('report', 'status'),
      value: 'assumed',
      problem: 'assumption-as-fact',
    },
    {
      says: 'a quote from a paper that is not in hand',
      place: inFact('interest', 'evidence', 'source'),
      value: 'annex-2',
      at: inFact('interest', 'evidence'),
      problem: 'quote-from-absent-source',
    },
    {
      says: 'a source that is not listed',
      place: inFact('interest', 'evidence', 'source'),
      value: 'annex-3',
      problem: 'unknown-reference',
    },
    {
      says: 'an actor who is no party',
      place: inFact('interest', 'contents', 0, 'actors'),
      value: ['stadt-stolberg'],
      problem: 'unknown-reference',
    },
    {
      says: 'a question raised by no fact',
      place: ['questions', 0, 'raisedBy'],
      value: ['rumour'],
      problem: 'unknown-reference',
    },
    {
      says: 'a party that is listed twice',
      place: ['parties', 1],
      value: gemeinsamKlappts.parties[0],
      at: ['parties', 1, 'id'],
      problem: 'duplicate-id',
    },
    {
      says: 'a fact that supersedes itself',
      place: inFact('report', 'supersedes'),
      value: ['report'],
      problem: 'supersedes-itself',
    },
    {
      says: '30 February',
      place: inFact('presented', 'knownFrom', 'day'),
      value: '2018-02-30',
      problem: 'no-such-day',
    },
    {
      says: 'a 13th month',
      place: [...town, 'lastMonth', 'value'],
      value: '2019-13',
      problem: 'no-such-month',
    },
    {
      says: 'a low end above the estimate',
      place: [...town, 'posts', 'value'],
      value: { low: 60, best: 50, high: 100 },
      problem: 'not-ordered',
    },
    {
      says: 'a estimate above the high end',
      place: [...town, 'staffCost', 'value'],
      value: { low: 1, best: 3, high: 2 },
      problem: 'not-ordered',
    },
    {
      says: 'a begin that is latest before it is earliest',
      place: [...town, 'firstMonth', 'value', 'latest'],
      value: '2019-01',
      at: [...town, 'firstMonth', 'value'],
      problem: 'not-ordered',
    },
    {
      says: 'a range upside down',
      place: amount,
      value: { kind: 'range', low: 2, high: 1 },
      problem: 'not-ordered',
    },
    {
      says: 'a estimate outside of its range',
      place: amount,
      value: { kind: 'range', low: 1, high: 2, best: 3 },
      problem: 'not-ordered',
    },
  ])('$says', ({ place, value, at = place, problem }) => {
    expect(issuesWith(place, value)).toEqual([{ path: at, message: problem }]);
  });
});

describe('a document is refused in the place where its shape is wrong:', () => {
  test.for<{ says: string; place: Place; value: unknown; at?: Place }>([
    { says: 'a fraction of a cent', place: [...amount, 'value'], value: 0.5 },
    { says: 'an amount as text', place: [...amount, 'value'], value: '0' },
    { says: 'an amount beyond 10^12 euros', place: [...amount, 'value'], value: 10 ** 14 + 1 },
    { says: 'an amount of a kind that nobody knows', place: [...amount, 'kind'], value: 'about' },
    {
      says: 'a ceiling below 0 €',
      place: amount,
      value: { kind: 'ceiling', value: -1 },
      at: [...amount, 'value'],
    },
    {
      says: 'a rounding step below 0 €',
      place: amount,
      value: { kind: 'rounded', value: 0, step: -1 },
      at: [...amount, 'step'],
    },
    { says: 'a rate above 100 %', place: [...terms, 'value', 'rate'], value: 10_001 },
    { says: 'a rate below 0 %', place: [...terms, 'value', 'rate'], value: -1 },
    { says: 'a cap below 0 €', place: [...terms, 'value', 'cap'], value: -1 },
    {
      says: 'a negative cost',
      place: [...town, 'otherCost', 'value', 'low'],
      value: -1,
    },
    {
      says: 'a negative number of posts',
      place: [...town, 'posts', 'value', 'low'],
      value: -1,
    },
    { says: 'terms that are not called an assumption', place: [...terms, 'status'], value: 'confirmed' },
    { says: 'an assumption that nobody made', place: [...terms, 'assumption', 'author'], value: '' },
    { says: 'a day in another notation', place: ['defaultAsOf'], value: '05.11.2018' },
    { says: 'a statement in one language only', place: inFact('report', 'statement', 'en'), value: '' },
    {
      says: 'a statement that is neither quoted nor paraphrased',
      place: inFact('report', 'evidence'),
      value: { source: 'paper-367-18', section: { de: 'S. 1', en: 'p. 1' } },
    },
    { says: 'a commitment of nobody', place: inFact('interest', 'contents', 0, 'actors'), value: [] },
    {
      says: 'a source whose address is not secure',
      place: ['sources', 3, 'url'],
      value: 'http://example.org',
    },
    { says: 'a key that nobody knows', place: ['grantedAmount'], value: 0, at: [] },
    {
      says: 'a key that nobody knows, deep inside',
      place: inFact('report', 'amount'),
      value: 0,
      at: inFact('report'),
    },
  ])('$says', ({ place, value, at = place }) => {
    expect(issuesWith(place, value).map(({ path }) => path)).toEqual([at]);
  });
});
