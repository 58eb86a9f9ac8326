import type { Claim, ClaimValue } from '#kit/lines/claim.ts';
import { type Table, claimsIn, wordsOf } from '#kit/tables/table.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, text } from './cells.ts';

/**
 * A table of the page as rows of a file: the words of each row, and below each other its claims with their numbers, so
 * that a spreadsheet can calculate with them. The first row names the columns.
 */
export function valueRows(table: Table, language: Language): readonly (readonly Cell[])[] {
  const { column: titles, valueName } = allWordsIn(language).outputs;
  // A column of words in every row stays one; the others are named beside their numbers.
  const named = table.columns.flatMap((_, index) =>
    table.rows.every(({ cells }) => claimsIn(cells[index] ?? '').length === 0) ? [index] : [],
  );
  return [
    [
      ...named.map((index) => table.columns[index]?.title ?? ''),
      valueName,
      titles.low,
      titles.best,
      titles.high,
      titles.unit,
      titles.status,
    ].map(text),
    ...table.rows.flatMap(({ cells }) => {
      const words = named.map((index) => text(wordsOf(cells[index] ?? '').join(', ')));
      return table.columns.flatMap(({ title }, index) =>
        claimsIn(cells[index] ?? '').map((claim) => [
          ...words,
          text(title),
          ...valuesOf(claim),
          text(unitOf(claim, language)),
          text(claim.status),
        ]),
      );
    }),
  ];
}

/** A word in place of a number stands in all three places: none of them may look like a 0. */
function valuesOf({ text: word, value }: Claim): readonly Cell[] {
  if (!value) return [text(word), text(word), text(word)];
  return [value.low, value.best, value.high].map((number) => numberCell(number, value));
}

const numberCell = (number: number, { unit }: ClaimValue): Cell => ({
  kind: 'number',
  hundredths: number,
  unit: unit === 'euro' ? 'euro' : 'plain',
});

function unitOf({ value }: Claim, language: Language): string {
  const words = allWordsIn(language).outputs.unit;
  return value ? words[value.unit] : words.words;
}
