import { factId } from '#domain/capture/proposal.ts';
import type { Finding } from '#domain/capture/finding.ts';
import type { Fact } from '#domain/document/initiative.ts';
import { findQuote, selectorOf } from '#domain/passage/find-quote.ts';
import type { Status } from '#domain/value/knowledge.ts';

/** A passage of a page that is marked: an open finding, a stated fact, or what was refused. */
export type Mark = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'stated' | 'refused';
  readonly status: Status | undefined;
  readonly isCurrent: boolean;
  /** The words that a finding rests on, within the page. */
  readonly cues: readonly { readonly start: number; readonly end: number }[];
};

type Marking = {
  readonly pages: readonly string[];
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  readonly refused: readonly string[];
  /** Where the quotes of facts stand that no finding gave. */
  readonly places: Places;
};

type Span = { readonly start: number; readonly end: number };
/** Passages of the whole text, by the ids of the facts that quote them. */
export type Places = ReadonlyMap<string, Span>;

/** Where the quotes of facts stand; a fact that a finding gave stands where that was found, and a lost quote nowhere. */
export function placesOf(
  facts: readonly Fact[],
  findings: readonly Finding[],
  pages: readonly string[],
  source: string,
): Places {
  const starts = pageStarts(pages);
  const found = new Map(findings.map((finding) => [factId(source, finding), finding]));
  return new Map(
    facts
      .filter(({ evidence }) => evidence.source === source)
      .flatMap(({ id, evidence }): readonly (readonly [string, Span])[] => {
        const finding = found.get(id);
        if (finding) return [[id, finding]];
        const selector = selectorOf(evidence);
        const quote = selector ? findQuote(pages, selector) : ({ kind: 'lost' } as const);
        if (quote.kind === 'lost') return [];
        const [{ page, start, end }] = quote.parts;
        const from = starts[page - 1] ?? 0;
        return [[id, { start: from + start, end: from + end }]];
      }),
  );
}

/** Where each page begins in the text of the whole. */
export function pageStarts(pages: readonly string[]): readonly number[] {
  let start = 0;
  return pages.map(({ length }) => {
    const begins = start;
    start += length + 1;
    return begins;
  });
}

/** The marks of each page, in their order, none over another: what was stated first, else what was found. */
export function marksOf({
  pages,
  source,
  findings,
  facts,
  refused,
  places,
}: Marking): readonly (readonly Mark[])[] {
  const starts = pageStarts(pages);
  const stated = new Map(facts.map((fact) => [fact.id, fact]));
  const known = new Set(findings.map((finding) => factId(source, finding)));
  const byPassage = Map.groupBy(findings, ({ start }) => start);
  const found = [...byPassage.values()].flatMap((each): readonly Mark[] => {
    const [first] = each;
    if (!first) return [];
    const fact = each.map((finding) => stated.get(factId(source, finding))).find((one) => one !== undefined);
    const isOpen = each.some(
      (finding) => !stated.has(factId(source, finding)) && !refused.includes(finding.key),
    );
    return [
      {
        ...first,
        state: isOpen ? 'open' : fact ? 'stated' : 'refused',
        status: fact?.status,
        isCurrent: false,
      },
    ];
  });
  const own = facts
    .filter((fact) => fact.evidence.source === source && !known.has(fact.id))
    .flatMap((fact) => ownMark(fact, places.get(fact.id)));
  const all = [...own, ...found].toSorted((left, right) => left.start - right.start);
  const apart = all.reduce<readonly Mark[]>(
    (marks, mark) => ((marks.at(-1)?.end ?? 0) <= mark.start ? [...marks, mark] : marks),
    [],
  );
  return pages.map((page, index) => {
    const from = starts[index] ?? 0;
    return apart
      .filter((mark) => mark.start < from + page.length && mark.end > from)
      .map((mark) => within(mark, from, page.length));
  });
}

/**
 * The same marks, one of them looked at: of those in which a passage of the whole text begins. Law: what does not hold it is
 * the same as before, page by page and mark by mark, so that it need not be drawn anew.
 */
export function withCurrent(
  marks: readonly (readonly Mark[])[],
  pages: readonly string[],
  current: Span | undefined,
): readonly (readonly Mark[])[] {
  if (!current) return marks;
  const starts = pageStarts(pages);
  const begun = starts.findLastIndex((start) => start <= current.start);
  const at = current.start - (starts[begun] ?? 0);
  const key = marks[begun]?.find(({ start, end }) => start <= at && at < end)?.key;
  if (key === undefined) return marks;
  // A passage may go on on the next page.
  return marks.map((page) =>
    page.some((mark) => mark.key === key)
      ? page.map((mark) => (mark.key === key ? { ...mark, isCurrent: true } : mark))
      : page,
  );
}

function ownMark(fact: Fact, place: Span | undefined): readonly Mark[] {
  if (!place) return [];
  return [
    {
      key: fact.id,
      ...place,
      state: 'stated',
      status: fact.status,
      isCurrent: false,
      cues: [],
    },
  ];
}

function within(mark: Mark, from: number, length: number): Mark {
  const clip = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: Math.max(0, start - from),
    end: Math.min(length, end - from),
  });
  return {
    key: mark.key,
    state: mark.state,
    status: mark.status,
    isCurrent: mark.isCurrent,
    ...clip(mark),
    cues: mark.cues.map(clip).filter(({ start, end }) => start < end),
  };
}
