import type { Evidence } from '../value/knowledge.ts';
import { type FlowedText, flowed } from './flowed-text.ts';

/** The words that are looked for, what stands around them, and the page, counted from 1 (W3C TextQuoteSelector). */
export type QuoteSelector = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly page?: number | undefined;
};

/** A part of one page, counted from 1; `start` and `end` are places in its text. */
export type Marked = { readonly page: number; readonly start: number; readonly end: number };

export type FoundQuote =
  /** In the order of the paper; a quote that goes on over a page has a part on each. */
  { readonly kind: 'found'; readonly parts: readonly [Marked, ...Marked[]] } | { readonly kind: 'lost' };

/** What is looked for to show a proof in its paper; none where the wording is not quoted. */
export const selectorOf = (evidence: Evidence): QuoteSelector | undefined =>
  'quote' in evidence ? { ...evidence, exact: evidence.exact ?? evidence.quote } : undefined;

/**
 * Finds a quote in the text of its paper, also where white space, hyphens at line ends or the pages are others than when it
 * was taken. Of several places the one with the fitting text around it is meant, then the one nearest to the page that was
 * named, then the first. Laws: what is found says the same as the quote; a quote is lost only where nothing says the same.
 */
export function findQuote(pages: readonly string[], selector: QuoteSelector): FoundQuote {
  const text = flowed(pages.join(pageBreak));
  const wanted = wantedOf(selector);
  const spans = spansOf(pages);
  const pageAt = (place: number) =>
    spans.findLastIndex(({ begin }) => begin <= (text.begins[place] ?? 0)) + 1;
  const away = (place: number) => (selector.page === undefined ? 0 : Math.abs(pageAt(place) - selector.page));
  let best: { readonly place: number; readonly fit: number; readonly away: number } | undefined;
  for (const place of placesOf(text.solid, wanted.exact)) {
    const next = { place, fit: fitOf(text.solid, place, wanted), away: away(place) };
    if (!best || next.fit > best.fit || (next.fit === best.fit && next.away < best.away)) best = next;
  }
  const [first, ...more] = best ? partsOf(text, spans, best.place, wanted.exact.length) : [];
  return first ? { kind: 'found', parts: [first, ...more] } : { kind: 'lost' };
}

const pageBreak = '\n';
type Span = { readonly begin: number; readonly end: number };

/** Where in the text of all pages each of them stands. */
function spansOf(pages: readonly string[]): readonly Span[] {
  let begin = 0;
  return pages.map(({ length }) => {
    const span = { begin, end: begin + length };
    begin = span.end + pageBreak.length;
    return span;
  });
}

type Wanted = { readonly exact: string; readonly before: string; readonly after: string };

/** Flowed with what stands around it: whether a hyphen divides a word depends on that. */
function wantedOf({ exact, prefix = '', suffix = '' }: QuoteSelector): Wanted {
  const before = prefix.slice(-around);
  const { solid, begins } = flowed(before + exact + suffix.slice(0, around));
  const upTo = (end: number) => begins.findIndex((begin) => begin >= end);
  const [from, until] = [before.length, before.length + exact.length].map((end) =>
    upTo(end) === -1 ? solid.length : upTo(end),
  );
  return { exact: solid.slice(from, until), before: solid.slice(0, from), after: solid.slice(until) };
}
/** Nothing more of what stands around a quote is compared. */
const around = 200;

function* placesOf(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** How many characters around a place are those that stood around the quote. */
function fitOf(text: string, place: number, { exact, before, after }: Wanted): number {
  let fit = 0;
  while (fit < before.length && text[place - 1 - fit] === before[before.length - 1 - fit]) fit += 1;
  const end = place + exact.length;
  let behind = 0;
  while (behind < after.length && text[end + behind] === after[behind]) behind += 1;
  return fit + behind;
}

function partsOf(text: FlowedText, spans: readonly Span[], place: number, length: number): readonly Marked[] {
  const [begin = 0, end = 0] = [text.begins[place], text.ends[place + length - 1]];
  return spans.flatMap((span, index): readonly Marked[] => {
    const part = { begin: Math.max(begin, span.begin), end: Math.min(end, span.end) };
    if (part.begin >= part.end) return [];
    return [{ page: index + 1, start: part.begin - span.begin, end: part.end - span.begin }];
  });
}
