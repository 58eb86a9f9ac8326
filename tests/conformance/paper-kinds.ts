import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperListSchema } from '#contract/papers.ts';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { paper } from '#tests/given/builders.ts';
import { type Client, bytesIn, freshDocument, pdfOf, refusalIn, refused } from './client.ts';

const part = bytesIn('<w:document/>');
const archive = (names: readonly string[]) =>
  new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, part]))));

const query = { source: 'paper', author: 'Amt 50' };

/** What a file is, whatever it is called. */
export function describePaperKinds(client: Client): void {
  const begun = async () => {
    const document = freshDocument({ sources: [paper] });
    await client.create(document);
    return document;
  };
  const keep = (id: string, file: Uint8Array<ArrayBuffer>) =>
    client.keep(id, sha256OfBytes(file), file, query);
  const listOf = async (id: string) => paperListSchema.parse(await (await client.papers(id)).json());

  describe('a file of a paper', () => {
    test.for<readonly [string, string, () => Uint8Array<ArrayBuffer>]>([
      ['a PDF', 'pdf', () => pdfOf()],
      [
        'a PDF behind what stands before its header',
        'pdf',
        () => bytesIn(`\n\n%PDF-1.4 ${crypto.randomUUID()}`),
      ],
      ['a Word file', 'docx', () => archive(['[Content_Types].xml', 'word/document.xml'])],
      ['a text', 'text', () => bytesIn('Beschluss: Die Stadt wirkt mit.')],
      ['a text of an older computer', 'text', () => new Uint8Array([0x46, 0xfc, 0x72, 0x20, 0x31])],
    ])('%s is known by its content', async ([, type, file]) => {
      const { id } = await begun();
      expect((await keep(id, file())).status).toBe(201);
      expect(await listOf(id)).toMatchObject([{ type }]);
    });

    test.for<readonly [string, () => Uint8Array<ArrayBuffer>]>([
      ['nothing', () => new Uint8Array()],
      ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
      ['a program', () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])],
      ['an archive of something else', () => archive(['xl/workbook.xml'])],
      ['the begin of an archive', () => archive(['word/document.xml']).slice(0, 60)],
      [
        'a directory that leads nowhere',
        () => new Uint8Array([0x50, 0x4b, 3, 4, 0x50, 0x4b, 5, 6, ...Array(18).fill(255)]),
      ],
      ['rich text', () => bytesIn(String.raw`{\rtf1 Beschluss}`)],
    ])('%s is refused, whatever it is called', async ([, file]) => {
      const { id } = await begun();
      const sent = file();
      const headers = { 'content-type': 'application/pdf' };
      const answer = await client.keep(id, sha256OfBytes(sent), sent, query, headers);
      expect(await refusalIn(answer)).toEqual(refused(415, [' unknown-kind']));
      expect(await listOf(id)).toEqual([]);
    });
  });
}
