import type { Candidate } from './candidate.ts';
import type { Reading } from './text/sentences.ts';

/**
 * What a reader finds: which tokens (the last one included), and what they say. The first of its basis is its heart, all
 * that is left of it where another of its kind stands inside: "stellt das Land vorbehaltlich … in Aussicht".
 */
type Found<C> = C extends Candidate
  ? Pick<C, 'kind' | 'value'> & {
      readonly first: number;
      readonly last: number;
      readonly basis: readonly number[];
    }
  : never;
export type Finding = Found<Candidate>;

/** Law: looks at a bounded number of tokens from each, so that reading stays linear. */
export type Reader = (reading: Reading) => readonly Finding[];
