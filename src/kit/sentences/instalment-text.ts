import { grantWordsOf } from '#format/grant-words.ts';
import type { Liquidity } from '#domain/cash/liquidity.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

/** What the state pays when, where it pays in instalments, and how far that is ahead of its share of the cost. */
export function instalmentSentences(
  party: string,
  { drawdown, months }: Liquidity,
  scenario: Scenario,
  language: Language,
): readonly string[] {
  if (drawdown.rhythm !== 'instalments') return [];
  const words = allWordsIn(language).cash;
  const grant = grantWordsOf(scenario, language);
  const { eurosWhole, list, month } = formatterOf(language);
  const paid = months.filter(({ received }) => received > 0);
  const each = paid.map((one) => words.instalment(eurosWhole(one.received), month(one.month)));
  const [first] = months;
  const most = first && months.reduce((found, one) => (one.ahead > found.ahead ? one : found), first);
  return [
    ...(each.length === 0 ? [] : [grant.instalments(party, list(each))]),
    ...(most && most.ahead > 0 ? [grant.mostAhead(party, month(most.month), eurosWhole(most.ahead))] : []),
  ];
}
