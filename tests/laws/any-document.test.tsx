import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { municipalitiesOf, type Selection } from '#domain/as-of/selection.ts';
import { workbookOf } from '#features/export/figures/workbook-rows.ts';
import { xlsxOf } from '#features/export/formats/xlsx.ts';
import { blockForClipboard, type FileKind, outputFile } from '#features/export/menu/output-files.ts';
import { type Language, languages } from '#i18n/language.ts';
import { detailPath, listPath } from '#mocks/handlers/initiatives.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { hostile } from '#tests/given/hostile-document.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { panels } from '#tests/seen/panels.ts';
import { everyRowOf, leavesOf } from '#tests/seen/rows.ts';
import { readArchive } from '#tests/seen/archive.ts';
import { readCsv, readWorkbook } from '#tests/seen/spreadsheets.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

const documents: readonly Initiative[] = [...fiveDocuments, hostile];

/** Without a scenario and in each, for all municipalities and for each. */
const selectionsOf = (initiative: Initiative, day: string): readonly Selection[] =>
  [undefined, ...initiative.scenarios.map(({ id }) => id)].flatMap((scenario) =>
    [undefined, ...municipalitiesOf(initiative).map(({ id }) => id)].map((municipality) =>
      selectionOn(day, { initiativeId: initiative.id, scenario, municipality }),
    ),
  );

/** What of all that is drawn says nothing: a number that is none, the name of nothing, an object for a text. */
const silentIn = (drawn: unknown): readonly unknown[] =>
  leavesOf(drawn).filter((leaf) => {
    if (typeof leaf === 'number') return !Number.isFinite(leaf);
    return typeof leaf === 'string' && silent.test(leaf);
  });
const silent = /NaN|undefined|Infinity|\[object/;

/** The same of every panel, session step, proof and sentence, and where a scenario is chosen of all that calculates. */
const silentPanels = (
  initiative: Initiative,
  selection: Selection,
  language: Language,
): readonly unknown[] => [
  ...silentIn(everyRowOf(initiative, selection, language)),
  ...(selection.scenario === undefined ? [] : Object.values(panels)).flatMap((panel) =>
    silentIn(panel(lookAt(initiative, selection), language)),
  ),
];

const requestOf = (initiative: Initiative, selection: Selection, language: Language) => ({
  initiative,
  selection,
  language,
  address: 'https://example.org/',
});

/** Most parts of a Word file are the same in each: they are read once. */
const sound = new Set<string>();
function isXml(part: string): boolean {
  const isRead =
    sound.has(part) ||
    new DOMParser().parseFromString(part, 'application/xml').getElementsByTagName('parsererror').length === 0;
  if (isRead) sound.add(part);
  return isRead;
}

async function bytesOf(
  kind: FileKind,
  ...asked: Parameters<typeof requestOf>
): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = await outputFile(kind, requestOf(...asked));
  return new Uint8Array(await new Blob([content]).arrayBuffer());
}

describe.for(documents)('the document $id', (initiative) => {
  test.for(['2018-10-15', initiative.defaultAsOf, '2022-12-31'])(
    'is said by every panel and step on %s',
    (day) => {
      for (const selection of selectionsOf(initiative, day)) {
        for (const language of languages) {
          expect(silentPanels(initiative, selection, language)).toEqual([]);
        }
      }
    },
  );

  test.for(languages)('is in every file in %s text, and neither markup nor formula', async (language) => {
    for (const selection of selectionsOf(initiative, initiative.defaultAsOf)) {
      const asked = [initiative, selection, language] as const;
      const { html, plain } = blockForClipboard(requestOf(...asked));
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(body.querySelectorAll('script, img, a, style')).toHaveLength(0);
      const parts = readArchive(Buffer.from(await bytesOf('docx', ...asked)));
      expect([...parts].filter(([, part]) => !isXml(part))).toEqual([]);
      const csv = new TextDecoder().decode(await bytesOf('csv', ...asked));
      expect(
        readCsv(csv)
          .flat()
          .filter((cell) => /^[=@\t\r]/.test(cell)),
      ).toEqual([]);
      const markdown = new TextDecoder().decode(await bytesOf('markdown', ...asked));
      expect(silentIn([html, plain, [...parts.values()], csv, markdown])).toEqual([]);
    }
    const first = selectionOn(initiative.defaultAsOf, { initiativeId: initiative.id });
    const workbook = workbookOf(requestOf(initiative, first, language));
    const sheets = await readWorkbook(await xlsxOf(workbook, 'Titel'));
    expect(sheets.length).toBeGreaterThan(2);
    expect(silentIn(sheets)).toEqual([]);
  });
});

test('any document that the contract accepts is said by every panel and step, on any day', () => {
  fc.assert(
    fc.property(anyInitiative, dayOfInitiative, fc.constantFrom(...languages), (drawn, day, language) => {
      const initiative = initiativeSchema.parse(JSON.parse(JSON.stringify(drawn)));
      for (const selection of selectionsOf(initiative, day))
        expect(silentPanels(initiative, selection, language)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('a document of hostile and endless texts', () => {
  test.for([
    ['/', /^Offene Fragen/],
    ['/timeline', /^Offene Fragen/],
    ['/commitments', /^Fristen und Termine/],
    ['/budget', /^Wirkung je Kommune/, /^Annahmen dieses Szenarios/],
    ['/sources', /^Was hat sich geändert/],
    ['/session', /^Schritte/],
  ] as const)(
    'is a page at %s on which every panel stands and nothing of it is markup',
    async ([path, last, onPaper = last]) => {
      const { id, title, defaultAsOf } = hostile;
      server.use(
        http.get(listPath, () => HttpResponse.json([{ id, title, defaultAsOf }])),
        http.get(detailPath, () => HttpResponse.json(hostile)),
      );
      renderApp(`${path}?scenario=scenario&asOf=2022-12-31`);
      const main = await screen.findByRole('main');
      await screen.findByRole('heading', { level: 2, name: last });
      // On paper stands also what is a part of its own on the screen.
      act(() => void dispatchEvent(new Event('beforeprint')));
      onTestFinished(() => act(() => void dispatchEvent(new Event('afterprint'))));
      await screen.findByRole('heading', { level: 2, name: onPaper });
      await waitFor(() => expect(main).not.toHaveTextContent(/wird geladen/));
      expect(within(main).queryAllByRole('alert')).toEqual([]);
      expect(main.querySelectorAll('script, img')).toHaveLength(0);
    },
  );
});
