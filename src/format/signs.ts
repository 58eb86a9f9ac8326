import type { Status } from '#domain/value/knowledge.ts';

/** The grammar of certainty: the same sign for a status in cards, charts, tables and print. */
const signs = {
  confirmed: 'full',
  announced: 'half',
  estimated: 'quarter',
  reported: 'quoted',
  assumed: 'open',
  'not-stated': 'empty',
  'not-assessable': 'empty',
  contradicted: 'conflict',
} as const satisfies Record<Status, string>;

export const signOf = (status: Status): (typeof signs)[Status] => signs[status];
