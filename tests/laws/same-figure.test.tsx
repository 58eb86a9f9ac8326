import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownDays, snapshotAt } from '#domain/as-of/as-of.ts';
import { type Look, lookAt } from '#domain/as-of/look.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { yearsOf } from '#domain/finance/line-sum.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import { type Language, languages } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyMoneyDocument } from '#tests/given/arbitrary-money.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { inBlock, inFiles, onScreen } from '#tests/seen/figures.ts';

/** Which day, municipality and year of those that there are, by their places in the lists of them. */
type Place = { readonly day: number; readonly municipality: number; readonly year: number };
const anyPlace: fc.Arbitrary<Place> = fc.record({
  day: fc.nat(7),
  municipality: fc.nat(3),
  year: fc.nat(7),
});

const at = <T,>(list: readonly T[], place: number): T | undefined => list[place % Math.max(list.length, 1)];

const daysOf = (initiative: Initiative) => {
  const days = knownDays(initiative);
  return days.length === 0 ? [initiative.defaultAsOf] : days;
};
const scopesOf = (initiative: Initiative) => [undefined, ...municipalitiesOf(initiative).map(({ id }) => id)];
const yearsAt = (initiative: Initiative, asOf: IsoDate) => [
  undefined,
  'all' as const,
  ...yearsOf(snapshotAt(initiative, asOf)),
];

function lookIn(initiative: Initiative, place: Place): Look {
  const asOf = at(daysOf(initiative), place.day) ?? initiative.defaultAsOf;
  const municipality = at(scopesOf(initiative), place.municipality);
  const year = at(yearsAt(initiative, asOf), place.year);
  return lookAt(initiative, selectionOn(asOf, { initiativeId: initiative.id, municipality, year }));
}

/** Each amount, and their sum, as screen, block, files and session tell it; says how many there were to compare. */
function expectSameLines(look: Look, language: Language): number {
  const { lines: screen, sides } = onScreen(look, language);
  const block = inBlock(look, language, exportWordsIn(language).blockHead.known);
  expect(block.lines.map(({ text, status }) => ({ text, status }))).toEqual(
    screen.map(({ text, status }) => ({ text, status })),
  );
  const files = inFiles(look, language);
  expect(files.lines.map(({ best, status }) => ({ best, status }))).toEqual(
    screen.map(({ best, status }) => ({ best, status })),
  );
  expect(files.sides).toEqual(sides.map(({ best, status }) => ({ best, status })));
  expect(block.sides).toEqual(sides.map(({ words }) => words));
  const told = sessionRows(look, language).find(({ id }) => id === 4)?.items ?? [];
  const single = screen.slice(0, told.length);
  expect(told.map(({ title, claim }) => [title, claim.text, claim.status])).toEqual(
    single.map(({ title, text, status }) => [title, text, status]),
  );
  for (const [index, { title, year }] of single.entries()) {
    const [inBlocks, inFile] = [block.lines[index], files.lines[index]];
    // Months of one year are sorted in a file under that year.
    const isInYear = year.includes(inFile?.year ?? 'nothing');
    expect([inBlocks?.title.startsWith(title), inBlocks?.year, inFile?.title, isInYear]).toEqual([
      true,
      year,
      title,
      true,
    ]);
  }
  return single.length;
}

/** A key figure, and the sentence and the chart that speak of it. */
function expectSameFigures(look: Look, language: Language) {
  const { sentence, figures } = situationRows(look, language);
  const said = sentence.map(({ text }) => text).join('');
  const rows = fundingRows(look, language).chart;
  for (const [payer, figure] of [
    ['state', figures[2]],
    ['own', figures[3]],
  ] as const) {
    const claim = figure?.claim;
    if (typeof claim !== 'object' || claim.value === undefined) continue;
    expect(said).toContain(claim.text.replace(/ \(.*\)$/, ''));
    expect(said).toContain(`(${claim.status})`);
    const drawn = rows.flatMap((row) => (row.kind !== 'heading' && row.payer === payer ? [row.claim] : []));
    // What is drawn in several places, alone and together, is added there; once drawn it is the key figure.
    const once = drawn.length === 1 ? drawn : [claim];
    expect(once.map(({ text, status, value }) => ({ text, status, value }))).toEqual([
      { text: claim.text, status: claim.status, value: claim.value },
    ]);
  }
}

test('a figure is the same on screen, in sentence, chart, session, block and files, in any document', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 3, arbitrary: anyMoneyDocument }, { weight: 1, arbitrary: anyInitiative }),
      anyPlace,
      fc.constantFrom(...languages),
      (initiative, place, language) => {
        const look = lookIn(initiative, place);
        compared += expectSameLines(look, language);
        expectSameFigures(look, language);
      },
    ),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test.for(fiveDocuments)('a figure is the same everywhere in $id', (initiative) => {
  let compared = 0;
  for (const asOf of daysOf(initiative)) {
    for (const municipality of scopesOf(initiative)) {
      for (const year of yearsAt(initiative, asOf)) {
        const told = { initiativeId: initiative.id, municipality, year };
        const look = lookAt(initiative, selectionOn(asOf, told));
        compared += expectSameLines(look, 'de');
        expectSameFigures(look, 'de');
      }
    }
  }
  expect(compared).toBeGreaterThan(0);
});
