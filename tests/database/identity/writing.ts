import { describe, expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { release } from '#domain/writing/drafts.ts';
import { instant } from '#domain/value/instant.ts';
import type { Database } from '#server/store/database.ts';
import { factOf, said } from '#tests/given/builders.ts';
import { documentIn, freshDocument, refusalIn, refused, revisionIn } from '../../conformance/client.ts';
import { personWith, serverFor } from './people.ts';

const at = instant('2026-11-28T08:30:00Z');
const claimed = { author: 'Die Bürgermeisterin', reason: 'Vorlage 12/24' };

const json = (method: string, body: unknown, number?: number) => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...(number && { 'if-match': `"${number}"` }) },
});

const draftOf = (author: string) => {
  const { id, ...fact } = factOf('waiting');
  return { id, author, at, fact };
};
const releasedIn = (document: Initiative, by: string): Initiative => {
  const done = release(document, 'waiting', { by, at, isOwnSaid: true });
  return done.kind === 'released' ? done.document : document;
};

/** Who writes what, where people are known: by their own names, and facts by two of them. */
export function describeWriting(database: () => Database): void {
  const people = async () => {
    const server = serverFor(database());
    const [editor, approver] = [
      await personWith(server, 'editor', `Amt ${crypto.randomUUID()}`),
      await personWith(server, 'approver', `Kämmerei ${crypto.randomUUID()}`),
    ];
    const post = (document: Initiative, cookie: string) =>
      server.send('/api/initiatives', json('POST', { document, ...claimed }), cookie);
    const put = (document: Initiative, number: number, cookie: string) =>
      server.send(`/api/initiatives/${document.id}`, json('PUT', { document, ...claimed }, number), cookie);
    const get = async (id: string, cookie: string) =>
      documentIn(await server.send(`/api/initiatives/${id}`, {}, cookie));
    return { server, editor, approver, post, put, get };
  };
  describe('whoever is signed in', () => {
    test('writes by the own name, whatever the request claims, and so are drafts', async () => {
      const { editor, post } = await people();
      const document = freshDocument({ facts: [], drafts: [draftOf(claimed.author)] });
      const revision = await revisionIn(await post(document, editor.cookie));
      expect(revision.author).toBe(editor.name);
      expect(revision.document?.drafts?.[0]?.author).toBe(editor.name);
    });

    test('makes a fact of a draft as a second person with that role, who is named beside the first', async () => {
      const { editor, approver, post, put, get } = await people();
      const { id, ...rest } = freshDocument({ facts: [], drafts: [draftOf('x')] });
      await post({ id, ...rest }, editor.cookie);
      const drafted = await get(id, editor.cookie);
      const byEditor = await put(releasedIn(drafted, editor.name), 1, editor.cookie);
      expect(await refusalIn(byEditor)).toEqual(refused(403, ['facts.0 release-not-allowed']));
      expect((await put(releasedIn(drafted, claimed.author), 1, approver.cookie)).status).toBe(200);
      const [fact] = (await get(id, editor.cookie)).facts;
      expect(fact?.entry).toMatchObject({ author: editor.name, releasedBy: approver.name });
    });

    test('does not release what is the own, not by adding it at once, and not under another name', async () => {
      const { server, editor, approver, post, put, get } = await people();
      const document = freshDocument({ facts: [], drafts: [draftOf(editor.name)] });
      await post(document, approver.cookie);
      const own = await get(document.id, approver.cookie);
      expect(await refusalIn(await put(releasedIn(own, 'Amt 99'), 1, approver.cookie))).toEqual(
        refused(403, ['facts.0 release-of-own']),
      );
      for (const { cookie } of [editor, approver]) {
        const facts = [factOf('more', { statement: said('Ohne Entwurf') })];
        const added = await server.send(
          `/api/initiatives/${document.id}/facts`,
          json('POST', { facts, ...claimed }),
          cookie,
        );
        expect(added.status).toBe(403);
      }
      // The same person, called otherwise since.
      const renamed = await personWith(server, 'approver', approver.name);
      expect((await put(releasedIn(own, 'Amt 99'), 1, renamed.cookie)).status).toBe(403);
    });

    test('deletes with that role only, and what is brought back is what was there', async () => {
      const { server, editor, approver, post, put } = await people();
      const document = freshDocument();
      expect((await post(document, editor.cookie)).status).toBe(403);
      await post(document, approver.cookie);
      const query = new URLSearchParams(claimed).toString();
      const remove = (cookie: string) =>
        server.send(
          `/api/initiatives/${document.id}?${query}`,
          { method: 'DELETE', headers: { 'if-match': '"1"' } },
          cookie,
        );
      expect(await refusalIn(await remove(editor.cookie))).toEqual(refused(403, [' release-not-allowed']));
      expect((await revisionIn(await remove(approver.cookie))).author).toBe(approver.name);
      const more = { ...document, facts: [...document.facts, factOf('more')] };
      expect(await refusalIn(await put(more, 2, approver.cookie))).toEqual(
        refused(403, ['facts.1 release-without-draft']),
      );
      expect((await put(document, 2, editor.cookie)).status).toBe(200);
    });
  });

  test('no two persons are called alike, and nobody becomes another by a new name', async () => {
    const { sessions } = serverFor(database());
    const name = `Anna ${crypto.randomUUID()}`;
    const claim = async (subject: string, given: string) => {
      const hash = crypto.randomUUID();
      await sessions.begin(hash, { subject, name: given, role: 'editor' }, new Date(Date.now() + 60_000));
      const found = await sessions.find(hash);
      return { name: found?.name, names: found?.names.toSorted() };
    };
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    expect(await claim(first, name)).toEqual({ name, names: [name] });
    expect(await claim(second, name.toUpperCase())).toMatchObject({ name: `${name.toUpperCase()} (2)` });
    expect(await claim(first, 'Berta')).toMatchObject({ names: expect.arrayContaining([name]) });
    expect(await claim(second, name)).toMatchObject({ name: `${name.toUpperCase()} (2)` });
  });
}
