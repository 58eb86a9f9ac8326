import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { knownDays } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { type Selection, firstSelection, municipalitiesOf } from '#domain/as-of/selection.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { figuresCsv } from '#features/export/figures/figures-csv.ts';
import { workbookOf } from '#features/export/figures/workbook-rows.ts';
import { htmlOf } from '#features/export/formats/document-html.ts';
import { docxOf } from '#features/export/formats/docx.ts';
import { reportJson } from '#features/export/report/report-json.ts';
import { reportMarkdown } from '#features/export/report/report-markdown.ts';
import { languages } from '#i18n/language.ts';
import { cuttingOf } from '#tests/given/cuttings.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { type Chance, chanceOf, changedInPlaces, damaged, oneOf } from '#tests/given/mutations.ts';
import { panels } from '#tests/seen/panels.ts';
import { everyRowOf, leavesOf } from '#tests/seen/rows.ts';
import { problemLine } from './problem-text.ts';
import { documentText, readDocument } from './read-document.ts';

const withoutEnglish = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document), (name, value: unknown) => (name === 'en' ? undefined : value));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Small parts of the five documents, of which every kind of content is in some; in German, as most papers are. */
const cuttings = fiveDocuments.flatMap((document) =>
  document.facts.map(({ id }, index) =>
    withoutEnglish(cuttingOf(document, [id], index % 4 === 0 ? 0 : document.scenarios.length)),
  ),
);

/** All that the pages and files make of a document for a view that a chance picks. */
async function everythingOf(document: Initiative, chance: Chance): Promise<readonly unknown[]> {
  const first = firstSelection(document);
  const selection: Selection = {
    ...first,
    asOf: oneOf(chance, [first.asOf, ...knownDays(document).slice(-1)]),
    municipality: oneOf(chance, [undefined, ...municipalitiesOf(document).map(({ id }) => id)]),
    scenario: document.scenarios[0]?.id,
    year: oneOf(chance, [undefined, 'all', 2019]),
  };
  const language = oneOf(chance, languages);
  const asked = { initiative: document, selection, address: 'Adresse', language };
  const block = blockOf(asked);
  return [
    everyRowOf(document, selection, language),
    Object.values(panels).map((panel) => panel(lookAt(document, selection), language)),
    workbookOf(asked),
    await figuresCsv(asked),
    htmlOf(block, language),
    docxOf(block, language, 'Adresse').length,
    reportMarkdown(asked),
    reportJson(asked),
  ];
}

/** Judges one file; whether it was accepted. What is accepted comes back as it is, and nothing chokes on it. */
async function tried(bytes: Uint8Array, chance: Chance, seen: Set<string>): Promise<boolean> {
  const read = readDocument(bytes);
  if (read.kind === 'refused') {
    const lines = read.problems.slice(0, 3).map((problem) => problemLine(problem, oneOf(chance, languages)));
    if (lines.length === 0) throw new Error('refused without a word');
    return false;
  }
  const text = documentText(read.document);
  if (seen.has(text)) return true;
  seen.add(text);
  const again = readDocument(bytesOf(text));
  if (again.kind === 'refused' || !isDeepStrictEqual(again.document, read.document)) {
    throw new Error('it comes back as another');
  }
  const leaves = leavesOf(await everythingOf(read.document, chance));
  if (leaves.some((leaf) => Number.isNaN(leaf))) throw new Error('a number that is none');
  return true;
}

/** Runs the cases of a seed; each failure names its case, which is the same in the next run. */
async function triedAll(
  cases: number,
  seed: number,
  fileOf: (chance: Chance, index: number) => Uint8Array,
): Promise<number> {
  const seen = new Set<string>();
  let accepted = 0;
  for (let index = 0; index < cases; index += 1) {
    const chance = chanceOf(seed + index);
    try {
      if (await tried(fileOf(chance, index), chance, seen)) accepted += 1;
    } catch (error) {
      throw new Error(`case ${index} of seed ${seed}`, { cause: error });
    }
  }
  return accepted;
}

describe('no file makes what reads it fail, and none that is accepted what shows it:', () => {
  test('documents that are changed in one to five places', async () => {
    const accepted = await triedAll(7_000, 1_000_000, (chance) =>
      bytesOf(JSON.stringify(changedInPlaces(oneOf(chance, cuttings), chance))),
    );
    // A test of refusals alone would say nothing of what is accepted.
    expect(accepted).toBeGreaterThan(500);
  });

  test('whole documents that are changed in one to five places', async () => {
    const accepted = await triedAll(200, 2_000_000, (chance, index) =>
      bytesOf(JSON.stringify(changedInPlaces(fiveDocuments[index % fiveDocuments.length], chance))),
    );
    expect(accepted).toBeGreaterThan(5);
  });

  test('bytes that are flipped, cut, doubled and spliced', async () => {
    const files = cuttings.map((cutting) => bytesOf(JSON.stringify(cutting)));
    const accepted = await triedAll(12_800, 3_000_000, (chance) => {
      const once = damaged(oneOf(chance, files), oneOf(chance, files), chance);
      return chance() < 0.5 && once.length > 0 ? damaged(once, oneOf(chance, files), chance) : once;
    });
    expect(accepted).toBeGreaterThan(200);
  });
});
