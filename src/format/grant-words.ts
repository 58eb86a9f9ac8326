import { grantorIn } from '#domain/as-of/grantor.ts';
import type { Figure } from '#domain/finance/figure-table.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { type GrantWords, grantWordsIn } from '#i18n/messages/grant.ts';

/** The words for the grants that a scenario assumes, by who gives them. */
export const grantWordsOf = (scenario: Pick<Scenario, 'isOfState'>, language: Language): GrantWords =>
  grantWordsIn(language, grantorIn(scenario));

/** A figure of a scenario by its name. */
export const figureName = (
  figure: Figure,
  scenario: Pick<Scenario, 'isOfState'>,
  language: Language,
): string =>
  figure === 'stateFunding'
    ? grantWordsOf(scenario, language).figure
    : allWordsIn(language).explain.figures[figure];
