import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Party } from '#domain/document/initiative.ts';
import { isOfOthers } from '#format/grant-name.ts';
import { yearTitle } from '../lines/sum-claim.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Named by the year, or by the whole period of grants that run through several. */
export function fundingTitle(
  { year, municipalities }: BudgetView,
  parties: readonly Party[],
  language: Language,
): string {
  const words = wordsIn(language).budget;
  if (year === undefined) return words.chart;
  const isLonger = municipalities.some(({ impact }) => impact && impact.years.length > 1);
  if (isLonger) return words.chartPeriod;
  const sums = municipalities.map(({ stateFunding }) => stateFunding);
  return yearTitle(isOfOthers({ sums, parties }, language) ? words.grantChart : words.chart, year, language);
}
