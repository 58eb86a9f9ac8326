import { idOf } from '#domain/capture/named-parties.ts';
import type { DeskBegin } from '#domain/capture/kept-desk.ts';
import type { Initiative, Source } from '#domain/document/initiative.ts';
import { type ImpreciseDate, isoDate } from '#domain/value/calendar.ts';
import { dayFromText } from '#format/entry/typed-day.ts';

/** What is asked of a paper before it is captured. */
export const headFields = ['title', 'paper', 'reference', 'publisher', 'date'] as const;
type HeadField = (typeof headFields)[number];
export type HeadText = Readonly<Record<HeadField, string>>;
export type HeadProblem = Exclude<HeadField, 'reference'>;

/** What is wrong with a head as it is typed; its number may be missing. */
export const headProblems = (head: HeadText): readonly HeadProblem[] =>
  (['title', 'paper', 'publisher', 'date'] as const).filter((field) =>
    field === 'date' ? dayFromText(head.date) === undefined : head[field].trim() === '',
  );

type Begun = {
  readonly head: HeadText;
  readonly pages: readonly string[];
  readonly file: string | undefined;
  /** The document that the paper is added to; undefined for a new one. */
  readonly document: Initiative | undefined;
  /** Tells this desk from others. */
  readonly id: string;
};

/** A desk for a paper: its document, new or one that is there, with the paper as a source and its text. */
export function beginOf({ head, pages, file, document, id }: Begun): DeskBegin {
  const day = dayFromText(head.date) ?? isoDate('1900-01-01');
  const date: ImpreciseDate = { precision: 'day', day };
  const reference = head.reference.trim();
  const taken = new Set(document?.sources.map((source) => source.id));
  const wanted = idOf(`vorlage ${reference || head.paper}`) || 'vorlage';
  const source: Source = {
    id: taken.has(wanted) ? `${wanted}-${taken.size + 1}` : wanted,
    type: 'council-paper',
    title: { de: head.paper.trim() },
    publisher: { de: head.publisher.trim() },
    date,
    ...(reference !== '' && { reference }),
    inHand: true,
  };
  // Each desk writes a document of its own; an example is copied, and nobody's is written over.
  const own = id.slice(0, 6).toLowerCase();
  const base: Initiative = document
    ? { ...document, id: `${document.id}-${own}`, title: { de: `${document.title.de} (eigene Fassung)` } }
    : {
        version: 2,
        id: `${idOf(head.title) || 'initiative'}-${own}`,
        title: { de: head.title.trim() },
        defaultAsOf: day,
        parties: [],
        sources: [],
        facts: [],
        questions: [],
        scenarios: [],
      };
  return {
    id,
    document: {
      ...base,
      sources: [...base.sources, source],
      texts: { ...base.texts, [source.id]: [...pages] },
    },
    paper: { source: source.id, file },
  };
}
