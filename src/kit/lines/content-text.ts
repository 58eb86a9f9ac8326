import { attributeOf } from '#domain/document/attribute.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { Contact, Content } from '#domain/document/content.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';

/** What a fact says of some attributes, in words: "Landesmittel 2019: Betrag nicht genannt". */
export function valuesOf(fact: Fact, attributes: readonly string[], language: Language): readonly string[] {
  return fact.contents
    .filter((content) => attributes.includes(attributeOf(content) ?? ''))
    .map((content) => contentText(content, language));
}

function contentText(content: Content, language: Language): string {
  const format = formatterOf(language);
  const words = wordsIn(language);
  switch (content.about) {
    case 'phase':
      return format.text(content.title);
    case 'phase-begin':
      return `${words.timeline.begin}: ${format.date(content.date)}`;
    case 'phase-end':
      return `${words.timeline.end}: ${format.date(content.date)}`;
    case 'commitment':
      return `${format.text(content.title)}: ${words.strength[content.strength]}`;
    case 'commitment-term':
      return words.sentence.until(format.text(content.duty), format.date(content.until));
    case 'money':
      return `${format.text(content.title)}: ${format.amount(content.amount)}`;
    case 'cover':
      return words.budget.plan.cover[content.by];
    case 'in-brief':
      return format.text(content.text);
    case 'milestone':
      return `${format.text(content.title)}: ${format.date(content.date)}`;
    case 'duty':
      return `${format.text(content.title)}: ${format.date(content.due)}`;
    case 'decision':
    case 'condition':
    case 'phase-condition':
    case 'commitment-condition':
    case 'commitment-trigger':
    case 'commitment-exit':
    case 'contact':
      return '';
  }
}

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
