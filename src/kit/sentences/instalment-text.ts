import type { Liquidity } from '#domain/cash/liquidity.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

/** What the state pays when, where it pays in instalments, and how far that is ahead of its share of the cost. */
export function instalmentSentences(
  party: string,
  { drawdown, months }: Liquidity,
  language: Language,
): readonly string[] {
  if (drawdown.rhythm !== 'instalments') return [];
  const words = allWordsIn(language).cash;
  const { eurosWhole, list, month } = formatterOf(language);
  const paid = months.filter(({ received }) => received > 0);
  const each = paid.map((one) => words.instalment(eurosWhole(one.received), month(one.month)));
  const [first] = months;
  const most = first && months.reduce((found, one) => (one.ahead > found.ahead ? one : found), first);
  return [
    ...(each.length === 0 ? [] : [words.instalments(party, list(each))]),
    ...(most && most.ahead > 0 ? [words.mostAhead(party, month(most.month), eurosWhole(most.ahead))] : []),
  ];
}
