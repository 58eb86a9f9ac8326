import type { Stated } from '#domain/as-of/as-of.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { knownWordsIn } from '#i18n/messages/known.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';

/** Who pays a line. Gross expense is paid before any income: what a grant gives back of it is no other's payment here. */
export function payersText(
  { content: { payers, role } }: Stated<'money'>,
  initiative: Pick<Initiative, 'parties'>,
  language: Language,
): string {
  const names = formatterOf(language).list(payers.map((payer) => partyName(initiative, payer, language)));
  return role === 'gross-expense' ? knownWordsIn(language).beforeIncome(names) : names;
}
