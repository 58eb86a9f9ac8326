import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownDays, snapshotAt } from '#domain/as-of/as-of.ts';
import { type Look, lookAt } from '#domain/as-of/look.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { linesConcerning } from '#domain/finance/budget-lines.ts';
import { lineSum, yearsOf } from '#domain/finance/line-sum.ts';
import type { Interval } from '#domain/value/amount.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyMoneyDocument } from '#tests/given/arbitrary-money.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { selectionOn } from '#tests/given/selection.ts';
import * as defects from './never/defects.ts';
import * as laws from './never/sums.ts';

const anyDocument = fc.oneof(
  { weight: 3, arbitrary: anyMoneyDocument },
  { weight: 1, arbitrary: anyInitiative },
);

/** On which day, and for whom; a place in the list of all that there are. */
type Place = { readonly day: number; readonly municipality: number };
const anyPlace: fc.Arbitrary<Place> = fc.record({ day: fc.nat(5), municipality: fc.nat(3) });

const scopesOf = (initiative: Initiative): readonly (string | undefined)[] => [
  undefined,
  ...municipalitiesOf(initiative).map(({ id }) => id),
];

/** What a law says of the sums of a document, of each kind of money and each year. */
function complaints(
  law: laws.Law,
  sumOf: laws.SumFunction,
  [initiative, place]: readonly [Initiative, Place],
): readonly string[] {
  const days = knownDays(initiative);
  const scopes = scopesOf(initiative);
  const snapshot = snapshotAt(initiative, days[place.day % days.length] ?? initiative.defaultAsOf);
  const municipality = scopes[place.municipality % scopes.length];
  const lines = linesConcerning(initiative, snapshot, { municipality });
  return [...new Set(lines.map(({ content }) => content.role))].flatMap((role) =>
    [...yearsOf(snapshot), 'all' as const].flatMap((year) => {
      const sum = sumOf(lines, role, year);
      return sum ? law({ sum, lines, role, year }).map((each) => `${role} ${year}: ${each}`) : [];
    }),
  );
}

const guarded = [
  [
    'a figure leaves out what is known of what its label says',
    laws.nothingKnownIsLeftOut,
    defects.firstForAll,
  ],
  ['a figure is called proven of which a part is not', laws.provenOnlyIfAllIs, defects.calledProven],
  ['a whole and its part, or the same money, are added', laws.nothingIsAddedTwice, defects.partsAdded],
  ['a period stands under one of its years', laws.noPeriodUnderOneYear, defects.periodInYear],
  [
    'a year is another figure beside its neighbour than by itself',
    laws.besideAsByItself,
    defects.partsBeside,
  ],
  ['an unknown is 0', laws.unknownIsMissing, defects.unknownAsZero],
  ['an unknown is nothing', laws.unknownIsMissing, defects.unknownAsNothing],
] as const;

const everyLaw: laws.Law = (judged) => guarded.flatMap(([, law]) => law(judged));

test('no law is broken in any document', () => {
  fc.assert(
    fc.property(anyDocument, anyPlace, (initiative, place) => {
      expect(complaints(everyLaw, lineSum, [initiative, place])).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.for(fiveDocuments)('no law is broken in $id', (initiative) => {
  for (const [day] of knownDays(initiative).entries()) {
    for (const [municipality] of scopesOf(initiative).entries()) {
      expect(complaints(everyLaw, lineSum, [initiative, { day, municipality }])).toEqual([]);
    }
  }
});

test.for(guarded)('it is noticed where %s', ([, law, defect]) => {
  const tried = fc.check(
    fc.property(anyDocument, anyPlace, (...asked) => complaints(law, defect, asked).length === 0),
    { numRuns: 2000 },
  );
  expect(tried.failed).toBe(true);
});

/** What the municipalities' lines of a chart come to, where every one of them states an amount and none is below 0. */
function drawnTwice(barsOf: (look: Look) => readonly Bar[], initiative: Initiative): readonly string[] {
  return knownDays(initiative).flatMap((asOf) => {
    const look = lookAt(initiative, selectionOn(asOf, { initiativeId: initiative.id }));
    return (['stateFunding', 'ownContribution'] as const).flatMap((figure) => {
      const sum = look.situation[figure]?.total;
      const drawn = barsOf(look).filter((bar) => bar.figure === figure);
      if (sum?.kind !== 'complete') return [];
      const best = drawn.reduce((added, { interval }) => added + interval.best, 0);
      return best > sum.sum.best ? [`${asOf} ${figure}: ${best} of ${sum.sum.best}`] : [];
    });
  });
}
type Bar = { readonly figure: 'stateFunding' | 'ownContribution'; readonly interval: Interval };

const drawn = (look: Look): readonly Bar[] =>
  fundingRows(look, 'de').chart.flatMap((row) =>
    row.kind === 'bar'
      ? [{ figure: row.payer === 'own' ? 'ownContribution' : 'stateFunding', interval: row.interval }]
      : [],
  );

/** Joint money with each municipality that it concerns. */
const drawnForEach = ({ budget }: Look): readonly Bar[] =>
  budget.municipalities.flatMap((municipality) =>
    (['stateFunding', 'ownContribution'] as const).flatMap((figure) => {
      const sum = municipality[figure]?.total;
      return sum?.kind === 'complete' ? [{ figure, interval: sum.sum }] : [];
    }),
  );

test('joint money is drawn once in any document, and it is noticed where it is drawn for each', () => {
  fc.assert(
    fc.property(anyMoneyDocument, (initiative) => {
      expect(drawnTwice(drawn, initiative)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  for (const initiative of fiveDocuments) expect(drawnTwice(drawn, initiative)).toEqual([]);
  const tried = fc.check(
    fc.property(anyMoneyDocument, (initiative) => drawnTwice(drawnForEach, initiative).length === 0),
  );
  expect(tried.failed).toBe(true);
});
