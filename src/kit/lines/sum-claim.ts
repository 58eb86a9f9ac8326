import type { Stated } from '#domain/as-of/as-of.ts';
import type { Source } from '#domain/document/initiative.ts';
import { type YearChoice, spanOf } from '#domain/document/period.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import { total } from '#domain/value/amount.ts';
import { factProof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, amountClaim, euroValue, rateText } from './claim.ts';

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
      text: isUnsplit(sum) ? words.amount.unsplit : words.amount.nothing,
      proofs: proofsOf(sum.elsewhere),
      label: words.evidence.open,
      sign: signOf('not-stated'),
      status: words.status['not-stated'],
    };
  }
  if (rest.length === 0) return amountClaim(format.amount(first.content.amount), first, sources, language);
  return {
    text: words.amount.sumOf(format.total(sum.total), sum.lines.length) + ratesText(sum, language),
    value: sum.total.kind === 'complete' ? euroValue(sum.total.sum) : undefined,
    proofs: proofsOf(sum.lines),
    label: words.evidence.open,
    sign: signOf(sum.status),
    status: sumStatus(sum, language),
  };
}

/** The rates in it that nobody can check: without their base, or against their amounts. */
function ratesText({ lines }: LineSum, language: Language): string {
  const rates = new Set(lines.map((line) => rateText(line, language)).filter((text) => text !== ''));
  return rates.size === 0 ? '' : wordsIn(language).amount.inIt + [...rates].join('');
}

/** A sum with gaps is called incomplete: the status of its parts would contradict the amount beside it. */
export function sumStatus(
  { total: sum, status }: Pick<LineSum, 'total' | 'status'>,
  language: Language,
): string {
  const words = wordsIn(language);
  return sum.kind === 'floor' ? words.amount.incomplete : words.status[status ?? 'not-stated'];
}

/** Whether the line is of a time with this year and others, and nobody says how much of it is of this year. */
const spans = (year: YearChoice, { content }: Stated<'money'>): boolean => {
  const span = spanOf(content.period);
  return year !== 'all' && span !== undefined && span.first <= year && year <= span.last;
};

/** Whether sources speak of the year only together with others: then it is not so that nothing is stated. */
export const isUnsplit = ({ lines, elsewhere, year }: LineSum): boolean =>
  lines.length === 0 && elsewhere.some((line) => spans(year, line));

/** What the sum leaves out, year by year: "andere Jahre: 2020 570.523,40 €"; undefined where it leaves nothing out. */
export function elsewhereText({ elsewhere, year }: LineSum, language: Language): string | undefined {
  const { amount } = wordsIn(language);
  const texts = (['acrossYears', 'otherYears'] as const).flatMap((where) => {
    const lines = elsewhere.filter((line) => spans(year, line) === (where === 'acrossYears'));
    return lines.length === 0 ? [] : amount[where](periodTexts(lines, language).join('; '));
  });
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** "2020–2023 591.272 €", where one time with other years in it is all that sources speak of; undefined where several are. */
export function acrossText({ elsewhere, year }: LineSum, language: Language): string | undefined {
  const across = elsewhere.filter((line) => spans(year, line));
  const [only, another] = periodTexts(across, language);
  return another === undefined ? only : undefined;
}

/** What is stated for each time, in the order of time. */
function periodTexts(lines: readonly Stated<'money'>[], language: Language): readonly string[] {
  const { period } = formatterOf(language);
  const inOrder = lines.toSorted((a, b) => lastYearOf(a) - lastYearOf(b));
  const byPeriod = Map.groupBy(inOrder, ({ content }) => period(content.period));
  return [...byPeriod].map(([time, group]) => `${time} ${totalText(group, language)}`);
}

/** The order of periods among each other; those without a stated time come last. */
const lastYearOf = ({ content }: Stated<'money'>): number => spanOf(content.period)?.last ?? Infinity;

/** A single line is told in its own words, as everywhere. */
export function totalText([first, ...rest]: readonly Stated<'money'>[], language: Language): string {
  const format = formatterOf(language);
  if (first && rest.length === 0) return format.amount(first.content.amount);
  return format.total(total([...(first ? [first] : []), ...rest].map(({ content }) => content.amount)));
}

/** "Eigenanteil 2019", or "Eigenanteil, alle Jahre". */
export const yearTitle = (title: string, year: YearChoice, language: Language): string =>
  `${title}${year === 'all' ? ',' : ''} ${yearText(year, language)}`;

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
