import { type Snapshot, type VisibleFact, factsKnownAt } from '#domain/as-of/as-of.ts';
import { contradictionsOf } from '#domain/document/contradictions.ts';
import type { Fact, Source } from '#domain/document/initiative.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { sideClaim } from '#kit/lines/side-claim.ts';
import { valuesOf } from '#kit/lines/content-text.ts';
import { checkedText } from '#format/checked-text.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { sectionText } from '#format/section-text.ts';
import { type StatusWord, statusMarks } from '#format/status-marks.ts';
import type { Language } from '#i18n/language.ts';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { wordsIn } from '#i18n/words.ts';

/** A fact that another one speaks of, to go to. */
type Reference = { readonly id: string; readonly statement: string };

export type FactRow = {
  readonly id: string;
  readonly statement: string;
  readonly marks: readonly StatusWord[];
  readonly section: string;
  readonly knownFrom: string;
  readonly quote: string | undefined;
  readonly paraphrase: string | undefined;
  readonly isSuperseded: boolean;
  /** "ersetzt", "ersetzt durch", "widerspricht", each with the facts that it leads to. */
  readonly relations: readonly { readonly word: string; readonly facts: readonly Reference[] }[];
  readonly questions: readonly { readonly text: string; readonly resolver: string }[];
};
export type SourceRow = {
  readonly id: string;
  readonly title: string;
  /** Named after the fields of a paper in OParl: reference, paper type, date, originator. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly url: string | undefined;
  readonly facts: readonly FactRow[];
};
export type ContradictionRow = {
  readonly key: string;
  readonly sides: readonly {
    readonly claim: Claim;
    readonly source: string;
    readonly values: readonly string[];
  }[];
};
export type SourceRows = {
  readonly sources: readonly SourceRow[];
  readonly contradictions: readonly ContradictionRow[];
};

/** Each source that a known fact cites, with these facts, superseded ones as such; nothing that became known later. */
export function sourceRows({ initiative, snapshot }: Look, language: Language): SourceRows {
  const visible = new Map(snapshot.facts.map((fact) => [fact.id, fact]));
  const known = factsKnownAt(initiative, snapshot.asOf).map((fact) => visible.get(fact.id) ?? fact);
  return {
    sources: initiative.sources.flatMap((source) => {
      const facts = known
        .filter(({ evidence }) => evidence.source === source.id)
        .map((fact) => factRow(fact, known, snapshot, language));
      return facts.length === 0 ? [] : [{ ...sourceRow(source, language), facts }];
    }),
    contradictions: contradictionsOf(snapshot).map(({ sides, attributes }) => ({
      key: sides.map(({ id }) => id).join(' '),
      sides: sides.map((side) => {
        const source = initiative.sources.find(({ id }) => id === side.evidence.source);
        return {
          claim: sideClaim(formatterOf(language).text(side.statement), side, initiative.sources, language),
          source: source ? sourceName(source, language) : '',
          values: valuesOf(side, attributes, language),
        };
      }),
    })),
  };
}

/** The sources with the facts that hold all words of a search, whatever their case and accents. */
export function matching(sources: readonly SourceRow[], search: string): readonly SourceRow[] {
  const wanted = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return sources
    .map((source) => ({
      ...source,
      facts: source.facts.filter((fact) => {
        const text = folded([fact.statement, fact.quote, fact.paraphrase, fact.section].join('\n'));
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ facts }) => facts.length > 0);
}

const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '');

function sourceRow(source: Source, language: Language): Omit<SourceRow, 'facts'> {
  const format = formatterOf(language);
  const words = sourceWordsIn(language);
  return {
    id: source.id,
    title: format.text(source.title),
    fields: [
      { name: words.kind, value: wordsIn(language).sources.type[source.type] },
      ...(source.reference === undefined ? [] : [{ name: words.reference, value: source.reference }]),
      { name: words.date, value: format.date(source.date) },
      { name: words.publisher, value: format.text(source.publisher) },
      ...(source.inHand ? [] : [{ name: words.wording, value: words.notInHand }]),
      { name: words.checked, value: checkedText(source, language) },
    ],
    url: source.url,
  };
}

function factRow(fact: VisibleFact, known: readonly Fact[], snapshot: Snapshot, language: Language): FactRow {
  const format = formatterOf(language);
  const words = wordsIn(language);
  const among = (isMeant: (other: Fact) => boolean): readonly Reference[] =>
    known.filter(isMeant).map(({ id, statement }) => ({ id, statement: format.text(statement) }));
  const supersededBy = among(({ supersedes }) => supersedes.includes(fact.id));
  const isSuperseded = supersededBy.length > 0;
  return {
    id: fact.id,
    statement: format.text(fact.statement),
    marks: statusMarks(fact, language),
    section: sectionText(fact.evidence, language),
    knownFrom: format.knownFrom(fact.knownFrom),
    quote: 'quote' in fact.evidence ? fact.evidence.quote : undefined,
    paraphrase: 'quote' in fact.evidence ? undefined : format.text(fact.evidence.paraphrase),
    isSuperseded,
    relations: [
      { word: sourceWordsIn(language).supersededBy, facts: supersededBy },
      { word: sourceWordsIn(language).supersedes, facts: among(({ id }) => fact.supersedes.includes(id)) },
      {
        word: sourceWordsIn(language).contradicts,
        facts: isSuperseded ? [] : among(({ id }) => fact.contradicts?.includes(id) ?? false),
      },
    ].filter(({ facts }) => facts.length > 0),
    questions: snapshot.questions
      .filter(({ raisedBy }) => !isSuperseded && raisedBy.includes(fact.id))
      .map(({ text, resolver }) => ({
        text: format.text(text),
        resolver: words.evidence.resolvedBy(format.text(resolver)),
      })),
  };
}
