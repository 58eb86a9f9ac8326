import type { Candidate } from './candidate.ts';
import type { Token } from './text/token.ts';

/** What a reader finds: which tokens (the last one included), and what they say. */
type Sight<C> = C extends Candidate
  ? Pick<C, 'kind' | 'value'> & {
      readonly first: number;
      readonly last: number;
      readonly basis: readonly number[];
    }
  : never;
export type Finding = Sight<Candidate>;

/** Law: looks at a bounded number of tokens from each, so that reading stays linear. */
export type Reader = (tokens: readonly Token[]) => readonly Finding[];
