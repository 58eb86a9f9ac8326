import { expect, test } from 'vitest';
import { merge } from '#domain/writing/merge.ts';
import { factOf, initiativeOf } from '#tests/given/builders.ts';
import { kindsOfConflicts } from '#tests/given/conflicts.ts';
import { type ConflictLine, conflictLines } from './conflict-lines.ts';

const sayingOf = (says: ConflictLine['mine']) =>
  says.map(({ name, text }) => (name === undefined ? text : `${name}: ${text}`)).join(' | ');

test.each(kindsOfConflicts)(
  'of %s each side says in words what it has',
  (_, before, mine, theirs, ours, others) => {
    const [first, second, third] = [before, mine, theirs].map((told) => ({
      ...initiativeOf([factOf('a'), factOf('b')]),
      ...told,
    }));
    if (!first || !second || !third) return;
    const lines = conflictLines(merge(first, second, third).conflicts, { mine: second, theirs: third }, 'de');
    expect(lines).toHaveLength(1);
    const [line] = lines.map((each) => [sayingOf(each.mine), sayingOf(each.theirs)]);
    expect(line).toEqual([expect.stringContaining(ours), expect.stringContaining(others)]);
    expect(line?.[0]).not.toBe(line?.[1]);
  },
);
