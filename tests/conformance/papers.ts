import { describe, expect, test } from 'vitest';
import { paperListSchema } from '#contract/papers.ts';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { paper, said } from '#tests/given/builders.ts';
import {
  type Client,
  bytesIn,
  conformanceLimits,
  freshDocument,
  pdfOf,
  refusalIn,
  refused,
} from './client.ts';

const query = { source: 'paper', author: 'Amt 50' };
const csp = `default-src 'none'; sandbox`;

/** The files of papers; `another` is another process on the same data. */
export function describePapers(client: Client, another: Client): void {
  const begun = async (sources = [paper]) => {
    const document = freshDocument({ sources });
    await client.create(document);
    return document;
  };
  const keep = (id: string, file: Uint8Array<ArrayBuffer>, told: Record<string, string> = query) =>
    client.keep(id, sha256OfBytes(file), file, told);
  const listOf = async (id: string, asked = client) =>
    paperListSchema.parse(await (await asked.papers(id)).json());

  describe('the file of a paper', () => {
    test('is kept by its hash, and is to be had byte for byte, at whichever process', async () => {
      const { id } = await begun();
      const file = pdfOf(2_300_000);
      const hash = sha256OfBytes(file);
      const answer = await keep(id, file);
      expect(answer.status).toBe(201);
      const told = { source: 'paper', hash, type: 'pdf', size: file.length, author: 'Amt 50' };
      expect(await answer.json()).toMatchObject(told);
      expect(await listOf(id, another)).toMatchObject([told]);
      const got = await another.paper(id, hash);
      expect(got.status).toBe(200);
      expect(sha256OfBytes(new Uint8Array(await got.arrayBuffer()))).toBe(hash);
    });

    test('is saved and never shown, whatever is in it, under a name that nobody could choose', async () => {
      const { id } = await begun();
      const file = bytesIn('<script>alert(1)</script>');
      const hash = sha256OfBytes(file);
      expect((await client.keep(id, hash, file, query, { 'content-type': 'text/html' })).status).toBe(201);
      const { headers } = await client.paper(id, hash);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'text/plain',
        'content-disposition': 'attachment; filename="paper.txt"',
        'content-security-policy': csp,
        'x-content-type-options': 'nosniff',
        'content-length': String(file.length),
        'cache-control': 'private, max-age=31536000, immutable',
        etag: `"${hash}"`,
      });
    });

    test('is not sent again to who has it, and its head says what it is', async () => {
      const { id } = await begun();
      const file = pdfOf();
      const hash = sha256OfBytes(file);
      await keep(id, file);
      expect((await client.paper(id, hash, { 'if-none-match': `"${hash}"` })).status).toBe(304);
      const head = await client.paper(id, hash, {}, 'HEAD');
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
        200,
        'application/pdf',
        '',
      ]);
    });

    test('that comes again is there once, with the name of who sent it first', async () => {
      const { id } = await begun();
      const file = pdfOf();
      const answers = await Promise.all([1, 2, 3].map(() => keep(id, file)));
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
        200, 200, 201,
      ]);
      const again = await keep(id, file, { ...query, author: 'Amt 51' });
      expect(await again.json()).toMatchObject({ author: 'Amt 50' });
      expect(await listOf(id)).toHaveLength(1);
    });

    test('may be of several initiatives, and is shown in those alone', async () => {
      const [one, other, third] = [await begun(), await begun(), await begun()];
      const file = pdfOf();
      const hash = sha256OfBytes(file);
      expect([(await keep(one.id, file)).status, (await keep(other.id, file)).status]).toEqual([201, 201]);
      const there = [one, other, third].map(async ({ id }) => (await client.paper(id, hash)).status);
      expect(await Promise.all(there)).toEqual([200, 200, 404]);
      expect(await listOf(third.id)).toEqual([]);
    });

    test('that was changed or cut on the way is refused', async () => {
      const { id } = await begun();
      const file = pdfOf();
      const answer = await client.keep(id, sha256OfBytes(file), file.slice(0, -1), query);
      expect(await refusalIn(answer)).toEqual(refused(422, ['hash other-hash']));
      expect(await listOf(id)).toEqual([]);
    });

    test('is of a source that is there, and sent by somebody', async () => {
      const { id } = await begun();
      const wrong = [
        [{ ...query, source: 'letter' }, 'source unknown-reference'],
        [{ ...query, source: '../paper' }, 'source invalid_format'],
        [{ ...query, author: ' ' }, 'author invalid_format'],
        [{ ...query, name: 'x.html' }, 'name unrecognized_keys'],
        [{ source: 'paper' }, 'author invalid_type'],
      ] as const;
      for (const [told, problem] of wrong) {
        expect(await refusalIn(await keep(id, pdfOf(), told))).toEqual(refused(422, [problem]));
      }
      expect(await refusalIn(await keep('nobody', pdfOf()))).toEqual(refused(404));
      expect((await client.papers('nobody')).status).toBe(404);
    });

    test('has a size at which nothing more of it is read', async () => {
      const { id } = await begun();
      expect(await refusalIn(await keep(id, pdfOf(conformanceLimits.file + 1)))).toEqual(refused(413));
      expect((await keep(id, pdfOf(conformanceLimits.file))).status).toBe(201);
    });

    test('has room beside the others of its initiative, in bytes and in number', async () => {
      const { id } = await begun();
      const large = pdfOf(2_000_000);
      await keep(id, large);
      await keep(id, pdfOf(1_999_000));
      expect(await refusalIn(await keep(id, pdfOf(1_001)))).toEqual(refused(507, [' too-much']));
      expect((await keep(id, pdfOf(1_000))).status).toBe(201);
      expect(await refusalIn(await keep(id, pdfOf(10)))).toEqual(refused(507, [' too-many']));
      expect((await keep(id, large)).status).toBe(200);
    });

    test('goes with its initiative, and comes back with it', async () => {
      const document = await begun();
      const { id } = document;
      const file = pdfOf();
      const hash = sha256OfBytes(file);
      await keep(id, file);
      await client.remove(id, '"1"');
      const gone = [client.papers(id), client.paper(id, hash), keep(id, file)];
      expect((await Promise.all(gone)).map(({ status }) => status)).toEqual([404, 404, 404]);
      await client.put(document, '"2"');
      expect((await client.paper(id, hash)).status).toBe(200);
    });

    test('stays with the history where its source is taken out', async () => {
      const letter = { ...paper, id: 'letter', title: said('Schreiben') };
      const document = await begun([paper, letter]);
      const file = pdfOf();
      await keep(document.id, file, { ...query, source: 'letter' });
      await client.put({ ...document, sources: [paper] }, '"1"');
      expect((await client.paper(document.id, sha256OfBytes(file))).status).toBe(200);
      expect((await keep(document.id, pdfOf(), { ...query, source: 'letter' })).status).toBe(422);
    });

    test('is at no other address, and is neither changed nor deleted', async () => {
      const { id } = await begun();
      const file = pdfOf();
      const hash = sha256OfBytes(file);
      await keep(id, file);
      const at = `/api/initiatives/${id}/papers`;
      for (const name of [
        hash.toUpperCase(),
        hash.slice(1),
        `${hash}0`,
        `../${hash}`,
        `${hash}/x`,
        'paper.pdf',
      ]) {
        expect((await client.send(`${at}/${name}`)).status).toBe(404);
      }
      for (const [path, allowed] of [
        [at, 'GET'],
        [`${at}/${hash}`, 'GET, PUT'],
      ] as const) {
        const answer = await client.send(path, { method: 'DELETE' });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
      }
    });
  });
}
