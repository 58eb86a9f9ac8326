import fc from 'fast-check';
import type { Fact, Initiative, Party } from '#domain/document/initiative.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import type { MoneyLine } from '#domain/document/money-line.ts';
import { moneyStageNames } from '#domain/document/money-stages.ts';
import { type Period, ofYear } from '#domain/document/period.ts';
import { type Amount, intervalOf } from '#domain/value/amount.ts';
import { cents } from '#domain/value/money.ts';
import { factOf, given, initiativeOf, onDay, paper, said } from './builders.ts';

const townIds = ['town', 'village', 'moor'] as const;

const parties: readonly Party[] = [
  ...townIds.map((id): Party => ({ id, kind: 'municipality', name: said(id) })),
  { id: 'state', kind: 'state', name: said('Land') },
  { id: 'esf', kind: 'eu', name: said('ESF') },
];

const firstYear = 2019;
const lastYear = 2022;
const anyYear = fc.integer({ min: firstYear, max: lastYear });
const unknown: Amount = { kind: 'unknown', reason: 'not-stated' };

const value = fc.integer({ min: 0, max: 100_000 }).map(cents);
/** Mostly stated, often a known 0, often unknown. */
const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 5, arbitrary: value.map((each): Amount => ({ kind: 'exact', value: each })) },
  { weight: 1, arbitrary: fc.constant<Amount>({ kind: 'exact', value: cents(0) }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(value, value)
      .map(([one, other]): Amount => ({ kind: 'range', low: min(one, other), high: max(one, other) })),
  },
  { weight: 1, arbitrary: fc.constant<Amount>({ kind: 'unknown', reason: 'not-assessable' }) },
  { weight: 2, arbitrary: fc.constant(unknown) },
);
const min = <T extends number>(one: T, other: T): T => (one < other ? one : other);
const max = <T extends number>(one: T, other: T): T => (one < other ? other : one);

type Timed = { readonly period: Period; readonly amount: Amount };

/** The whole of what a source splits by year: known where all of its years are. */
function wholeOf(parts: readonly Amount[]): Amount {
  const values = parts.flatMap((part) => intervalOf(part) ?? []);
  if (values.length < parts.length) return unknown;
  const sum = (end: 'low' | 'high') => cents(values.reduce((total, each) => total + each[end], 0));
  return { kind: 'range', low: sum('low'), high: sum('high') };
}

const timed: fc.Arbitrary<Timed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ period: anyYear.map(ofYear), amount }) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyYear, anyYear, amount).map(([one, other, sum]): Timed => ({
      period: { kind: 'years', first: min(one, other), last: max(one, other) },
      amount: sum,
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.uniqueArray(anyYear, { minLength: 1 }), fc.array(amount, { minLength: 4, maxLength: 4 }))
      .map(([years, amounts]): Timed => {
        const split = years.map((year, index) => ({ year, amount: given(amounts[index]) }));
        const period: Period = { kind: 'years', first: firstYear, last: lastYear, split };
        return { period, amount: wholeOf(split.map((part) => part.amount)) };
      }),
  },
  { weight: 1, arbitrary: fc.record({ period: fc.constant<Period>({ kind: 'not-stated' }), amount }) },
);

const someTowns = fc.subarray([...townIds], { minLength: 1 });

const anyLine = fc.record({
  timed,
  role: fc.constantFrom('state-funding', 'own-contribution', 'gross-expense'),
  funder: fc.constantFrom('state', 'esf'),
  towns: someTowns,
  beneficiaries: fc.option(someTowns, { nil: undefined }),
  stage: fc.option(fc.constantFrom(...moneyStageNames), { nil: undefined, freq: 2 }),
  relation: fc.option(fc.tuple(fc.constantFrom('partOf', 'sameAs', 'insteadOf'), fc.nat(6)), {
    nil: undefined,
    freq: 3,
  }),
  status: fc.constantFrom('confirmed', 'confirmed', 'announced', 'reported', 'contradicted'),
  known: fc.constantFrom('2018-11-05', '2019-03-01', '2020-06-01'),
});
type Drawn = typeof anyLine extends fc.Arbitrary<infer Line> ? Line : never;

/** A line by itself, or one that refers to an earlier one: then it is of the same kind, and for no others than that. */
function withLine(lines: readonly MoneyLine[], drawn: Drawn): readonly MoneyLine[] {
  const { timed: told, relation, role, towns, beneficiaries, funder, stage } = drawn;
  const index = lines.length;
  const [kind, place = 0] = relation ?? [];
  const other = kind && lines[place % Math.max(index, 1)];
  const own: MoneyLine = {
    line: `line-${index}`,
    title: said(`Posten ${index}`),
    phase: 'implementation',
    role,
    stage,
    payers: role === 'state-funding' ? [funder] : towns,
    beneficiaries: role === 'state-funding' ? beneficiaries : undefined,
    ...told,
  };
  if (!other) return [...lines, own];
  const { payers, beneficiaries: theirs } = other;
  const related = { ...own, role: other.role, stage: other.stage, payers, beneficiaries: theirs };
  if (kind !== 'partOf') return [...lines, { ...related, [kind]: other.line }];
  // A part is for one of those for whom the whole is.
  const one = role === 'own-contribution' ? { payers: payers.slice(0, 1) } : {};
  return [...lines, { ...related, ...one, beneficiaries: theirs?.slice(0, 1), partOf: other.line }];
}

const factsOf = (drawn: readonly Drawn[]): readonly Fact[] =>
  drawn.reduce(withLine, []).map((line, index) =>
    factOf(`fact-${index}`, {
      knownFrom: onDay(given(drawn[index]).known),
      status: given(drawn[index]).status,
      contents: [{ about: 'money', ...line }],
    }),
  );

/** A document of many money lines: several towns, years and stages, wholes and parts, the same money under two names. */
export const anyMoneyDocument: fc.Arbitrary<Initiative> = fc
  .array(anyLine, { minLength: 1, maxLength: 7 })
  .map((drawn) =>
    initiativeOf(
      [
        factOf('phase', {
          contents: [{ about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 }],
        }),
        ...factsOf(drawn),
      ],
      { parties, sources: [paper] },
    ),
  )
  .filter((initiative) => inconsistenciesOf(initiative).length === 0);
