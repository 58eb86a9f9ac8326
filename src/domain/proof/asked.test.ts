import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, askedOf, askedText, provenFigures } from './asked.ts';
import { monthAt, yearMonth } from '../value/calendar.ts';
import { rangedInputs } from '../inputs/scenario-ends.ts';

const anyInput = fc.constantFrom(...rangedInputs);
const anyPayer = fc.constantFrom('own', 'state', 'third', 'municipalities', 'everybody');
const anyMonth = fc.integer({ min: 1900 * 12, max: 2200 * 12 }).map(monthAt);
const kind = <T extends string>(name: T) => fc.constant(name);

const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom(...provenFigures),
  fc.record({ kind: kind('own-share'), ownShare: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: kind('input'), input: anyInput, end: fc.constantFrom('low', 'high') }),
  fc.record({ kind: kind('swing'), input: anyInput }),
  fc.record({
    kind: kind('limit'),
    limit: fc.constantFrom('ownShare', 'funding'),
    at: fc.constantFrom('best', 'unfavourable'),
  }),
  fc.record({ kind: kind('limit'), limit: kind('cost'), at: kind('best') }),
  fc.record({
    kind: kind('month'),
    month: anyMonth,
    column: fc.constantFrom('due', 'received', 'advanced', 'ownCash'),
  }),
  fc.record({ kind: fc.constantFrom('peak-range', 'follow-up') }),
  fc.record({
    kind: kind('instrument'),
    part: fc.constantFrom('rung', 'answer', 'amount'),
    at: fc.constantFrom('favourable', 'best', 'unfavourable'),
  }),
  fc.record({
    kind: kind('payment'),
    payer: anyPayer,
    year: fc.integer({ min: 1900, max: 2200 }),
    paidIn: fc.constantFrom('cash', 'inKind'),
  }),
  fc.record({ kind: kind('paid'), payer: anyPayer }),
);

describe('what is asked', () => {
  test.for<[Asked, string]>([
    ['gap', 'gap'],
    [{ kind: 'own-share', ownShare: 4329 }, 'own-share:4329'],
    [{ kind: 'input', input: 'firstMonth', end: 'low' }, 'input:firstMonth:low'],
    [{ kind: 'limit', limit: 'cost', at: 'best' }, 'limit:cost:best'],
    [{ kind: 'month', month: yearMonth('2019-04'), column: 'due' }, 'month:2019-04:due'],
    [{ kind: 'payment', payer: 'state', year: 2019, paidIn: 'inKind' }, 'payment:state:2019:inKind'],
  ])('%o is the text %s', ([asked, text]) => {
    expect(askedText(asked)).toBe(text);
  });

  test('comes back from its text, which holds no slash', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        expect(askedText(asked)).not.toContain('/');
        expect(askedOf(askedText(asked))).toEqual(asked);
      }),
      { numRuns: 1000 },
    );
  });

  test.for([
    '',
    'nothing',
    'own-share:',
    'own-share:10001',
    'own-share:010000',
    'own-share:-1',
    'own-share:1.5',
    'input:posts',
    'input:lag:low',
    'swing:lag',
    'limit:cost:favourable',
    'limit:rate:best',
    'limit:cost:unfavourable',
    'month:2019-13:due',
    'month:2019-04:paid',
    'instrument:rung:worst',
    'instrument:all:best',
    'payment:state::cash',
    'payment:state:2019:both',
    'payment:nobody:2019:cash',
    'payment:state:10000:cash',
    'paid:nobody',
  ])('is nothing in “%s”', (text) => {
    expect(askedOf(text)).toBeUndefined();
  });
});
