import fc from 'fast-check';
import { readFileSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownDays } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { withoutDrafts } from '#domain/writing/drafts.ts';
import { workbookOf } from '#features/export/figures/workbook-rows.ts';
import { type FileKind, outputFile } from '#features/export/menu/output-files.ts';
import { languages } from '#i18n/language.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { panels } from '#tests/seen/panels.ts';
import { everyRowOf } from '#tests/seen/rows.ts';

const anySeen = fc
  .record({ document: anyInitiative, day: dayOfInitiative, language: fc.constantFrom(...languages) })
  .filter(({ document }) => document.drafts !== undefined)
  .chain(({ document, day, language }) =>
    fc.record({
      document: fc.constant(document),
      language: fc.constant(language),
      selection: fc
        .record({
          scenario: fc.constantFrom(undefined, ...document.scenarios.map(({ id }) => id)),
          municipality: fc.constantFrom(undefined, ...municipalitiesOf(document).map(({ id }) => id)),
        })
        .map((told) => selectionOn(day, { initiativeId: document.id, ...told })),
    }),
  );

/** The same document with nothing in the list of drafts; what questions name of them is not there any more. */
const emptied = (document: Initiative): Initiative => ({ ...document, drafts: undefined });

test('with its drafts a document shows, sums and exports what it does without them, whatever they say', () => {
  fc.assert(
    fc.property(anySeen, ({ document, selection, language }) => {
      const [drafted, released] = [document, emptied(document)].map((initiative) => {
        const look = lookAt(initiative, selection);
        const asked = { initiative, selection, language, address: 'https://example.org/' };
        return {
          days: knownDays(initiative),
          snapshot: look.snapshot,
          situation: look.situation,
          rows: everyRowOf(initiative, selection, language),
          panels:
            selection.scenario === undefined
              ? []
              : Object.values(panels).map((panel) => panel(look, language)),
          workbook: workbookOf(asked),
        };
      });
      expect(drafted).toEqual(released);
    }),
    { numRuns: 40 },
  );
});

test('whoever takes all drafts out takes no question and no fact that is shown', () => {
  fc.assert(
    fc.property(anySeen, ({ document, selection }) => {
      const [before, after] = [document, withoutDrafts(document)].map((each) => {
        const { facts, questions } = lookAt(each, selection).snapshot;
        return { facts, questions: questions.map(({ id, openSince }) => ({ id, openSince })) };
      });
      expect(after).toEqual(before);
      expect(inconsistenciesOf(withoutDrafts(document))).toEqual([]);
    }),
  );
});

test('every file is the same with and without drafts', async () => {
  const kinds = ['csv', 'markdown', 'docx'] as const satisfies readonly FileKind[];
  await fc.assert(
    fc.asyncProperty(anySeen, fc.constantFrom(...kinds), async ({ document, selection, language }, kind) => {
      const [drafted, released] = await Promise.all(
        [document, withoutDrafts(document)].map(async (initiative) => {
          const asked = { initiative, selection, language, address: 'https://example.org/' };
          const { content } = await outputFile(kind, asked);
          return new Uint8Array(await new Blob([content]).arrayBuffer());
        }),
      );
      expect(drafted).toEqual(released);
    }),
    { numRuns: 10 },
  );
});

test('nothing but the places where drafts are written, judged and compared reads them', () => {
  // The list is optional: whoever reads it does so by its name, or with what stands for none.
  const readers = globSync('src/**/*.{ts,tsx}').filter(
    (file) =>
      !file.includes('.test.') && /\.drafts\b|\bdrafts(: each)? = \[\]/.test(readFileSync(file, 'utf8')),
  );
  // A template says that it has no place for them. What is typed into the form of a scenario is none of a document.
  const allowed =
    /^src\/(domain\/(document|writing|capture)|features\/(capture|own|budget\/scenario)|files\/template|kit\/lines\/(difference-lines|names))/;
  expect(readers).toContain('src/domain/writing/drafts.ts');
  expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
});
