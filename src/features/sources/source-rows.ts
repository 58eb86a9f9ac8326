import { snapshotAt } from '#domain/as-of.ts';
import type { Fact, Initiative, Source } from '#domain/initiative.ts';
import type { Selection } from '#domain/selection.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type FactRow = {
  readonly id: string;
  readonly statement: string;
  readonly sign: ReturnType<typeof signOf>;
  readonly status: string;
  readonly section: string;
  readonly knownFrom: string;
  readonly quote: string | undefined;
  readonly paraphrase: string | undefined;
};
export type SourceRow = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | undefined;
  readonly isInHand: boolean;
  readonly facts: readonly FactRow[];
};

/** Each source that a visible fact cites, with these facts; nothing that became known later. */
export function sourceRows(
  initiative: Initiative,
  { asOf }: Selection,
  language: Language,
): readonly SourceRow[] {
  const snapshot = snapshotAt(initiative, asOf);
  return snapshot.sources.map((source) => ({
    ...sourceRow(source, language),
    facts: snapshot.facts
      .filter(({ evidence }) => evidence.source === source.id)
      .map((fact) => factRow(fact, language)),
  }));
}

function sourceRow(source: Source, language: Language): Omit<SourceRow, 'facts'> {
  const format = formatterOf(language);
  return {
    id: source.id,
    name: sourceName(source, language),
    title: format.text(source.title),
    publisher: format.text(source.publisher),
    date: format.date(source.date),
    url: source.url,
    isInHand: source.inHand,
  };
}

function factRow(fact: Fact, language: Language): FactRow {
  const format = formatterOf(language);
  return {
    id: fact.id,
    statement: format.text(fact.statement),
    sign: signOf(fact.status),
    status: wordsIn(language).status[fact.status],
    section: format.text(fact.evidence.section),
    knownFrom: format.date(fact.knownFrom),
    quote: 'quote' in fact.evidence ? fact.evidence.quote : undefined,
    paraphrase: 'quote' in fact.evidence ? undefined : format.text(fact.evidence.paraphrase),
  };
}
