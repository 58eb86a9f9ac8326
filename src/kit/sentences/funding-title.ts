import type { BudgetView } from '#domain/finance/budget-view.ts';
import { endsAfter } from '#domain/cash/grant-period.ts';
import { yearTitle } from '../lines/sum-claim.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Named by the year, unless a grant of the scenario goes beyond it. */
export function fundingTitle({ year, scenario, municipalities }: BudgetView, language: Language): string {
  const words = wordsIn(language).budget;
  if (year === undefined) return words.chart;
  const isLonger = municipalities.some(
    ({ participant }) => scenario && participant && endsAfter(participant, scenario.fiscalYear),
  );
  return isLonger ? words.chartPeriod : yearTitle(words.chart, year, language);
}
