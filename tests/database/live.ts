import { expect, test } from 'vitest';
import { eventsPath } from '#contract/events.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import { live } from '#server/live.ts';
import type { Database } from '#server/store/database.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { factOf } from '#tests/given/builders.ts';
import { freshDocument } from '../conformance/client.ts';
import { numbersIn } from './events.ts';

/** Open pages are told what is written, by whichever process: `other` is another one on the same database. */
export function describeLive(database: () => Database, other: () => Database): void {
  test('who follows is told the newest, then within a second what another process writes; drafts to who works on them alone', async () => {
    const document = freshDocument();
    const told = {
      initiative: document.id,
      author: 'Amt 50',
      reason: 'neu',
      at: instant('2026-11-28T08:30:00Z'),
    };
    const first = revisionAfter(undefined, { ...told, document });
    await sqlStore(database()).append(first);
    const server = live(database(), sqlStore(database()));
    const follow = async (seesDrafts: boolean) => {
      const request = new Request(`http://localhost${eventsPath}?initiative=${document.id}`);
      return numbersIn(await server.follow(request, { seesDrafts, session: undefined }));
    };
    const [editor, reader] = [await follow(true), await follow(false)];
    expect([await editor(), await reader()]).toEqual([1, 1]);

    const { id: _, ...fact } = factOf('more');
    const drafts = [{ id: 'waiting', author: 'X', at: told.at, fact }];
    const drafted = revisionAfter(first, { ...told, document: { ...document, drafts } });
    const begin = performance.now();
    await sqlStore(other()).append(drafted);
    expect(await editor()).toBe(2);
    expect(performance.now() - begin).toBeLessThan(1000);
    const facts = [...document.facts, factOf('more')];
    await sqlStore(other()).append(revisionAfter(drafted, { ...told, document: { ...document, facts } }));
    // Nothing was said of the second one to who only reads.
    expect([await editor(), await reader()]).toEqual([3, 3]);
    await server.close();
    expect([await editor(), await reader()]).toEqual([undefined, undefined]);
  });
}
