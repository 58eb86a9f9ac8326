import type { FigureStep } from '#domain/finance/derivation.ts';
import type { Language } from '#i18n/language.ts';
import type { DerivationWords } from '#i18n/messages/derivation.ts';
import { formatterOf } from '#format/formatter.ts';

/** What the terms of a funding give, by their kind. */
export function termsFormula(
  { terms, plan, cost, eligible, thirdParty }: Extract<FigureStep, { kind: 'terms' }>,
  words: DerivationWords['step'],
  language: Language,
): string {
  const { euros, percent, number } = formatterOf(language);
  switch (terms.type) {
    case 'full':
      return words['terms-full'](euros(eligible));
    case 'proportional':
      return words['terms-proportional'](
        percent(terms.rate),
        euros(terms.base === 'total' ? cost : eligible),
      );
    case 'gap':
      return words['terms-gap'](euros(eligible), euros(thirdParty), euros(terms.ownMinimum));
    case 'fixed':
      return terms.per === 'grant'
        ? words['terms-fixed-grant'](euros(terms.sum))
        : words['terms-fixed-post-year'](number(plan.posts / 100), number(plan.months), euros(terms.sum));
  }
}
