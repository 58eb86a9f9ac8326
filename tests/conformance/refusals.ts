import { describe, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { factOf, said } from '#tests/given/builders.ts';
import { type Client, freshDocument, refusalIn, refused, who } from './client.ts';

const json = { 'content-type': 'application/json' };

/** What is not read, and what is read and wrong. */
export function describeRefusals(client: Client): void {
  const post = (body: BodyInit, headers: Record<string, string> = json) =>
    client.send(initiativesPath, { method: 'POST', headers, body });

  describe('what is sent is refused', () => {
    test.for([
      ['as text', { 'content-type': 'text/plain' }],
      ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['as another kind of JSON', { 'content-type': 'application/merge-patch+json' }],
    ] as const)('%s', async ([, headers]) => {
      const document = freshDocument();
      expect(await refusalIn(await post(JSON.stringify({ document, ...who }), headers))).toEqual(
        refused(415),
      );
      expect((await client.get(document.id)).status).toBe(404);
    });

    test('not for the character set that it names', async () => {
      const body = JSON.stringify({ document: freshDocument(), ...who });
      expect((await post(body, { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(201);
    });

    test('where it is longer than is read', async () => {
      const document = { ...freshDocument(), title: said('x'.repeat(5_000_001)) };
      expect(await refusalIn(await client.create(document))).toEqual(refused(413));
    });

    test.for<readonly [string, BodyInit]>([
      ['half of a document', '{"document":'],
      ['nothing', ''],
      ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22])],
    ])('that is %s', async ([, body]) => {
      expect(await refusalIn(await post(body))).toEqual(refused(422, [' not-json']));
    });

    test('with every shape that is wrong, each at its place', async () => {
      const { title: _, ...untitled } = freshDocument();
      const body = { document: { ...untitled, defaultAsOf: '2018-02-30', ammount: 1 }, author: ' ' };
      const { problems, ...told } = await refusalIn(await post(JSON.stringify(body)));
      expect(told).toMatchObject({ status: 422, isProblem: true });
      expect(problems?.toSorted()).toEqual(
        [
          'author invalid_format',
          'document.ammount unrecognized_keys',
          'document.defaultAsOf no-such-day',
          'document.title invalid_type',
          'reason invalid_type',
        ].toSorted(),
      );
    });

    test('with every rule that is broken, each at its place', async () => {
      const facts = [factOf('one', { status: 'assumed' }), factOf('one', { supersedes: ['nobody'] })];
      expect(await refusalIn(await client.create(freshDocument({ facts })))).toEqual(
        refused(422, [
          'document.facts.1.id duplicate-id',
          'document.facts.0.status assumption-as-fact',
          'document.facts.1.supersedes unknown-reference',
        ]),
      );
    });

    test('with a field beside those that there are', async () => {
      const body = JSON.stringify({ document: freshDocument(), ...who, at: '2020-01-01T00:00:00Z' });
      expect(await refusalIn(await post(body))).toEqual(refused(422, ['at unrecognized_keys']));
    });

    test('where nothing is added', async () => {
      const document = freshDocument();
      await client.create(document);
      expect(await refusalIn(await client.add(document.id, { facts: [] }))).toEqual(
        refused(422, ['facts too_small']),
      );
    });
  });

  describe('what is not in the contract', () => {
    test('is not there', async () => {
      for (const path of ['/facts/1', '/notes', '/revisions/1/facts']) {
        expect((await client.send(`${initiativesPath}/any${path}`)).status).toBe(404);
      }
    });

    test('is not done, and the answer names what is', async () => {
      const cases = [
        [initiativesPath, 'DELETE', 'GET, POST'],
        [`${initiativesPath}/any`, 'POST', 'GET, PUT, DELETE'],
        [`${initiativesPath}/any`, 'PATCH', 'GET, PUT, DELETE'],
        [`${initiativesPath}/any/facts`, 'GET', 'POST'],
        [`${initiativesPath}/any/revisions`, 'DELETE', 'GET'],
      ] as const;
      for (const [path, method, allowed] of cases) {
        const answer = await client.send(path, { method });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
      }
    });
  });
}
