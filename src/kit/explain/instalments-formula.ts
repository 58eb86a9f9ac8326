import type { CashStep } from '#domain/cash/cash-derivation.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import type { DerivationWords } from '#i18n/messages/derivation.ts';

/** The instalments of a month or a year: each by its share, its sum or what is left. */
export function instalmentsFormula(
  { whole, parts }: Extract<CashStep, { kind: 'instalments' }>,
  words: DerivationWords['step'],
  language: Language,
): string {
  const { euros, month, percent } = formatterOf(language);
  const texts = parts.map(({ month: when, by, amount }) => {
    if (by === 'rest') return words.instalmentRest(euros(amount), month(when));
    return 'share' in by
      ? words.instalmentShare(percent(by.share), euros(whole), month(when))
      : words.instalmentSum(euros(amount), month(when));
  });
  return texts.length === 0 ? words.receivedNothing : words.instalments(texts.join(' + '));
}
