import { expect, test, vi } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { merge } from '#domain/writing/merge.ts';
import { factOf, initiativeOf } from '#tests/given/builders.ts';
import { kindsOfConflicts } from '#tests/given/conflicts.ts';
import { type ConflictLine, conflictLines } from './conflict-lines.ts';

const sayingOf = (says: ConflictLine['mine']) =>
  says.map(({ name, text }) => (name === undefined ? text : `${name}: ${text}`)).join(' | ');

type Told = Partial<Initiative>;
const documentOf = (told: Told): Initiative => ({ ...initiativeOf([factOf('a'), factOf('b')]), ...told });
function conflicting(before: Told, mine: Told, theirs: Told) {
  const versions = { mine: documentOf(mine), theirs: documentOf(theirs) };
  return { conflicts: merge(documentOf(before), versions.mine, versions.theirs).conflicts, versions };
}

test.each(kindsOfConflicts)(
  'of %s each side says in words what it has',
  (_, before, mine, theirs, ours, others) => {
    const { conflicts, versions } = conflicting(before, mine, theirs);
    const lines = conflictLines(conflicts, versions, 'de');
    expect(lines).toHaveLength(1);
    const [line] = lines.map((each) => [sayingOf(each.mine), sayingOf(each.theirs)]);
    expect(line).toEqual([expect.stringContaining(ours), expect.stringContaining(others)]);
    expect(line?.[0]).not.toBe(line?.[1]);
  },
);

test('the words of one language are enough to tell each of them', async () => {
  vi.resetModules();
  await (await import('#i18n/words.ts')).loadWords('de');
  const fresh = await import('./conflict-lines.ts');
  for (const [, before, mine, theirs] of kindsOfConflicts) {
    const { conflicts, versions } = conflicting(before, mine, theirs);
    expect(fresh.conflictLines(conflicts, versions, 'de')).toEqual(conflictLines(conflicts, versions, 'de'));
  }
});
