import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Initiative } from '#domain/initiative.ts';
import { apportionmentKeys } from '#domain/payments.ts';
import { accepted } from '#domain/scenario-changes.ts';
import type { Selection } from '#domain/selection.ts';
import type { Claim } from '#format/claim.ts';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { anyParticipant, anyScenarioTerms } from '#tests/arbitraries.ts';
import { initiativeOf, moneyOf, scenarioOn, stating } from '#tests/builders.ts';
import { anyChanges } from '#tests/changes.ts';
import { selectionOn } from '#tests/selection.ts';
import { cashRows } from './cash-rows.ts';
import { compareRows } from './compare-rows.ts';
import { curveRows } from './curve-rows.ts';
import { fundingRows } from './funding-rows.ts';
import { instrumentRows } from './instrument-rows.ts';
import { paymentRows } from './payment-rows.ts';
import { tornadoRows } from './tornado-rows.ts';

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

const panels: Readonly<Record<string, Panel>> = {
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
      [
        ...table.map(({ rate }) => rate),
        ...limits.flatMap((each) => each.limits.flatMap(({ best, worst }) => [best, worst])),
      ],
      table.flatMap(({ cells }) => cells),
    );
  },
  tornado: (...seen) => {
    const { sentences, lines } = tornadoRows(...seen);
    return withClaims(
      sentences,
      lines.flatMap(({ range, swing }) => [range, swing]),
      lines.flatMap(({ low, high }) => [low, high]),
    );
  },
  cash: (...seen) => {
    const { sentences, tables, followUp } = cashRows(...seen);
    const lines = tables.flatMap((table) => table.lines);
    return withClaims(
      sentences,
      lines.flatMap(({ month, received, advanced, own }) => [month, received, advanced, own]),
      [...lines.map(({ due }) => due), ...followUp.map(({ amount }) => amount)],
    );
  },
  compare: (...seen) => {
    const { sentences, lines } = compareRows(...seen);
    return withClaims(
      sentences,
      lines.flatMap(({ breakEven }) => breakEven),
      lines.flatMap(({ cost, state, own, after }) => [cost, state, own, after]),
    );
  },
  payments: (...seen) => {
    const said = paymentRows(...seen);
    return withClaims(
      said ? [said.sentence] : [],
      said?.rows.flatMap(({ cells }) => cells) ?? [],
      said?.rows.map(({ total }) => total) ?? [],
    );
  },
  instrument: (...seen) => {
    const rows = instrumentRows(...seen);
    return withClaims(
      rows.map(({ sentence }) => sentence),
      [],
      rows.flatMap(({ cases }) => cases.map(({ amount }) => amount)),
    );
  },
};

/** Numbers as they are written. Sections of a law and years are names, not figures; a missing amount has no sign. */
const numbersIn = (text: string): readonly string[] =>
  text
    .replaceAll(/(?:§|[Ss]ection)\s*\d+/g, '')
    .replaceAll(/(?<![\d.,])(?:19|20|21)\d{2}(?![\d.,]\d|\d|\s*[€%])/g, '')
    .match(/\d+(?:[.,]\d+)*/g) ?? [];

test('a number is what the law below takes for one', () => {
  expect(numbersIn('Bei 43,29 % trüge sie 2019 nach § 83 GO NRW 2.019,50 € (0 € bis 2.000 €).')).toEqual([
    '43,29',
    '2.019,50',
    '0',
    '2.000',
  ]);
  expect(numbersIn('In April 2019, under section 83, €1,234.50 or 12%.')).toEqual(['1,234.50', '12']);
  expect(numbersIn('2019 € im Juli 2020')).toEqual(['2019']);
});

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

const anySeen: fc.Arbitrary<readonly [Initiative, Selection]> = fc
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

describe.for(languages.flatMap((language) => Object.keys(panels).map((name) => ({ language, name }))))(
  'the $name panel in “$language”',
  ({ language, name }) => {
    const panel = panels[name];
    const { status } = wordsIn(language);

    test('says no number in a sentence that its tables do not hold', () => {
      fc.assert(
        fc.property(anySeen, ([document, selection]) => {
          const said = panel?.(document, selection, language);
          const held = new Set(said?.table.flatMap(numbersIn));
          const alone = said?.sentences.filter((sentence) =>
            numbersIn(sentence).some((number) => !held.has(number)),
          );
          expect(alone).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    test('calls nothing computed anything better than assumed', () => {
      fc.assert(
        fc.property(anySeen, ([document, selection]) => {
          const said = panel?.(document, selection, language);
          const better = said?.claims.filter(
            (claim) => claim.status !== status.assumed && claim.status !== status['not-stated'],
          );
          expect(better).toEqual([]);
          expect(said?.sentences.filter((sentence) => sentence.includes(status.confirmed))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  },
);
