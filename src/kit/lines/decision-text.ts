import type { Contact, Content } from '#domain/document/content.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';

type Decision = Extract<Content, { about: 'decision' }>;

/** What became of a paper in a body, and when: "Ausschuss: zur Kenntnis genommen, nichts beschlossen". */
export function decisionText({ body, kind, day, amount, legalBasis }: Decision, language: Language): string {
  const format = formatterOf(language);
  const text = `${format.text(body)}: ${wordsIn(language).decision[kind]}`;
  const more = [
    ...(day ? [format.date(day)] : []),
    ...(amount ? [format.amount(amount)] : []),
    ...(legalBasis ? [format.text(legalBasis)] : []),
  ];
  return more.length === 0 ? text : `${text} (${more.join(', ')})`;
}

/** An office and how it is reached: "Stadt: Amt für Soziales, 02403 71-0, amt@example.org". */
export const contactText = (
  { party, office, phone, mail }: Contact,
  initiative: Pick<Initiative, 'parties'>,
  language: Language,
): string =>
  `${partyName(initiative, party, language)}: ${[formatterOf(language).text(office), phone, mail].filter((part) => part !== undefined).join(', ')}`;
