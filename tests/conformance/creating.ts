import { describe, expect, test } from 'vitest';
import { initiativeListSchema } from '#contract/initiative.ts';
import { factOf, moneyOf, paper, said, stating } from '#tests/given/builders.ts';
import {
  type Client,
  documentIn,
  etagIn,
  freshDocument,
  refusalIn,
  refused,
  revisionIn,
  who,
} from './client.ts';

/** What is new: initiatives, and facts. */
export function describeCreating(client: Client): void {
  describe('a new initiative', () => {
    test('is its first revision, stands where the answer says, and is in the list', async () => {
      const document = freshDocument();
      const answer = await client.create(document);
      expect(answer.status).toBe(201);
      expect(answer.headers.get('location')).toBe(`/api/initiatives/${document.id}`);
      expect(etagIn(answer)).toBe('"1"');
      expect(await revisionIn(answer)).toMatchObject({
        ...who,
        initiative: document.id,
        number: 1,
        document,
      });
      const got = await client.get(document.id);
      expect(etagIn(got)).toBe('"1"');
      expect(await documentIn(got)).toEqual(document);
      const list = initiativeListSchema.parse(await (await client.list()).json());
      const { id, title, defaultAsOf } = document;
      expect(list).toContainEqual(expect.objectContaining({ id, title, defaultAsOf }));
    });

    test('takes no id that was ever given away', async () => {
      const document = freshDocument();
      await client.create(document);
      expect(await refusalIn(await client.create(document))).toEqual(
        refused(422, ['document.id duplicate-id']),
      );
      await client.remove(document.id, '"1"');
      expect(await refusalIn(await client.create(document))).toEqual(
        refused(422, ['document.id duplicate-id']),
      );
    });

    test('is refused under a key that another one has, and under one that is none', async () => {
      const [one, other] = [freshDocument(), freshDocument()];
      await client.create(one, { 'idempotency-key': one.id });
      const reused = await client.create(other, { 'idempotency-key': one.id });
      expect(await refusalIn(reused)).toEqual(refused(422, ['Idempotency-Key key-used-otherwise']));
      const endless = await client.create(other, { 'idempotency-key': 'k'.repeat(201) });
      expect(await refusalIn(endless)).toEqual(refused(422, ['Idempotency-Key invalid_format']));
      expect((await client.get(other.id)).status).toBe(404);
    });
  });

  describe('facts that are added', () => {
    test('stand behind those that are there, with the sources that they cite', async () => {
      const document = freshDocument();
      await client.create(document);
      const source = { ...paper, id: 'letter', type: 'letter' as const };
      const fact = factOf('second', {
        evidence: { source: 'letter', section: said('S. 1'), quote: 'wörtlich' },
      });
      const answer = await client.add(document.id, { facts: [fact], sources: [source] });
      expect([answer.status, etagIn(answer)]).toEqual([201, '"2"']);
      expect(answer.headers.get('location')).toBe(`/api/initiatives/${document.id}/revisions/2`);
      const after = await documentIn(await client.get(document.id));
      expect(after).toEqual({
        ...document,
        facts: [...document.facts, fact],
        sources: [...document.sources, source],
      });
    });

    test('need no revision, so that of many who add at once each is heard', async () => {
      const document = freshDocument();
      await client.create(document);
      const ids = Array.from({ length: 12 }, (_, index) => `fact-${index}`);
      const answers = await Promise.all(
        ids.map((id) =>
          client.add(document.id, { facts: [factOf(id)] }, { 'idempotency-key': document.id + id }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 201));
      const after = await documentIn(await client.get(document.id));
      expect(after.facts.map(({ id }) => id).toSorted()).toEqual(['first', ...ids].toSorted());
      const revisions: unknown = await (await client.revisions(document.id)).json();
      expect(revisions).toHaveLength(ids.length + 1);
    });

    test('are judged with the document: each problem has its place in what was sent, or in what is there', async () => {
      const document = freshDocument();
      await client.create(document);
      const taken = await client.add(document.id, { facts: [factOf('new'), factOf('first')] });
      expect(await refusalIn(taken)).toEqual(refused(422, ['facts.1.id duplicate-id']));
      const evidence = { source: 'nowhere', section: said('S. 1'), quote: 'wörtlich' };
      const broken = [factOf('one', { evidence }), stating('two', moneyOf())];
      expect(await refusalIn(await client.add(document.id, { facts: broken }))).toEqual(
        refused(422, [
          'facts.0.evidence.source unknown-reference',
          'facts.1.contents.0.phase unknown-reference',
        ]),
      );
      expect(etagIn(await client.get(document.id))).toBe('"1"');
    });

    test('are added to the revision that is named where one is', async () => {
      const document = freshDocument();
      await client.create(document);
      const first = await client.add(document.id, { facts: [factOf('new')] }, { 'if-match': '"1"' });
      expect(first.status).toBe(201);
      const late = await client.add(document.id, { facts: [factOf('newer')] }, { 'if-match': '"1"' });
      expect([late.status, etagIn(late)]).toEqual([412, '"2"']);
    });

    test('go nowhere where there is no initiative, or no longer', async () => {
      const document = freshDocument();
      expect((await client.add(document.id, { facts: [factOf('new')] })).status).toBe(404);
      await client.create(document);
      await client.remove(document.id, '"1"');
      expect((await client.add(document.id, { facts: [factOf('new')] })).status).toBe(404);
    });
  });
}
