import { type Grammar, scales } from '../quantity/figure.ts';
import { type Reading, placesWhere } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { budgetNoun } from '../time/words-of-time.ts';
import { currencyBefore, currencyBehind, isCurrency, isMoney } from './currency.ts';
import { type Cells, tableCells } from './table-cells.ts';

/** Where euros stand in a text: with a number, or in the heading of its table. */
export function eurosIn(reading: Reading): Grammar {
  const cells = tableCells(reading);
  return {
    power: 2,
    signs: signsIn(reading, cells),
    behind: (tokens, at) => (isHeading(tokens, at - 1) ? undefined : currencyBehind(tokens, at)),
    before: (tokens, at, free) =>
      cells.get(at) ?? (isHeading(tokens, at) ? undefined : currencyBefore(tokens, at, free)),
    byItself: isMoney,
  };
}

const isSign = (word: string): boolean => isCurrency(word) || scales.has(word) || word.endsWith('million');

/** What a number can be money by: a currency, a scale, the heading of its table, or cents. */
function signsIn(reading: Reading, cells: Cells): readonly number[] {
  const signs = [...placesWhere(reading, isSign), ...cells.keys()];
  for (const at of reading.numberPlaces) {
    const number = reading.numbers[at];
    if (number?.hasDashes === true || number?.decimals.length === 2) signs.push(at);
  }
  return signs.toSorted((one, other) => one - other);
}

const bareYear = /^(?:19|20)\d\d$/;
const thousand = /^1\.?000$/;

/** "Ansatz 2021 EUR" heads a column, "in EUR: 2021: 45" names a year of the row, and "in 1.000 €" a scale. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const before = tokens[at - 1]?.lower ?? '';
  if (thousand.test(text)) return before === 'in' && tokens[at - 2]?.lower !== 'höhe';
  if (!bareYear.test(text)) return false;
  const isFollowed = tokens[at + 1]?.text === ':' || bareYear.test(tokens[at + 1]?.text ?? '');
  return budgetNoun.test(before) || isFollowed;
}
