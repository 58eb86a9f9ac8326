import fc from 'fast-check';
import type { Initiative } from '#domain/document/initiative.ts';
import { apportionmentKeys, type Selection } from '#domain/as-of/selection.ts';
import { accepted } from '#domain/inputs/scenario-changes.ts';
import { cashRows } from '#features/budget/cash/cash-rows.ts';
import { compareRows } from '#features/budget/compare/compare-rows.ts';
import { curveRows } from '#features/budget/curve/curve-rows.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { instrumentRows } from '#features/budget/impact/instrument-rows.ts';
import { paymentRows } from '#features/budget/payments/payment-rows.ts';
import { resultRows } from '#features/budget/result/result-rows.ts';
import { tornadoRows } from '#features/budget/tornado/tornado-rows.ts';
import type { Look } from '#domain/as-of/look.ts';
import { impactTable } from '#features/budget/impact/impact-rows.ts';
import { claimsIn, type Table, wordsOf } from '#kit/tables/table.ts';
import type { Language } from '#i18n/language.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { anyParticipant, anyScenarioTerms } from '#tests/given/arbitraries.ts';
import { initiativeOf, moneyOf, scenarioOn, stating } from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';

/** What a panel says in sentences, and every text and claim that its tables hold. */
type Said = {
  readonly sentences: readonly string[];
  readonly table: readonly string[];
  readonly claims: readonly Claim[];
};
type Panel = (look: Look, language: Language) => Said;

function saidIn(sentences: readonly string[], tables: readonly Table[]): Said {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const claims = cells.flatMap(claimsIn);
  return {
    sentences,
    table: [...cells.flatMap(wordsOf), ...claims.flatMap(({ text, range }) => [text, range ?? []].flat())],
    claims,
  };
}

/** The panels that calculate, by name. */
export const panels: Readonly<Record<string, Panel>> = {
  funding: (...seen) => {
    const { sentences, tables } = fundingRows(...seen);
    return saidIn(sentences, tables);
  },
  curve: (...seen) => {
    const { sentences, tables, limits } = curveRows(...seen);
    return saidIn(sentences, [...tables, ...limits.map(({ table }) => table)]);
  },
  tornado: (...seen) => {
    const { sentences, tables } = tornadoRows(...seen);
    return saidIn(sentences, tables);
  },
  cash: (...seen) => {
    const { sentences, tables, followUp } = cashRows(...seen);
    return saidIn(sentences, [...tables, followUp ?? []].flat());
  },
  compare: (...seen) => {
    const { sentences, tables } = compareRows(...seen);
    return saidIn(sentences, tables);
  },
  payments: (...seen) => {
    const rows = paymentRows(...seen);
    return saidIn(rows ? [rows.sentence] : [], [rows?.table ?? []].flat());
  },
  result: (...seen) => {
    const rows = resultRows(...seen);
    return {
      sentences: [],
      table: rows.flatMap(({ covers }) => covers.flatMap(({ left, lack }) => [left, lack ?? []].flat())),
      claims: rows.map(({ own }) => own),
    };
  },
  impact: (...seen) => saidIn([], [impactTable(...seen)]),
  instrument: (...seen) => {
    const rows = instrumentRows(...seen);
    return saidIn(
      rows.map(({ sentence }) => sentence),
      rows.flatMap(({ budget, cases }) => [budget, ...cases]),
    );
  },
};

const anyDocument = fc
  .tuple(anyScenarioTerms, anyParticipant, anyParticipant, anyScenarioTerms)
  .map(([terms, one, other, otherTerms]) => {
    const participants = [
      { ...one, party: 'town' },
      { ...other, party: 'district' },
    ];
    const second = { ...scenarioOn(otherTerms, participants), id: 'second' };
    return initiativeOf([stating('money', moneyOf())], {
      scenarios: [scenarioOn(terms, participants), second],
    });
  });

/** Any scenario as any reader may have changed it and look at it. */
export const anySeen: fc.Arbitrary<readonly [Initiative, Selection]> = fc
  .record({
    document: anyDocument,
    changes: anyChanges(['town', 'district']),
    municipality: fc.constantFrom(undefined, 'town', 'district'),
    apportionment: fc.constantFrom(...apportionmentKeys),
    year: fc.constantFrom(undefined, 'all' as const, 2020),
  })
  .map(({ document, changes, municipality, apportionment, year }) => [
    document,
    selectionOn('2018-11-05', {
      initiativeId: document.id,
      scenario: 'scenario',
      changes: accepted(document.scenarios[0], changes).good,
      municipality,
      apportionment,
      year,
    }),
  ]);
