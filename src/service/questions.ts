import { type Place, type Question, rowsOfPage } from '#contract/asked.ts';
import type { KnownRow } from '#domain/across/known-row.ts';
import type { Status } from '#domain/value/knowledge.ts';

/** A row as it answers a question, with its place in the order that was asked for. */
type FoundRow = {
  readonly told: KnownRow['told'];
  /** Of a line: whether the sum of the question has it. */
  readonly isAdded: boolean;
  readonly at: Place;
};

/** Rows that are alike to sums, counted together; their amounts in cents, which may be more than a number holds. */
export type Cell = {
  readonly group: string;
  readonly status: Status;
  /** Why there is no amount; undefined where there is one. */
  readonly missing: string | undefined;
  /** Whether it is of the year that was asked for. */
  readonly isInside: boolean;
  readonly isAdded: boolean;
  readonly isShared: boolean;
  readonly rows: number;
  readonly low: bigint;
  readonly best: bigint;
  readonly high: bigint;
};

/** Where questions across initiatives are answered: by a database, or in memory by the domain's own functions. */
export type Questions = {
  /** The rows behind a place, one more than a page has where there are so many. */
  readonly found: (question: Question) => Promise<readonly FoundRow[]>;
  /** Everything that matches, of which a page shows a part. */
  readonly cells: (question: Question) => Promise<readonly Cell[]>;
};

export const oneMoreThanAPage = rowsOfPage + 1;

/** Behind everything that has a rank, upwards and downwards: what nobody knows is not 0. */
const rankOfUnknown = Number.MAX_SAFE_INTEGER;
export const rankIn = (order: Question['order'], rank: number | undefined): number => {
  if (order === 'place') return 0;
  if (rank === undefined) return rankOfUnknown;
  // A known 0 is 0 in both, and never -0.
  return order === 'up' ? rank : 0 - rank;
};
