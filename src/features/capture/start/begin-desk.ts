import { idOf } from '#domain/capture/named-parties.ts';
import type { DeskBegin } from '#domain/capture/kept-desk.ts';
import type { Initiative, Source, SourceType } from '#domain/document/initiative.ts';
import { type ImpreciseDate, type IsoDate, isoDate } from '#domain/value/calendar.ts';
import { newInitiative, retitled } from '#domain/writing/new-initiative.ts';
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

/** What a paper is added to: an initiative that is written on, an example that is copied, or a new one. */
export type BelongsTo =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'own';
      readonly document: Initiative;
      readonly number: number;
      readonly mark?: string | undefined;
    }
  | { readonly kind: 'example'; readonly document: Initiative };

export type Begun = {
  readonly head: HeadText;
  readonly pages: readonly string[];
  readonly file: string | undefined;
  readonly type: SourceType;
  readonly to: BelongsTo;
  /** Tells this desk from others. */
  readonly id: string;
};

/** A desk for a paper: its document, new or one that is there, with the paper as a source and its text. */
export function beginOf({ head, pages, file, type, to, id }: Begun): DeskBegin {
  const document = to.kind === 'new' ? undefined : to.document;
  const day = dayFromText(head.date) ?? isoDate('1900-01-01');
  const date: ImpreciseDate = { precision: 'day', day };
  const reference = head.reference.trim();
  const taken = new Set(document?.sources.map((source) => source.id));
  const wanted = idOf(`${type === 'council-paper' ? 'vorlage' : ''} ${reference || head.paper}`) || 'vorlage';
  const source: Source = {
    id: taken.has(wanted) ? `${wanted}-${taken.size + 1}` : wanted,
    type,
    title: { de: head.paper.trim() },
    publisher: { de: head.publisher.trim() },
    date,
    ...(reference !== '' && { reference }),
    inHand: true,
  };
  const base = documentOf(to, head.title.trim(), day, id.slice(0, 6).toLowerCase());
  return {
    id,
    document: {
      ...base,
      sources: [...base.sources, source],
      texts: { ...base.texts, [source.id]: [...pages] },
    },
    paper: { source: source.id, file },
    ...(to.kind === 'own' && { base: to.number, mark: to.mark }),
  };
}

/** An example is copied, since nobody writes to it; with a paper of a new initiative its document begins. */
function documentOf(to: BelongsTo, title: string, day: IsoDate, distinct: string): Initiative {
  switch (to.kind) {
    case 'own':
      return to.document;
    case 'example': {
      const { id, title: named } = to.document;
      return retitled(to.document, `${named.de} (eigene Fassung)`, `${id}-${distinct}`);
    }
    case 'new':
      return newInitiative(`${idOf(title) || 'initiative'}-${distinct}`, title, day);
  }
}
