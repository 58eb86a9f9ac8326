import type { Fact, Source } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { sectionText } from '#format/section-text.ts';

/** What proves a fact, in words: the quote in the language of its source, or what it says in ours. */
export type FactEvidence = {
  readonly statement: string;
  readonly quote: string | undefined;
  readonly paraphrase: string | undefined;
  readonly source: string;
  readonly section: string;
  /** How it was estimated, where it was. */
  readonly method: string | undefined;
};

export function factEvidence(fact: Fact, source: Source, language: Language): FactEvidence {
  const format = formatterOf(language);
  const { evidence } = fact;
  return {
    statement: format.text(fact.statement),
    quote: 'quote' in evidence ? evidence.quote : undefined,
    paraphrase: 'quote' in evidence ? undefined : format.text(evidence.paraphrase),
    source: sourceName(source, language),
    section: sectionText(evidence, language),
    method: fact.method && format.text(fact.method),
  };
}
