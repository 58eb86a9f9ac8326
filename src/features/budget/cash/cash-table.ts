import { cashTitle } from '#kit/lines/cash-title.ts';
import { type Liquidity, cashYears } from '#domain/cash/liquidity.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Party } from '#domain/document/initiative.ts';
import type { CashColumn, FigureRef } from '#domain/proof/figure-ref.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { certain } from '#domain/value/amount.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { LaterTable } from '#kit/tables/later-table.ts';
import { type Cell, type Table, tableOf } from '#kit/tables/table.ts';

/** The months of a municipality of which enough is assumed, and what proves each figure. */
export type Known = {
  readonly scenario: Scenario;
  readonly party: Party;
  readonly name: string;
  readonly liquidity: Liquidity;
  readonly proofOf: ProofOf;
};
type ProofOf = (figure: FigureRef) => Proof;

/** A line of the table: a month, a year, or what the sentence says of the range. */
type CashLine = {
  readonly key: string;
  readonly name: string;
  readonly cellOf: (column: CashColumn) => Cell;
};

/** The cash of one municipality as a table: a row for each month, one for each of several years, and one for the range of its peak. */
export function cashTable(known: Known, language: Language): Table {
  const label = `${allWordsIn(language).cash.title} ${known.name}`;
  return new LaterTable({ key: known.party.id, label }, () => monthsTable(known, label, language));
}

function monthsTable(
  { scenario, party, name, liquidity, proofOf }: Known,
  label: string,
  language: Language,
): Table {
  const words = allWordsIn(language).cash;
  const format = formatterOf(language);
  const months = liquidity.months.map((line): CashLine => ({
    key: line.month,
    name: format.month(line.month),
    cellOf: (column) =>
      assumedClaim(
        format.euros(line[column]),
        [proofOf({ kind: 'month', month: line.month, column })],
        language,
        euroValue(certain(line[column])),
      ),
  }));
  const years = cashYears(liquidity);
  const yearLines = years.map(({ year, ...sums }): CashLine => ({
    key: String(year),
    name: words.inYear(year),
    cellOf: (column) =>
      column === 'due' || column === 'received'
        ? assumedClaim(
            format.euros(sums[column]),
            [proofOf({ kind: 'cash-year', year, column })],
            language,
            euroValue(certain(sums[column])),
          )
        : '–',
  }));
  const hasAhead = liquidity.months.some(({ ahead }) => ahead > 0);
  const range = rangeOf(liquidity, proofOf, language);
  const column = (key: CashColumn) => ({
    key,
    title: cashTitle(key, scenario, language),
    isNumber: true,
    cell: ({ cellOf }: CashLine) => cellOf(key),
  });
  return tableOf<CashLine>(
    { key: party.id, label },
    [
      { key: 'month', title: `${words.month}, ${name}`, cell: (line) => line.name },
      column('due'),
      column('received'),
      column('advanced'),
      ...(hasAhead ? [column('ahead')] : []),
      column('ownCash'),
    ],
    [
      ...months,
      ...(years.length > 1 ? yearLines : []),
      ...(range
        ? [
            {
              key: 'range',
              name: words.rangeRow,
              cellOf: (key: CashColumn) => (key === 'advanced' ? range : '–'),
            },
          ]
        : []),
    ],
    ({ key }) => ({ key }),
  );
}

/** Between what the peak lies; undefined where it is certain. */
function rangeOf({ peak, peakHeight }: Liquidity, proofOf: ProofOf, language: Language): Claim | undefined {
  const { low, high } = peakHeight;
  if (low === high) return undefined;
  const { euros } = formatterOf(language);
  const text = allWordsIn(language).amount.range(euros(low), euros(high));
  const value = euroValue({ low, best: peak.advanced, high });
  return assumedClaim(text, [proofOf({ kind: 'peak-range' })], language, value);
}
