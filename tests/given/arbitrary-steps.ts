import fc from 'fast-check';
import type { Change, Step } from '#domain/capture/desk.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { anyWords } from './arbitrary-evidence.ts';
import { factOf, said } from './builders.ts';

const id = fc.constantFrom('fact-0', 'fact-1', 'one', 'two');

/** What somebody at the reading desk may do, with few names, so that one is often the same as before. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, anyWords).map(([name, statement]): Change => ({
    kind: 'fact',
    item: factOf(name, { statement: said(statement) }),
  })),
  id.map((name): Change => ({ kind: 'remove', list: 'facts', id: name })),
  fc.tuple(id, anyWords).map(([name, party]): Change => ({
    kind: 'party',
    item: { id: name, kind: 'municipality', name: said(party) },
  })),
  anyWords.map((title): Change => ({ kind: 'title', title: said(title) })),
  fc.constant<Change>({ kind: 'opens-at', day: isoDate('2019-01-01') }),
  fc
    .record({ kind: fc.constantFrom('refuse', 'reconsider'), passage: fc.constantFrom('0-10', '20-30') })
    .map((change): Change => change),
);

export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.array(anyChange, { minLength: 1, maxLength: 3 }),
  { maxLength: 8 },
);
