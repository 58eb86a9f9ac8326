import { grantorOf } from '#domain/as-of/grantor.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Party } from '#domain/document/initiative.ts';
import { grantTitle, grantorOfSums } from '#format/grant-name.ts';
import { yearTitle } from '../lines/sum-claim.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Named by the year, or by the whole period of grants that run through several. */
export function fundingTitle(
  { snapshot, scenario, year, municipalities }: BudgetView,
  parties: readonly Party[],
  language: Language,
): string {
  const words = wordsIn(language).budget;
  const sums = municipalities.map(({ stateFunding }) => stateFunding);
  const known = scenario ? undefined : grantorOfSums({ sums, parties });
  const grant = grantTitle(known ?? grantorOf(snapshot, { parties }), language);
  if (year === undefined) return words.chart(grant);
  const isLonger = municipalities.some(({ impact }) => impact && impact.years.length > 1);
  return isLonger ? words.chartPeriod(grant) : yearTitle(words.chart(grant), year, language);
}
