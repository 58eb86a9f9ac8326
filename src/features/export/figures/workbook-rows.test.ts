import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotAt, statedAbout } from '#domain/as-of/as-of.ts';
import { languages } from '#i18n/language.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyDay } from '#tests/given/arbitraries.ts';
import { seed } from '#tests/given/builders.ts';
import { withoutLater } from '#tests/given/hindsight.ts';
import { leavesOf, selectionBetween } from '#tests/seen/rows.ts';
import { acrossTwoYears } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { readCsv, readWorkbook } from '#tests/seen/spreadsheets.ts';
import { type Cell, text, whole } from './cells.ts';
import { csvOf } from '../formats/csv.ts';
import { allFigures, figureSheet } from './figure-rows.ts';
import { workbookOf } from './workbook-rows.ts';
import { xlsxOf } from '../formats/xlsx.ts';

const address = 'https://example.org/budget?asOf=2018-11-05';
const theDay = selectionOn('2018-11-05');
const inScenarioB = selectionOn('2018-11-05', { scenario: 'b' });

const shown = (cell: Cell): string | number => {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'day' ? cell.day : cell.hundredths / 100;
};
const values = ({ low, best, high }: { low: Cell; best: Cell; high: Cell }) => [low, best, high].map(shown);

describe('on the day of the council paper, without a scenario', () => {
  const figures = allFigures(seed, theDay, 'de');

  test('the planning costs a known 0, with its quote', () => {
    const planning = figures.find(({ item }) => item === 'Geld für die Planungsphase');
    expect(planning && values(planning)).toEqual([0, 0, 0]);
    expect(planning?.status).toBe('belegt');
    expect(planning?.quote).not.toBe('–');
  });

  test('state money is announced without an amount, own money is not assessable yet: a word in all three places', () => {
    const words = figures
      .filter(({ unit, best }) => unit === '€' && best.kind === 'text')
      .map((figure) => [figure.status, ...values(figure)]);
    expect(words).toContainEqual(['in Aussicht gestellt', 'nicht genannt', 'nicht genannt', 'nicht genannt']);
    expect(words).toContainEqual(Array.from({ length: 4 }, () => 'noch nicht bezifferbar'));
  });

  test('the total says what is missing instead of a number', () => {
    const total = figures.find(({ item }) => item.startsWith('Summe der'));
    expect(total && values(total)).toEqual([
      expect.stringMatching(/^mind\. 0\s€$/),
      expect.stringMatching(/^mind\. 0\s€, \d von \d offen$/),
      expect.stringMatching(/^\d von \d offen$/),
    ]);
  });

  test('no number is an assumption', () => {
    expect(figures.map(({ status }) => status)).not.toContain('Annahme');
  });
});

test('with a scenario each assumed figure says so, with its author and reason', () => {
  const figures = allFigures(seed, inScenarioB, 'de').filter(({ area }) => area.includes('Szenario'));
  expect(figures.length).toBeGreaterThan(40);
  for (const { status, evidence, author, reason } of figures) {
    expect(['Annahme', 'nicht genannt']).toContain(status);
    expect(evidence).toMatch(/^Szenario B: /);
    expect(`${author}${reason}`).not.toBe('');
  }
  expect(figures.filter(({ author }) => author === 'Demodaten').length).toBeGreaterThan(20);
});

test('a figure of all years of a grant is of both, and one of 2019 alone is a number', () => {
  const figures = allFigures(seed, { ...inScenarioB, changes: acrossTwoYears, year: 'all' }, 'de');
  const yearOf = (who: string) =>
    figures.find(({ municipality, item }) => municipality === who && item.startsWith('Eigenanteil'))?.year;
  expect(yearOf('Stadt Eschweiler')).toEqual(text('2019–2020'));
  expect(yearOf('StädteRegion Aachen')).toEqual(whole(2019));
});

describe('of any document, on any day', () => {
  const anyScenario = fc.constantFrom(undefined, 'scenario');

  test('what became known later changes no figure and no sheet', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyScenario, (initiative, asOf, scenario) => {
        const selection = selectionOn(asOf, { initiativeId: initiative.id, scenario });
        const then = withoutLater(initiative, asOf);
        expect(allFigures(then, selection, 'de')).toEqual(allFigures(initiative, selection, 'de'));
        const asked = { selection, address, language: 'de' } as const;
        expect(workbookOf({ initiative: then, ...asked })).toEqual(workbookOf({ initiative, ...asked }));
      }),
    );
  });

  test('no cell of a figure is empty or no number, and an unknown amount is never 0', () => {
    fc.assert(
      fc.property(anyInitiative, anyDay, anyScenario, (initiative, asOf, scenario) => {
        const selection = selectionOn(asOf, { initiativeId: initiative.id, scenario });
        const figures = allFigures(initiative, selection, 'de');
        for (const { low, best, high } of figures) {
          for (const cell of [low, best, high]) {
            expect(shown(cell)).not.toBe('');
            expect(shown(cell)).not.toBeNaN();
          }
        }
        // Of a declared contradiction one side is the line; the facts' own sheet has both.
        const unstated = statedAbout(snapshotAt(initiative, asOf), 'money').filter(
          ({ content }) => content.amount.kind === 'unknown',
        );
        const words = figures.filter(
          ({ area, unit, low, best, high }) =>
            area === 'Bekannt' && unit === '€' && [low, best, high].every(({ kind }) => kind === 'text'),
        );
        expect(words.length).toBeGreaterThanOrEqual(unstated.length);
      }),
    );
  });
});

describe('read back', () => {
  test('the CSV holds the same figures with the same status', async () => {
    await fc.assert(
      fc.asyncProperty(
        selectionBetween('2018-09-01', '2021-12-31'),
        fc.constantFrom(...languages),
        async (selection, language) => {
          const figures = allFigures(seed, selection, language);
          const { rows } = figureSheet('Zahlen', figures, language);
          const read = readCsv(await csvOf(rows));
          expect(read.map((row) => row.slice(4, 7))).toEqual(
            figures.map(({ low, best, high }) => [low, best, high].map(asCsv)),
          );
          expect(read.map((row) => row[8])).toEqual(figures.map(({ status }) => status));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the workbook holds the same sheets with the same values', async () => {
    await fc.assert(
      fc.asyncProperty(selectionBetween('2018-09-01', '2021-12-31'), async (selection) => {
        const sheets = workbookOf({ initiative: seed, selection, address, language: 'de' });
        const read = await readWorkbook(await xlsxOf(sheets, 'Probe'));
        expect(read.map(({ name }) => name)).toEqual([
          'Übersicht',
          'Haushaltswirkung',
          'Verpflichtungen',
          'Fakten',
          'Quellen',
        ]);
        for (const [index, { rows }] of sheets.entries()) {
          expect(read[index]?.rows.slice(1)).toEqual(rows.map((row) => row.map(asValue)));
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('nothing in it is a number that is none, or the name of nothing', () => {
  fc.assert(
    fc.property(
      selectionBetween('2018-01-01', '2024-12-31'),
      fc.constantFrom(...languages),
      (selection, language) => {
        const leaves = leavesOf(workbookOf({ initiative: seed, selection, address, language }));
        expect(leaves.join('\n')).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      },
    ),
    { numRuns: 50 },
  );
});

const asValue = (cell: Cell) => (cell.kind === 'day' ? new Date(`${cell.day}T00:00:00Z`) : shown(cell));

function asCsv(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return cell.day.split('-').toReversed().join('.');
  const number = cell.hundredths / 100;
  return cell.unit === 'whole' ? String(number) : number.toFixed(2).replace('.', ',');
}
