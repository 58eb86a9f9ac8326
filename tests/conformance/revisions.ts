import { describe, expect, test } from 'vitest';
import { revisionListSchema } from '#contract/writing.ts';
import { brokenAt } from '#domain/writing/revision.ts';
import { factOf, said } from '#tests/given/builders.ts';
import { type Client, tagIn, freshDocument, refusalIn, refused, revisionIn } from './client.ts';

/** What was, who wrote it, when and why. */
export function describeRevisions(client: Client): void {
  describe('the revisions of an initiative', () => {
    test('are all there, each as it was written, in a chain that holds', async () => {
      const document = freshDocument();
      await client.create(document);
      await client.put({ ...document, title: said('Zwei') }, '"1"', {
        author: ' Kämmerei ',
        reason: 'Übersicht 🗂',
      });
      await client.add(document.id, { facts: [factOf('new')] });
      await client.remove(document.id, '"3"', { author: 'Leitung', reason: 'Löschen & “Ende”' });
      const list = revisionListSchema.parse(await (await client.revisions(document.id)).json());
      expect(list.map(({ number, author, reason }) => [number, author, reason])).toEqual([
        [1, 'Amt 50', 'Vorlage 12/24'],
        [2, 'Kämmerei', 'Übersicht 🗂'],
        [3, 'Amt 50', 'Vorlage 12/24'],
        [4, 'Leitung', 'Löschen & “Ende”'],
      ]);
      const each = await Promise.all(
        list.map(async ({ number }) => revisionIn(await client.revision(document.id, number))),
      );
      expect(brokenAt(each)).toBeUndefined();
      expect(each.map(({ hash }) => hash)).toEqual(list.map(({ hash }) => hash));
      expect(each.map((revision) => revision.document?.title.de)).toEqual([
        'Probe',
        'Zwei',
        'Zwei',
        undefined,
      ]);
      expect(list.map(({ at }) => at)).toEqual(list.map(({ at }) => at).toSorted());
    });

    test('are not there where there never was such an initiative, or such a revision', async () => {
      const document = freshDocument();
      expect(await refusalIn(await client.revisions(document.id))).toEqual(refused(404));
      expect(await refusalIn(await client.revision(document.id, 1))).toEqual(refused(404));
      await client.create(document);
      for (const number of [2, 0, '-1', '1.5', 'neu']) {
        expect((await client.revision(document.id, number)).status).toBe(404);
      }
    });
  });

  describe('a document that is asked for again', () => {
    test('is not sent again while its revision is the newest', async () => {
      const document = freshDocument();
      await client.create(document);
      const tag = tagIn(await client.get(document.id));
      const same = await client.get(document.id, { 'if-none-match': tag });
      expect([same.status, tagIn(same), await same.text()]).toEqual([304, tag, '']);
      for (const known of [`W/${tag}`, `"7", ${tag}`, `"7",W/${tag}`]) {
        expect((await client.get(document.id, { 'if-none-match': known })).status).toBe(304);
      }
      // Where a backup was restored, another one may have the number.
      for (const other of ['"7"', '"1"', '"1-released"', '"1-0123456789abcdef"', '"11"']) {
        expect((await client.get(document.id, { 'if-none-match': other })).status).toBe(200);
      }
      await client.put(document, tag);
      expect((await client.get(document.id, { 'if-none-match': tag })).status).toBe(200);
    });
  });
}
