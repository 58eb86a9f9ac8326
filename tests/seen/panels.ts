import fc from 'fast-check';
import type { Initiative } from '#domain/document/initiative.ts';
import { apportionmentKeys } from '#domain/cash/payments.ts';
import { accepted } from '#domain/inputs/scenario-changes.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { cashRows } from '#features/budget/cash/cash-rows.ts';
import { compareRows } from '#features/budget/compare/compare-rows.ts';
import { curveRows } from '#features/budget/curve/curve-rows.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { instrumentRows } from '#features/budget/impact/instrument-rows.ts';
import { paymentRows } from '#features/budget/payments/payment-rows.ts';
import { tornadoRows } from '#features/budget/tornado/tornado-rows.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { anyParticipant, anyScenarioTerms } from '#tests/given/arbitraries.ts';
import { initiativeOf, moneyOf, scenarioOn, stating } from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';

/** What a panel says in sentences, and every text that its tables hold. */
type Said = {
  readonly sentences: readonly string[];
  readonly table: readonly string[];
  readonly claims: readonly Claim[];
};
type Panel = (...seen: Parameters<typeof curveRows>) => Said;

const withClaims = (
  sentences: readonly string[],
  texts: readonly string[],
  claims: readonly Claim[],
): Said => ({
  sentences,
  table: [...texts, ...claims.map(({ text }) => text)],
  claims,
});

/** The panels that calculate, by name. */
export const panels: Readonly<Record<string, Panel>> = {
  funding: (...seen) => {
    const rows = fundingRows(...seen);
    return withClaims(
      rows.sentences,
      [],
      rows.table.map(({ claim }) => claim),
    );
  },
  curve: (...seen) => {
    const { sentences, table, limits } = curveRows(...seen);
    return withClaims(
      sentences,
      table.map(({ rate }) => rate),
      [
        ...table.flatMap(({ cells }) => cells),
        ...limits.flatMap((each) => each.limits.flatMap(({ best, worst }) => [best, worst ?? []].flat())),
      ],
    );
  },
  tornado: (...seen) => {
    const { sentences, lines } = tornadoRows(...seen);
    return withClaims(
      sentences,
      lines.map(({ range }) => range),
      lines.flatMap(({ low, high, swing }) => [low, high, swing]),
    );
  },
  cash: (...seen) => {
    const { sentences, tables, followUp } = cashRows(...seen);
    const lines = tables.flatMap((table) => table.lines);
    return withClaims(
      sentences,
      lines.map(({ month }) => month),
      [
        ...lines.flatMap(({ due, received, advanced, own }) => [due, received, advanced, own]),
        ...tables.flatMap(({ range }) => range ?? []),
        ...followUp.map(({ amount }) => amount),
      ],
    );
  },
  compare: (...seen) => {
    const { sentences, lines } = compareRows(...seen);
    return withClaims(
      sentences,
      [],
      lines.flatMap(({ cost, state, own, after, breakEven, instrument }) => [
        cost,
        state,
        own,
        after,
        breakEven,
        instrument,
      ]),
    );
  },
  payments: (...seen) => {
    const said = paymentRows(...seen);
    return withClaims(
      said ? [said.sentence] : [],
      [],
      said?.rows.flatMap(({ cells, total }) => [...cells, total]) ?? [],
    );
  },
  instrument: (...seen) => {
    const rows = instrumentRows(...seen);
    return withClaims(
      rows.map(({ sentence }) => sentence),
      [],
      rows.flatMap(({ cases }) => cases.flatMap(({ rung, amount }) => [rung, amount])),
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
  })
  .map(({ document, changes, municipality, apportionment }) => [
    document,
    selectionOn('2018-11-05', {
      initiativeId: document.id,
      scenario: 'scenario',
      changes: accepted(document.scenarios[0], changes).good,
      municipality,
      apportionment,
    }),
  ]);
