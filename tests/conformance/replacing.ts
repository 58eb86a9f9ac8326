import { describe, expect, test } from 'vitest';
import { initiativeListSchema } from '#contract/initiative.ts';
import { said } from '#tests/given/builders.ts';
import {
  type Client,
  documentIn,
  etagIn,
  freshDocument,
  refusalIn,
  refused,
  revisionIn,
  tagIn,
} from './client.ts';

/** A document in the place of the one before, and what is deleted and brought back. */
export function describeReplacing(client: Client): void {
  const idsInList = async () =>
    initiativeListSchema.parse(await (await client.list()).json()).map(({ id }) => id);

  describe('a document that replaces another', () => {
    test('is the next revision, made of the one that it names', async () => {
      const document = freshDocument();
      await client.create(document);
      const next = { ...document, title: said('Anders') };
      const answer = await client.put(next, '"1"', { reason: 'Titel berichtigt' });
      expect([answer.status, etagIn(answer)]).toEqual([200, '"2"']);
      expect(await revisionIn(answer)).toMatchObject({
        number: 2,
        reason: 'Titel berichtigt',
        document: next,
      });
      expect(await documentIn(await client.get(document.id))).toEqual(next);
    });

    test('is refused where it names none, an older one, or what is no name of one', async () => {
      const document = freshDocument();
      await client.create(document);
      await client.put(document, '"1"');
      const unnamed = await client.put(document, undefined);
      expect(etagIn(unnamed)).toBe('"2"');
      expect(await refusalIn(unnamed)).toEqual(refused(428));
      for (const etag of ['"1"', '"3"', 'W/"2"', '2', '*', '"2-released"', '"2-public"']) {
        const late = await client.put(document, etag);
        expect(etagIn(late)).toBe('"2"');
        expect(await refusalIn(late)).toEqual(refused(412));
      }
      expect(etagIn(await client.get(document.id))).toBe('"2"');
    });

    test('is refused where it names another one of its number, as before a backup was restored', async () => {
      const document = freshDocument();
      const first = await client.create(document);
      const { hash } = await revisionIn(first);
      expect(tagIn(first)).toBe(`"1-${hash.slice(0, 16)}"`);
      const other = await client.put(document, '"1-0123456789abcdef"');
      expect([other.status, tagIn(other)]).toEqual([412, tagIn(first)]);
      expect((await client.remove(document.id, '"1-0123456789abcdef"')).status).toBe(412);
      expect((await client.put(document, tagIn(first))).status).toBe(200);
    });

    test('of many at once exactly one is written', async () => {
      const document = freshDocument();
      await client.create(document);
      const titles = ['a', 'b', 'c', 'd', 'e'];
      const answers = await Promise.all(
        titles.map((title) => client.put({ ...document, title: said(title) }, '"1"')),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 412, 412, 412, 412]);
      const winner = titles[answers.findIndex(({ status }) => status === 200)];
      expect((await documentIn(await client.get(document.id))).title.de).toBe(winner);
    });

    test('keeps its id', async () => {
      const [document, other] = [freshDocument(), freshDocument()];
      await client.create(document);
      const answer = await client.send(`/api/initiatives/${document.id}`, {
        method: 'PUT',
        headers: { 'if-match': '"1"' },
        json: { document: other, author: 'Amt 50', reason: 'Probe' },
      });
      expect(await refusalIn(answer)).toEqual(refused(422, ['document.id other-id']));
    });

    test('is refused where there is nothing to be replaced', async () => {
      expect(await refusalIn(await client.put(freshDocument(), '"1"'))).toEqual(refused(404));
    });
  });

  describe('an initiative that is deleted', () => {
    test('is gone for whoever reads, and its revisions stay', async () => {
      const document = freshDocument();
      await client.create(document);
      const answer = await client.remove(document.id, '"1"');
      expect([answer.status, etagIn(answer)]).toEqual([200, '"2"']);
      expect((await revisionIn(answer)).document).toBeUndefined();
      expect((await client.get(document.id)).status).toBe(404);
      expect(await idsInList()).not.toContain(document.id);
      expect(await (await client.revisions(document.id)).json()).toMatchObject([
        { number: 1 },
        { number: 2, isDeletion: true },
      ]);
    });

    test('comes back by a revision that names the one which deleted it', async () => {
      const document = freshDocument();
      await client.create(document);
      await client.remove(document.id, '"1"');
      expect(await refusalIn(await client.put(document, '"1"'))).toEqual(refused(412));
      const back = await client.put(document, '"2"', { reason: 'Löschen rückgängig' });
      expect([back.status, etagIn(back)]).toEqual([200, '"3"']);
      expect(await documentIn(await client.get(document.id))).toEqual(document);
      expect(await idsInList()).toContain(document.id);
    });

    test('has to be named with its revision, by somebody, for a reason, and once', async () => {
      const document = freshDocument();
      await client.create(document);
      expect((await client.remove(document.id, undefined)).status).toBe(428);
      expect((await client.remove(document.id, '"2"')).status).toBe(412);
      expect(await refusalIn(await client.remove(document.id, '"1"', { author: 'Amt 50' }))).toEqual(
        refused(422, ['reason invalid_type']),
      );
      expect((await client.remove(document.id, '"1"')).status).toBe(200);
      expect((await client.remove(document.id, '"2"')).status).toBe(404);
    });
  });
}
