import type { Payer } from '#domain/cash/payments.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { grantWordsOf } from './grant-words.ts';
import { partyName } from './party-name.ts';

type Setting = {
  readonly initiative: Pick<Initiative, 'parties'>;
  readonly scenario: Scenario;
  readonly language: Language;
};

/** A payer by its name: a municipality by its own, the others by what they are. */
export function payerName(payer: Payer, { initiative, scenario, language }: Setting): string {
  switch (payer.kind) {
    case 'municipality':
      return partyName(initiative, payer.party, language);
    case 'state':
      return grantWordsOf(scenario, language).payer;
    case 'third':
      return wordsIn(language).payments.third;
  }
}
