import type { Scenario } from '#domain/document/scenario.ts';
import type { CashColumn } from '#domain/proof/figure-ref.ts';
import { grantWordsOf } from '#format/grant-words.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';

/** A column of the accounts of a scenario by its name. */
export function cashTitle(column: CashColumn, scenario: Scenario, language: Language): string {
  const { cash } = allWordsIn(language);
  switch (column) {
    case 'advanced':
      return cash.advanced;
    case 'ownCash':
      return cash.own;
    case 'due':
    case 'received':
    case 'ahead':
      return grantWordsOf(scenario, language)[column];
  }
}
