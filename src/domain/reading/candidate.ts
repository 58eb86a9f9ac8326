import type { IsoDate } from '../value/calendar.ts';
import type { Cents } from '../value/money.ts';

/**
 * A passage that looks like a statement of a paper. It is proposed to a person and is no fact before that person says so.
 * `start` and `end` count UTF-16 units of the text that was given, and `words` is what stands there.
 */
type Passage = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words that the reading rests on, in the order of the text. */
  readonly basis: readonly string[];
};

export type Candidate =
  | (Passage & { readonly kind: 'amount'; readonly value: ReadAmount })
  | (Passage & { readonly kind: 'date'; readonly value: ReadDate });

/** What is not known of a value is null: an open end is never 0. Where known, low <= best <= high. */
type Ends<T> = { readonly low: T | null; readonly best: T | null; readonly high: T | null };

type ReadAmount = Ends<Cents> & {
  readonly way: 'exact';
  readonly sign: 'plus' | 'minus';
};

/** The days between which a date lies; null is an open side. */
type ReadDate = {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly precision: 'day' | 'month';
};
