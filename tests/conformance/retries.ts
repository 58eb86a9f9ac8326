import { describe, expect, test } from 'vitest';
import { revisionListSchema } from '#contract/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { factOf, said } from '#tests/given/builders.ts';
import { type Client, etagIn, freshDocument, refusalIn, refused, who } from './client.ts';

type Headers = Readonly<Record<string, string>>;
type Way = {
  readonly way: string;
  /** Nothing is there before a first revision. */
  readonly isNew?: true;
  readonly status: 200 | 201;
  readonly send: (client: Client, document: Initiative, headers: Headers) => Promise<Response>;
  /** Other requests, each in one thing. */
  readonly others: readonly Way['send'][];
};

const renamed = (document: Initiative, title = 'Anders') => ({ ...document, title: said(title) });
const facts = [factOf('more')];

/** Every way to write. */
const ways: readonly Way[] = [
  {
    way: 'is made',
    isNew: true,
    status: 201,
    send: (client, document, headers) => client.create(document, headers),
    others: [(client, document, headers) => client.create(renamed(document), headers)],
  },
  {
    way: 'has facts added',
    status: 201,
    send: ({ add }, { id }, headers) => add(id, { facts }, { 'if-match': '"1"', ...headers }),
    others: [
      ({ add }, { id }, headers) => add(id, { facts, reason: 'Anders' }, { 'if-match': '"1"', ...headers }),
      ({ add }, { id }, headers) => add(id, { facts }, headers),
    ],
  },
  {
    way: 'is replaced',
    status: 200,
    send: (client, document, headers) => client.put(renamed(document), '"1"', {}, headers),
    others: [
      (client, document, headers) => client.put(renamed(document, 'Noch anders'), '"1"', {}, headers),
      (client, document, headers) => client.put(renamed(document), '"2"', {}, headers),
      ({ send }, document, headers) =>
        send(`/api/initiatives/${document.id}?again=1`, {
          method: 'PUT',
          json: { document: renamed(document), ...who },
          headers: { 'if-match': '"1"', ...headers },
        }),
    ],
  },
  {
    way: 'is deleted',
    status: 200,
    send: (client, { id }, headers) => client.remove(id, '"1"', who, headers),
    others: [
      (client, { id }, headers) => client.remove(id, '"1"', { ...who, reason: 'Anders' }, headers),
      (client, { id }, headers) => client.remove(id, '"2"', who, headers),
      (client, document, headers) => client.put(document, '"1"', {}, headers),
    ],
  },
];

const told = async (answer: Response) => ({
  status: answer.status,
  etag: etagIn(answer),
  location: answer.headers.get('location'),
  body: await answer.json(),
});
const countIn = async (revisions: Response) => revisionListSchema.parse(await revisions.json()).length;

/** What is sent again under its key, as its answer was lost: by `again`, which may ask another process. */
export function describeRetries(client: Client, again: Client): void {
  describe.each(ways)(
    'where an initiative $way, sent again under one key,',
    ({ isNew, status, send, others }) => {
      const begun = async () => {
        const document = freshDocument();
        if (!isNew) await client.create(document);
        return { document, headers: { 'idempotency-key': crypto.randomUUID() } };
      };
      test('it is answered as it was, also when others have written since', async () => {
        const { document, headers } = await begun();
        const first = await told(await send(client, document, headers));
        expect(first.status).toBe(status);
        expect(await told(await send(again, document, headers))).toEqual(first);
        const next = await again.put(document, first.etag);
        expect(next.status).toBe(200);
        expect(await told(await send(again, document, headers))).toEqual(first);
        expect(await countIn(await client.revisions(document.id))).toBe(
          Number(first.etag.replaceAll('"', '')) + 1,
        );
      });

      test('it is done once, also when both are under way at once', async () => {
        const { document, headers } = await begun();
        const answers = await Promise.all(
          [client, again, client].map(async (each) => told(await send(each, document, headers))),
        );
        expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
        expect(answers).toEqual([answers[0], answers[0], answers[0]]);
        expect(await countIn(await client.revisions(document.id))).toBe(isNew ? 1 : 2);
      });

      test('it is the same request, or refused: a key is for one', async () => {
        const { document, headers } = await begun();
        const first = await send(client, document, headers);
        for (const other of others) {
          expect(await refusalIn(await other(again, document, headers))).toEqual(
            refused(422, ['Idempotency-Key key-used-otherwise']),
          );
        }
        expect(`"${await countIn(await client.revisions(document.id))}"`).toBe(etagIn(first));
        // What was refused has used up no key.
        const free = { 'idempotency-key': crypto.randomUUID() };
        expect((await again.put(document, '"77"', {}, free)).status).toBe(412);
        expect((await again.put(document, etagIn(first), {}, free)).status).toBe(200);
      });
    },
  );
}
