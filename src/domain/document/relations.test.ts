import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAmount } from '#tests/given/arbitraries.ts';
import { type ToldMoney, initiativeOf, moneyOf, said, stating } from '#tests/given/builders.ts';
import { snapshotAt, statedAbout } from '../as-of/as-of.ts';
import { intervalOf, total } from '../value/amount.ts';
import { isoDate } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { inconsistenciesOf } from './consistency.ts';
import { counted } from './relations.ts';

const exact = (euros: number) => ({ kind: 'exact', value: cents(euros * 100) }) as const;
const unstated = { kind: 'unknown', reason: 'not-stated' } as const;
type Told = ToldMoney & { readonly line: string };

const documentOf = (lines: readonly Told[]) =>
  initiativeOf([
    stating('phase', { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 }),
    ...lines.map((told) => stating(told.line, moneyOf(told))),
  ]);
const linesOf = (lines: readonly Told[]) =>
  statedAbout(snapshotAt(documentOf(lines), isoDate('2018-11-05')), 'money');
const addedOf = (lines: readonly Told[]) => counted(linesOf(lines)).map(({ content }) => content.line);
const sumOf = (lines: readonly Told[]) => total(counted(linesOf(lines)).map(({ content }) => content.amount));
const rulesOf = (lines: readonly Told[]) =>
  inconsistenciesOf(documentOf(lines)).map(({ problem }) => problem);

describe('no money is added twice', () => {
  test.for<[string, readonly Told[], readonly string[]]>([
    [
      'a whole has its parts already',
      [
        { line: 'whole', amount: exact(100) },
        { line: 'part', amount: exact(60), partOf: 'whole' },
        { line: 'part-of-part', amount: exact(10), partOf: 'part' },
      ],
      ['whole'],
    ],
    [
      'the parts of a whole without an amount are added, and it stays as what is missing',
      [
        { line: 'whole', amount: unstated },
        { line: 'part', amount: exact(60), partOf: 'whole' },
      ],
      ['whole', 'part'],
    ],
    [
      'a part of what is a part of a known whole is in that whole, whatever lies between',
      [
        { line: 'whole', amount: exact(100) },
        { line: 'part', amount: unstated, partOf: 'whole' },
        { line: 'part-of-part', amount: exact(10), partOf: 'part' },
      ],
      ['whole'],
    ],
    [
      'the same money under two names counts once, under the name that has an amount',
      [
        { line: 'named', amount: unstated },
        { line: 'again', amount: exact(5), sameAs: 'named' },
        { line: 'once-more', amount: exact(5), sameAs: 'again' },
      ],
      ['again'],
    ],
    [
      'what stands in the place of another counts in its place, known or not',
      [
        { line: 'old', amount: exact(100) },
        { line: 'new', amount: unstated, insteadOf: 'old' },
      ],
      ['new'],
    ],
  ])('%s', ([, lines, added]) => {
    expect(addedOf(lines)).toEqual(added);
  });

  test('a sum over parts of an unknown whole is at least what they come to', () => {
    expect(
      sumOf([
        { line: 'whole', amount: unstated },
        { line: 'part', amount: exact(60), partOf: 'whole' },
      ]),
    ).toMatchObject({ kind: 'floor', sum: { low: 60_00 }, missing: 1 });
  });

  test('law: parts and repeats change no sum whose wholes are known', () => {
    fc.assert(
      fc.property(
        fc.array(anyAmount, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), fc.boolean(), anyAmount), { maxLength: 6 }),
        (amounts, additions) => {
          const wholes: readonly Told[] = amounts.map((amount, index) => ({
            line: `whole-${index}`,
            amount,
          }));
          const more: readonly Told[] = additions.map(([to, isPart, amount], index) => {
            const other = `whole-${to % wholes.length}`;
            return { line: `more-${index}`, amount, ...(isPart ? { partOf: other } : { sameAs: other }) };
          });
          const isKnown = ({ amount }: Told) => amount !== undefined && intervalOf(amount) !== undefined;
          fc.pre(wholes.every(isKnown));
          expect(sumOf([...wholes, ...more])).toEqual(sumOf(wholes));
        },
      ),
    );
  });

  test('law: adding lines in another order changes no sum', () => {
    const lines: readonly Told[] = [
      { line: 'whole', amount: exact(100) },
      { line: 'part', amount: exact(60), partOf: 'whole' },
      { line: 'same', amount: exact(100), sameAs: 'whole' },
      { line: 'other', amount: unstated },
      { line: 'instead', amount: exact(7), insteadOf: 'other' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: 5 }), (shuffled) => {
        expect(sumOf(shuffled)).toEqual(sumOf(lines));
      }),
    );
  });
});

describe('a document is refused', () => {
  test.for<[string, readonly Told[], string]>([
    [
      'whose parts come to more than their whole',
      [
        { line: 'whole', amount: exact(100) },
        { line: 'one', amount: exact(60), partOf: 'whole' },
        { line: 'two', amount: exact(41), partOf: 'whole' },
      ],
      'parts-exceed-whole',
    ],
    [
      'whose lines are parts of each other in a circle',
      [
        { line: 'one', partOf: 'two' },
        { line: 'two', sameAs: 'one' },
      ],
      'relation-in-a-circle',
    ],
    ['whose line is a part of one that is not there', [{ line: 'one', partOf: 'none' }], 'unknown-reference'],
    [
      'whose money is for a party that is not there',
      [{ line: 'one', beneficiaries: ['none'] }],
      'unknown-reference',
    ],
    [
      'whose period ends before it begins',
      [{ line: 'one', period: { kind: 'years', first: 2020, last: 2019 } }],
      'ends-before-it-begins',
    ],
    [
      'whose split names a year outside its period',
      [
        {
          line: 'one',
          period: { kind: 'years', first: 2019, last: 2020, split: [{ year: 2021, amount: unstated }] },
        },
      ],
      'year-outside-period',
    ],
    [
      'whose years do not come to its amount',
      [
        {
          line: 'one',
          amount: exact(100),
          period: { kind: 'years', first: 2019, last: 2020, split: [{ year: 2019, amount: exact(99) }] },
        },
      ],
      'split-differs',
    ],
  ])('%s', ([, lines, rule]) => {
    expect(rulesOf(lines)).toContain(rule);
  });

  test('and the whole that its parts exceed is named by its place', () => {
    const document = documentOf([
      { line: 'whole', amount: exact(1) },
      { line: 'part', amount: exact(2), partOf: 'whole' },
    ]);
    expect(inconsistenciesOf(document)).toEqual([
      { path: ['facts', 1, 'contents', 0, 'amount'], problem: 'parts-exceed-whole' },
    ]);
  });

  test('but a split with a year that nobody can assess yet contradicts no amount', () => {
    const split = [
      { year: 2019, amount: exact(99) },
      { year: 2020, amount: unstated },
    ];
    const lines: readonly Told[] = [
      { line: 'one', amount: exact(100), period: { kind: 'years', first: 2019, last: 2020, split } },
    ];
    expect(rulesOf(lines)).toEqual([]);
  });
});
