import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { verify } from '#server/store/verify.ts';
import { factOf, given } from '#tests/given/builders.ts';
import { type Client, clientOf, freshDocument } from '../conformance/client.ts';
import { connectionTo } from './connection.ts';

/** How many write at once, and how much each; more where somebody asks for it. */
const editors = Number(process.env['EDITORS'] ?? 6);
const facts = Number(process.env['FACTS'] ?? 3);

type Tried = {
  /** Each is a server of its own. */
  readonly databases: readonly Database[];
  /** What goes wrong while they write. */
  readonly trouble: () => Promise<void>;
};

/** Many add to one initiative, each sending again what was not acknowledged: what they sent, and what is there then. */
export async function writtenByMany({ databases, trouble }: Tried) {
  const clients = databases.map((database) => clientOf(connectionTo(() => database)));
  const document = freshDocument();
  await given(clients[0]).create(document);
  const ids = Array.from({ length: editors }, (_, editor) =>
    Array.from({ length: facts }, (__, fact) => `editor-${editor}-${fact}`),
  );
  await Promise.all([
    trouble(),
    ...ids.map(async (own, editor) => {
      for (const id of own) await added(given(clients[editor % clients.length]), document.id, id);
    }),
  ]);
  const database = given(databases[0]);
  const newest = await sqlStore(database).newest(document.id);
  const revisions = await sqlStore(database).revisions(document.id);
  return {
    sent: ['first', ...ids.flat()].toSorted(),
    there: newest?.document?.facts.map(({ id }) => id).toSorted(),
    numbers: revisions.map(({ number }) => number),
    finding: (await verify(database)).find(({ initiative }) => initiative === document.id),
  };
}

async function added(client: Client, initiative: string, id: string): Promise<void> {
  for (;;) {
    const headers = { 'idempotency-key': `${initiative} ${id}` };
    const answer = await client.add(initiative, { facts: [factOf(id)] }, headers);
    if (answer.status === 201) return;
    // Nothing but "not now" may be said to somebody who does everything right.
    expect([answer.status, answer.headers.has('retry-after')]).toEqual([503, true]);
    await pause(100);
  }
}
