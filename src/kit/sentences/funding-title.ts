import type { BudgetView } from '#domain/finance/budget-view.ts';
import { endsAfter } from '#domain/cash/grant-period.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Named by the year, unless a grant of the scenario goes beyond it. */
export function fundingTitle({ fiscalYear, municipalities }: BudgetView, language: Language): string {
  const words = wordsIn(language).budget;
  if (fiscalYear === undefined) return words.chartAny;
  const isLonger = municipalities.some(
    ({ participant }) => participant && endsAfter(participant, fiscalYear),
  );
  return isLonger ? words.chartPeriod : words.chart(fiscalYear);
}
