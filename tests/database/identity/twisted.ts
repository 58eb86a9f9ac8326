import { describe, expect, test } from 'vitest';
import { questionPaths } from '#contract/asked.ts';
import { initiativesPath } from '#contract/paths.ts';
import { instant } from '#domain/value/instant.ts';
import { revisionAfter } from '#domain/writing/revision.ts';
import type { Database } from '#server/store/database.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { paper } from '#tests/given/builders.ts';
import { who } from '../../conformance/client.ts';
import { keptWithDraft } from './kept.ts';
import { kinds, mayOf, personWith, roleOf, serverFor, settingsWith } from './people.ts';

/** Ways to the history and to the sessions of others that a path may take, where a reader has none. */
const twisted = (id: string): readonly string[] => [
  `${initiativesPath}/${id}/%72evisions`,
  `${initiativesPath}/${id}/REVISIONS`,
  `${initiativesPath}/${id}//revisions`,
  `${initiativesPath}/${id}/./revisions/1`,
  `${initiativesPath}/${id}/%2e/revisions/1`,
  `${initiativesPath}/x/../${id}/revisions`,
  `${initiativesPath}/x/%2e%2e/${id}/revisions`,
  `${initiativesPath}/${id}%2Frevisions`,
  `${initiativesPath}/${id}%2frevisions%2f1`,
  `${initiativesPath}/${id}%5crevisions`,
  `${initiativesPath}\\${id}\\revisions`,
  `${initiativesPath}/${id};/revisions`,
  `${initiativesPath}/${id}%00/revisions`,
  `${initiativesPath}/${id}/revisions%00`,
  `${initiativesPath}/${id}/revisions?/../..`,
  `${initiativesPath}/${id}?path=/revisions`,
  `/api/session/../initiatives/${id}/revisions/1`,
  `/api/sessions/%2e%2e/initiatives/${id}/revisions/1`,
  `/healthz/../api/initiatives/${id}/revisions`,
  `/api/%2e%2e/%2e%2e/etc/passwd`,
  `/api/..%2f..%2fetc%2fpasswd`,
  `/api/initiatives/..%2f..%2f..%2fpackage.json`,
  `//api/initiatives/${id}/revisions`,
  `/api/initiatives/%`,
  `/api/initiatives/%c0%ae%c0%ae/${id}`,
];

/** So many bytes as are asked for and no end, and how many were. */
function endless() {
  const part = new TextEncoder().encode('[1,'.repeat(20_000));
  const told = { taken: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        told.taken += part.length;
        controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
  return { told, stream };
}
const longestBody = 5_000_000;

/** What is sent by those who do not mean it well, with and without a role. */
export function describeTwisted(database: () => Database): void {
  describe('whatever is sent', () => {
    test.each(kinds)('%s comes by no twisted path to what the role does not show', async (kind) => {
      const { id } = await keptWithDraft(database());
      const server = serverFor(database(), { settings: settingsWith({ PUBLIC_READ: '0' }) });
      const cookie = kind === 'signed-out' ? undefined : (await personWith(server, roleOf(kind))).cookie;
      const { read, edit } = mayOf(kind, false);
      const told: string[] = [];
      for (const path of twisted(id)) {
        const answer = await server.send(path, {}, cookie);
        const text = await answer.text();
        told.push(text);
        expect([path, answer.status < 500, text.includes(id) && answer.ok && !read]).toEqual([
          path,
          true,
          false,
        ]);
        expect(text).not.toMatch(/root:|"dependencies"/);
      }
      // Some of them do lead there, for those who may.
      expect(told.join().includes('geheim')).toBe(edit);
    });

    test('who sees no drafts is told the same, to the byte, as if there were none', async () => {
      const document = await keptWithDraft(database());
      const [store, server] = [sqlStore(database()), serverFor(database())];
      const { cookie } = await personWith(server, 'reader');
      const paths = [
        initiativesPath,
        `${initiativesPath}/${document.id}`,
        ...Object.values(questionPaths).map((path) => `${path}?asOf=2026-11-28&sum=yes`),
      ];
      const told = () =>
        Promise.all(
          paths.map(async (path) => {
            const answer = await server.send(path, {}, cookie);
            const headers = [...answer.headers].filter(([name]) => name !== 'etag');
            return [path, answer.status, headers, await answer.text()];
          }),
        );
      const before = await told();
      const asked = { initiative: document.id, ...who, at: instant('2026-11-28T08:30:00Z') };
      const bare = { ...document, sources: [paper], texts: undefined, drafts: undefined };
      const first = await store.newest(document.id);
      expect(await store.append(revisionAfter(first, { ...asked, document: bare }))).toBe(true);
      expect(await told()).toEqual(before);
    });

    test.each(kinds)(
      '%s has no more read than may be sent, and nothing where nothing may be',
      async (kind) => {
        const { id } = await keptWithDraft(database());
        const server = serverFor(database());
        const cookie = kind === 'signed-out' ? undefined : (await personWith(server, roleOf(kind))).cookie;
        const { edit } = mayOf(kind, false);
        for (const [method, path] of [
          ['POST', initiativesPath],
          ['PUT', `${initiativesPath}/${id}`],
          ['POST', `${initiativesPath}/${id}/facts`],
        ] as const) {
          const { told, stream } = endless();
          const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
          const init = { method, headers, body: stream, duplex: 'half' };
          const { status } = await server.send(path, init, cookie);
          expect([path, status]).toEqual([path, edit ? 413 : kind === 'signed-out' ? 401 : 403]);
          expect([path, told.taken <= (edit ? longestBody + 60_000 : 0)]).toEqual([path, true]);
        }
      },
    );

    test('a body that is broken, deep, or of another form writes nothing, whoever sends it', async () => {
      const document = await keptWithDraft(database());
      const server = serverFor(database());
      const { cookie } = await personWith(server, 'approver');
      const broken: readonly (readonly [string, string, number])[] = [
        ['nothing', '', 422],
        ['half of it', '{"document":', 422],
        ['deep', '['.repeat(200_000) + ']'.repeat(200_000), 422],
        [
          'a prototype',
          JSON.stringify({ document, author: 'x', reason: 'y' }).replace(
            '{',
            '{"__proto__":{"release":true},',
          ),
          422,
        ],
        ['more than is known', JSON.stringify({ document, author: 'x', reason: 'y', role: 'approver' }), 422],
        ['no names', JSON.stringify({ document }), 422],
        ['a form', 'document=1', 422],
        ['no text', '\u0000\uffff', 422],
      ];
      for (const [what, body, status] of broken) {
        const headers = { 'content-type': 'application/json', 'if-match': '"1"' };
        const answer = await server.send(
          `${initiativesPath}/${document.id}`,
          { method: 'PUT', headers, body },
          cookie,
        );
        expect([what, answer.status]).toEqual([what, status]);
      }
      expect((await sqlStore(database()).newest(document.id))?.number).toBe(1);
    });
  });
}
