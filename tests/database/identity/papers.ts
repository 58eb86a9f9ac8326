import { describe, expect, test } from 'vitest';
import { paperPath, papersPath } from '#contract/paper-paths.ts';
import { paperListSchema } from '#contract/papers.ts';
import { usualLimits } from '#domain/paper/kept-paper.ts';
import { sha256OfBytes } from '#server/digest.ts';
import type { Database } from '#server/store/database.ts';
import { sqlPapers } from '#server/store/sql-papers.ts';
import { freshDocument, pdfOf } from '../../conformance/client.ts';
import { keptWithDraft, releasedFile, secretFile } from './kept.ts';
import { type Kind, kinds, mayOf, personWith, roleOf, serverFor, settingsWith } from './people.ts';

const publicness = [
  { PUBLIC_READ: '0' },
  { PUBLIC_READ: '1' },
  { PUBLIC_READ: '1', PUBLIC_PAPERS: '1' },
] as const;

/** Whoever may have the file of a paper, and who may send one. */
export function describePapersOfPeople(database: () => Database): void {
  type Server = ReturnType<typeof serverFor>;
  const cookieFor = async (server: Server, kind: Kind) =>
    kind === 'signed-out' ? undefined : (await personWith(server, roleOf(kind))).cookie;

  describe.each(publicness)('of the files of papers, with %o', (changes) => {
    const isPublic = changes.PUBLIC_READ === '1';
    const arePapers = 'PUBLIC_PAPERS' in changes;

    test.each(kinds)('%s has those of what the role shows, and no other', async (kind) => {
      const { id } = await keptWithDraft(database());
      const server = serverFor(database(), { settings: settingsWith(changes) });
      const cookie = await cookieFor(server, kind);
      const may = mayOf(kind, isPublic);
      const seesReleased = may.read && (roleOf(kind) !== undefined || arePapers);
      for (const [hash, isShown] of [
        [releasedFile, seesReleased],
        [secretFile, may.edit],
      ] as const) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await server.send(paperPath(id, hash), { method }, cookie);
          expect([method, hash, answer.ok]).toEqual([method, hash, isShown]);
          // What is not shown is not there, and no name of it tells otherwise.
          const none = await server.send(paperPath(id, 'a'.repeat(64)), { method }, cookie);
          const words = (await answer.text()).replaceAll(hash, '');
          const isAsNone =
            answer.status === none.status && words === (await none.text()).replaceAll('a'.repeat(64), '');
          expect(isAsNone).toBe(!isShown);
          const known = { 'if-none-match': `"${hash}"` };
          const again = await server.send(paperPath(id, hash), { method, headers: known }, cookie);
          expect(again.status === 304).toBe(isShown);
        }
      }
      const list = await server.send(papersPath(id), {}, cookie);
      expect(list.ok).toBe(may.read);
      if (!may.read) return;
      const told = paperListSchema.parse(await list.json());
      expect(told.map(({ source }) => source).toSorted()).toEqual(
        may.edit ? ['paper', 'secret'] : seesReleased ? ['paper'] : [],
      );
      expect(told.some(({ author }) => author !== undefined)).toBe(roleOf(kind) !== undefined);
    });
  });

  test.each(kinds)('%s sends a file under the own name, or none of it is read', async (kind) => {
    const { id } = await keptWithDraft(database());
    const server = serverFor(database(), { settings: settingsWith({ PUBLIC_READ: '1' }) });
    const person = kind === 'signed-out' ? undefined : await personWith(server, roleOf(kind));
    const file = pdfOf();
    const path = `${paperPath(id, sha256OfBytes(file))}?source=paper&author=Kaemmerei`;
    const told = { taken: 0 };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          told.taken += 1;
          if (told.taken === 1) controller.enqueue(file);
          else controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: 'PUT', body: stream, duplex: 'half' };
    const answer = await server.send(path, init, person?.cookie);
    const { edit } = mayOf(kind, true);
    expect(answer.status).toBe(edit ? 201 : kind === 'signed-out' ? 401 : 403);
    expect(told.taken > 0).toBe(edit);
    const kept = await sqlPapers(database()).papers(id);
    const authors = kept.filter(({ type }) => type === 'pdf').map(({ author }) => author);
    expect(authors).toEqual(edit ? [person?.name] : []);
  });

  test('a file without an end is not read beyond its limit, and is not kept', async () => {
    const { id } = await keptWithDraft(database());
    const server = serverFor(database());
    const { cookie } = await personWith(server, 'editor');
    const told = { taken: 0 };
    const part = new Uint8Array(500_000).fill(0x41);
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          told.taken += part.length;
          controller.enqueue(part);
        },
      },
      { highWaterMark: 0 },
    );
    const path = `${paperPath(id, 'b'.repeat(64))}?source=paper&author=X`;
    const init = { method: 'PUT', body: stream, duplex: 'half' };
    expect((await server.send(path, init, cookie)).status).toBe(413);
    expect(told.taken).toBeLessThanOrEqual(usualLimits.file + 2 * part.length);
  });

  test('a file is not sent for a page of another origin, nor by a cookie without one', async () => {
    const { id } = await keptWithDraft(database());
    const server = serverFor(database());
    const { cookie } = await personWith(server, 'approver');
    for (const origin of ['https://evil.example', 'null', 'http://lage.example.de']) {
      const file = pdfOf();
      const path = `${paperPath(id, sha256OfBytes(file))}?source=paper&author=X`;
      const answer = await server.send(path, { method: 'PUT', body: file, headers: { origin } }, cookie);
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
  });

  test('a hash that is guessed or known from elsewhere opens no file of another initiative', async () => {
    await keptWithDraft(database());
    const other = freshDocument();
    const server = serverFor(database());
    const { cookie } = await personWith(server, 'approver');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ document: other, author: 'X', reason: 'neu' });
    expect((await server.send('/api/initiatives', { method: 'POST', headers, body }, cookie)).status).toBe(
      201,
    );
    for (const hash of [secretFile, releasedFile]) {
      expect((await server.send(paperPath(other.id, hash), {}, cookie)).status).toBe(404);
    }
  });

  test('no twisted path leads to a file that the role does not show', async () => {
    const { id } = await keptWithDraft(database());
    const server = serverFor(database());
    const { cookie } = await personWith(server, 'reader');
    const at = papersPath(id);
    for (const path of [
      `${at}/${releasedFile}/../${secretFile}`,
      `${at}/%2e%2e/papers/${secretFile}`,
      `${at}//${secretFile}`,
      `${at}/${secretFile}%00`,
      `${at}%2f${secretFile}`,
      `${at}/${secretFile.toUpperCase()}`,
      `${at}/${secretFile}/`,
      `/api/initiatives/x/../${id}/papers/${secretFile}`,
    ]) {
      const answer = await server.send(path, {}, cookie);
      expect([path, answer.status, (await answer.text()).includes('geheim')]).toEqual([path, 404, false]);
    }
  });
}
