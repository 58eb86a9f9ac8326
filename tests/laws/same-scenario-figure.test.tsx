import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '#domain/value/money.ts';
import { type Look, lookAt } from '#domain/as-of/look.ts';
import { resultRows } from '#features/budget/result/result-rows.ts';
import { docxOf } from '#features/export/formats/docx.ts';
import { formatterOf } from '#format/formatter.ts';
import { type Language, languages } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { readArchive } from '#tests/seen/archive.ts';
import { anySeen } from '#tests/seen/panels.ts';
import {
  blockIn,
  entriesIn,
  inFigureFiles,
  inLine,
  inTable,
  type ScenarioFigure,
} from '#tests/seen/scenario-figures.ts';

const nameOf = ({ municipality, item, year }: ScenarioFigure) => `${municipality} | ${item} | ${year}`;

/** What the workbench computes, as its table, its line, the files and the block tell it; says how many there were. */
function expectSameFigures(look: Look, language: Language): number {
  const rowsOfLine = resultRows(look, language);
  const table = inTable(look, rowsOfLine, language);
  const line = inLine(rowsOfLine, language);
  const files = byName(inFigureFiles(look, language));
  // Over several years a file has the sum of all; the years of a budget stand in both.
  const filed = table.filter((figure) => files.has(nameOf(figure)));
  expect(filed.map((figure) => files.get(nameOf(figure)))).toEqual(filed);
  expect(line.map((figure) => files.get(nameOf(figure)))).toEqual(line);
  const rows = byName(table);
  expect(line.map((figure) => rows.get(nameOf(figure)))).toEqual(line);
  expectSameInBlock(entriesIn(look, rowsOfLine, language), line, language);
  return filed.length;
}

const byName = (figures: readonly ScenarioFigure[]) =>
  new Map(figures.map((figure) => [nameOf(figure), figure]));

function expectSameInBlock(
  block: ReturnType<typeof entriesIn>,
  line: readonly ScenarioFigure[],
  language: Language,
) {
  const { interval } = formatterOf(language);
  const { amount } = allWordsIn(language);
  const { blockRow } = exportWordsIn(language);
  for (const { name, entries } of block) {
    if (entries.size === 0) continue;
    const figure = line.find(({ municipality }) => municipality === name);
    const value = figure?.value && {
      low: cents(figure.value.low),
      best: cents(figure.value.best),
      high: cents(figure.value.high),
    };
    expect(entries.get(blockRow.ownContribution)).toEqual({
      content: value ? interval(value) : amount.notComputable,
      status: figure?.status,
    });
  }
}

/** The texts of the block, and those of the Word file, each in its order. */
function inBlockAndWordFile(look: Look, language: Language): readonly (readonly string[])[] {
  const block = blockIn(look, language);
  const parts = readArchive(docxOf(block, language, 'footer'));
  const body = new DOMParser().parseFromString(parts.get('word/document.xml') ?? '', 'application/xml');
  const texts = block.blocks.flatMap((each): readonly string[] => {
    if (each.kind === 'list') return each.items;
    if (each.kind !== 'table') return [each.text];
    return [...each.columns.map(({ title }) => title), ...each.rows.flatMap(({ cells }) => cells)];
  });
  return [texts, [...body.getElementsByTagName('w:t')].map(({ textContent }) => textContent)];
}

test('a figure of any scenario is the same in table, line, files and block', () => {
  let compared = 0;
  fc.assert(
    fc.property(anySeen, fc.constantFrom(...languages), ([initiative, selection], language) => {
      compared += expectSameFigures(lookAt(initiative, selection), language);
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(4000);
});

test('the Word file holds the block of any scenario, word for word', () => {
  fc.assert(
    fc.property(anySeen, fc.constantFrom(...languages), ([initiative, selection], language) => {
      const [block, file] = inBlockAndWordFile(lookAt(initiative, selection), language);
      expect(file).toEqual(block);
    }),
    { numRuns: 40 },
  );
});

test.for(fiveDocuments)('each figure of each scenario of $id is the same everywhere', (initiative) => {
  const { id, defaultAsOf, scenarios } = initiative;
  const scopes = [undefined, ...municipalitiesOf(initiative).map((party) => party.id)];
  let compared = 0;
  for (const scenario of scenarios) {
    for (const municipality of scopes) {
      for (const year of [undefined, 'all' as const, scenario.fiscalYear, scenario.fiscalYear + 1]) {
        const selection = selectionOn(defaultAsOf, {
          initiativeId: id,
          scenario: scenario.id,
          municipality,
          year,
        });
        for (const language of languages) {
          const look = lookAt(initiative, selection);
          compared += expectSameFigures(look, language);
        }
      }
    }
  }
  expect(compared > 0).toBe(scenarios.length > 0);
});
