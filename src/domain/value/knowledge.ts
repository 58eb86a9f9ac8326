import type { ImpreciseDate } from './calendar.ts';

/**
 * What we know about one attribute (an amount, a rate, a date, a payer); it never belongs to a programme.
 * Strongest first. `not-stated`: the source speaks of it and gives no value. `not-assessable`: the source says
 * that it cannot be judged yet. `estimated`: the source says that it estimates, and how. `reported`: it is passed on from
 * somebody who has not said it in a source. `contradicted`: two sources disagree, both are kept.
 */
export const statuses = [
  'confirmed',
  'announced',
  'estimated',
  'reported',
  'assumed',
  'not-assessable',
  'not-stated',
  'contradicted',
] as const;
export type Status = (typeof statuses)[number];

/** A text in the interface's languages; without English it is shown in German. Quotes stay as their source has them. */
export type Localized = { readonly de: string; readonly en?: string | undefined };

/**
 * Where a statement stands. `quote` is verbatim; where the wording is not in hand, `paraphrase` says so instead.
 * Section or page as the source names it.
 */
export type Evidence = {
  readonly source: string;
  readonly section: Localized;
} & (({ readonly quote: string } & Passage) | { readonly paraphrase: Localized });

/** By what a quote is found again in the text of its source (W3C TextQuoteSelector). */
type Passage = {
  /** The words as they stand there, where the quote leaves something out of them. */
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Of the text that the document brings, counted from 1. */
  readonly page?: number | undefined;
};

/** Who assumed a value and why: an assumption has no quote. What a reader enters is the reader's own. */
export type Assumption = { readonly author: string; readonly reason: Localized } | { readonly by: 'reader' };

/** A value entered for a what-if. Its status is always `assumed`. */
export type Assumed<T> = {
  readonly status: 'assumed';
  readonly value: T;
  readonly assumption: Assumption;
};

/** An attribute for which no source gives a value. */
export type Unknown = { readonly status: 'not-stated' | 'not-assessable' };

/** When something became known, and how exactly that is known. */
export type KnownFrom = ImpreciseDate;

/**
 * The weakest status of several: the status of everything computed from them. A contradiction anywhere is shown;
 * the two kinds of missing value weigh the same, and the later in `statuses` is named.
 */
export function weakest(inputs: readonly [Status, ...Status[]]): Status {
  return inputs.reduce((weakestSoFar, status) => (rank(status) > rank(weakestSoFar) ? status : weakestSoFar));
}

const rank = (status: Status): number => statuses.indexOf(status);
