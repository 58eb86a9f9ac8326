import type { BudgetView } from '#domain/finance/budget-view.ts';
import { yearTitle } from '../lines/sum-claim.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Named by the year, or by the whole period of grants that run through several. */
export function fundingTitle({ year, municipalities }: BudgetView, language: Language): string {
  const words = wordsIn(language).budget;
  if (year === undefined) return words.chart;
  const isLonger = municipalities.some(({ impact }) => impact && impact.years.length > 1);
  return isLonger ? words.chartPeriod : yearTitle(words.chart, year, language);
}
