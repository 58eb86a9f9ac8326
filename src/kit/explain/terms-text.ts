import { isThere } from '#domain/inputs/further-inputs.ts';
import type { FurtherTerms, ScenarioTerms } from '#domain/document/scenario.ts';
import { inputText } from '#format/entry/input-text.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';

/** Terms of funding as they are assumed, with the programmes that pay beside: "80 % der zuwendungsfähigen Kosten, bis zu 50.000 €". */
export const allTermsText = (terms: ScenarioTerms, language: Language): string =>
  [
    termsText(terms, language),
    ...furtherTexts(terms, language).map(
      ({ number, text }) => `${allWordsIn(language).scenario.programme(number)}: ${text}`,
    ),
  ].join('; ');

/** The terms of the first programme. */
export function termsText(terms: ScenarioTerms, language: Language): string {
  const type = typeText(terms, language);
  if (!terms.cap) return type;
  const cap = inputText(terms.cap, { unit: 'money', empty: 'none', ...plain }, language);
  return `${type}, ${allWordsIn(language).amount.upTo(cap)}`;
}

type FurtherText = { readonly number: number; readonly text: string };

/** What each programme pays that pays beside the first, by its number: its rate, what it accepts and its cap. */
export function furtherTexts({ further = [] }: ScenarioTerms, language: Language): readonly FurtherText[] {
  const words = allWordsIn(language);
  const share = (of: FurtherTerms['rate']) =>
    inputText(of, { unit: 'rate', empty: 'unknown', ...plain }, language);
  return further.flatMap((each, index) => {
    if (!isThere(each)) return [];
    const { rate, eligible, cap } = each;
    const terms = words.scenario.programmeTerms(share(rate), share(eligible));
    const most = cap && inputText(cap, { unit: 'money', empty: 'none', ...plain }, language);
    const text = most === undefined ? terms : `${terms}, ${words.amount.upTo(most)}`;
    return [{ number: index + 2, text }];
  });
}

const plain = { isRange: true, choices: [], isSigned: false } as const;

function typeText(terms: ScenarioTerms, language: Language): string {
  const words = allWordsIn(language).budget.fundingType;
  const money = (value: Parameters<typeof inputText>[0], unit: 'money' | 'rate') =>
    inputText(value, { unit, empty: 'unknown', ...plain }, language);
  switch (terms.type) {
    case 'full':
      return words.full;
    case 'proportional':
      return words.proportional(money(terms.rate, 'rate'), words.base[terms.base]);
    case 'gap':
      return words.gap(money(terms.ownMinimum, 'money'));
    case 'fixed':
      return words.fixed(money(terms.sum, 'money'), words.per[terms.per]);
  }
}
