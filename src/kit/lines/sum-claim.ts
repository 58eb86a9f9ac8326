import type { Stated } from '#domain/as-of/as-of.ts';
import type { Source } from '#domain/document/initiative.ts';
import { type LineSum, type YearChoice } from '#domain/finance/line-sum.ts';
import { total } from '#domain/value/amount.ts';
import { factProof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, amountClaim, euroValue } from './claim.ts';

/**
 * What the lines of one role come to, as a claim. A single line is told in its own words; several as a sum, with the
 * weakest status among them and every one of them as proof; a year of which no source speaks says so.
 */
export function lineSumClaim(sum: LineSum, sources: readonly Source[], language: Language): Claim {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const [first, ...rest] = sum.lines;
  if (!first || !sum.status) {
    return {
      text: words.amount.nothing,
      proofs: proofsOf(sum.elsewhere),
      label: words.evidence.open,
      sign: signOf('not-stated'),
      status: words.status['not-stated'],
    };
  }
  if (rest.length === 0) return amountClaim(format.amount(first.content.amount), first, sources, language);
  return {
    text: words.amount.sumOf(format.total(sum.total), sum.lines.length),
    value: sum.total.kind === 'complete' ? euroValue(sum.total.sum) : undefined,
    proofs: proofsOf(sum.lines),
    label: words.evidence.open,
    sign: signOf(sum.status),
    status: sumStatus(sum, language),
  };
}

/** A sum with gaps is called incomplete: the status of its parts would contradict the amount beside it. */
export function sumStatus(
  { total: sum, status }: Pick<LineSum, 'total' | 'status'>,
  language: Language,
): string {
  const words = wordsIn(language);
  return sum.kind === 'floor' ? words.amount.incomplete : words.status[status ?? 'not-stated'];
}

/** What the sum leaves out, year by year: "andere Jahre: 2020 570.523,40 €"; undefined where it leaves nothing out. */
export function elsewhereText({ elsewhere }: LineSum, language: Language): string | undefined {
  if (elsewhere.length === 0) return undefined;
  const format = formatterOf(language);
  const byYear = [...Map.groupBy(elsewhere, ({ content }) => content.fiscalYear)].toSorted(
    ([a], [b]) => a - b,
  );
  const texts = byYear.map(
    ([year, lines]) => `${year} ${format.total(total(lines.map(({ content }) => content.amount)))}`,
  );
  return wordsIn(language).amount.otherYears(texts.join('; '));
}

/** "2019", or that all years are meant. */
export const yearText = (year: YearChoice, language: Language): string =>
  year === 'all' ? wordsIn(language).bar.allYears : String(year);

const proofsOf = (lines: readonly Stated<'money'>[]) => [
  ...new Map(
    lines.flatMap(({ fact: { id, contradicts = [] } }) =>
      [id, ...contradicts].map((each) => [each, factProof(each)] as const),
    ),
  ).values(),
];
