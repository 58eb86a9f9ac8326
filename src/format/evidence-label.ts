import type { Fact, Source } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** The evidence of a fact in a few words, for accessible names: "Beleg: Vorlage 367/18, Sachverhalt". */
export function evidenceLabel(fact: Fact, sources: readonly Source[], language: Language): string {
  const words = wordsIn(language);
  const source = sources.find(({ id }) => id === fact.evidence.source);
  const name = source ? sourceName(source, language) : fact.evidence.source;
  return `${words.evidence.open}: ${name}, ${formatterOf(language).text(fact.evidence.section)}`;
}

/** A source by its kind and reference where it has one, else by its publisher. */
export function sourceName(source: Source, language: Language): string {
  const type = wordsIn(language).sources.type[source.type];
  return `${type} ${source.reference ?? formatterOf(language).text(source.publisher)}`;
}
