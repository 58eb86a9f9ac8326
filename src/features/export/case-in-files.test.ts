import { expect, test } from 'vitest';
import { headingOf } from '#kit/heading/heading.ts';
import { seed } from '#tests/given/builders.ts';
import { caseOfHalf } from '#tests/given/cases.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { blockOf } from './block/block-rows.ts';
import { allFigures } from './figures/figure-rows.ts';
import { workbookOf } from './figures/workbook-rows.ts';
import { markdownOf } from './formats/document-text.ts';
import { outputFile } from './menu/output-files.ts';

const { scenario, changes } = caseOfHalf;
const address = 'https://example.org/budget?scenario=b&changes=1o50';
const looked = { scenario, changes, kept: [caseOfHalf] } as const;
const asked = (told: Parameters<typeof selectionOn>[1] = looked) =>
  ({ initiative: seed, selection: selectionOn('2018-11-05', told), address, language: 'de' }) as const;

const title =
  'Fall „Halbe-halbe“, abgeleitet aus Szenario B: Anteilfinanzierung 80/20, eigene Eingabe, Annahme';
const note = 'Begründung: Der Kreis rechnet mit der Hälfte. · verfasst von: Kämmerei, 12.11.2018';

test('paper and session name a case with what it is derived from, why, by whom and when', () => {
  expect(headingOf(asked())).toMatchObject({ scenario: title, note, isAssumed: true });
});

test('block, CSV and workbook say the same of it', async () => {
  const block = markdownOf(blockOf(asked()));
  const csv = await new Response((await outputFile('csv', asked())).content).text();
  const workbook = JSON.stringify(workbookOf(asked()));
  for (const file of [block, csv, workbook]) {
    expect(file).toContain(title);
    expect(file).toContain(note);
    expect(file).not.toContain('Szenario B, geändert');
  }
});

test('a case that is kept and not looked at is in no file, and its name changes no figure', () => {
  const other = asked({ scenario, changes: [], kept: [caseOfHalf] });
  expect(markdownOf(blockOf(other))).not.toContain('Halbe-halbe');
  const named = allFigures(seed, asked().selection, 'de');
  const unnamed = allFigures(seed, asked({ scenario, changes }).selection, 'de');
  const values = (figures: typeof named) =>
    figures.map(({ low, best, high, status }) => [low, best, high, status]);
  expect(values(named)).toEqual(values(unnamed));
});
