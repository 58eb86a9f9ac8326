import { knownWordsIn } from '#i18n/messages/known.ts';
import { attributeOf } from '#domain/document/attribute.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';

/** What a fact says of some attributes, in words: "Landesmittel 2019: Betrag nicht genannt". */
export function valuesOf(fact: Fact, attributes: readonly string[], language: Language): readonly string[] {
  return fact.contents
    .filter((content) => attributes.includes(attributeOf(content) ?? ''))
    .map((content) => contentText(content, language));
}

export function contentText(content: Content, language: Language): string {
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
      return knownWordsIn(language).plan.cover[content.by];
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
