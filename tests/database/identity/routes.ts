import { describe, expect, test } from 'vitest';
import { openApiDocument } from '#contract/openapi.ts';
import { problemSchema } from '#contract/problem.ts';
import { operationPaths } from '#contract/routes.ts';
import type { Database } from '#server/store/database.ts';
import { sqlStore } from '#server/store/sql-store.ts';
import { factOf } from '#tests/given/builders.ts';
import { freshDocument, who } from '../../conformance/client.ts';
import { keptWithDraft, secretFile } from './kept.ts';
import { type Kind, kinds, mayOf, personWith, roleOf, serverFor, settingsWith } from './people.ts';

/** What no person asks for: the process is asked for it by whoever runs it. */
const isOfRunning = (route: string): boolean =>
  Object.values(operationPaths).some((path) => route.endsWith(path));

/** Every way of asking that is published, and those that are not: a further one fails here until it is looked at. */
const documented = Object.entries(Object(openApiDocument('1')['paths'])).flatMap(([path, operations]) =>
  Object.keys(Object(operations))
    .filter((method) => method !== 'parameters')
    .map((method) => `${method.toUpperCase()} ${path}`),
);
const published = documented.filter((route) => !isOfRunning(route));
const unpublished = ['PATCH /api/initiatives/{id}', 'POST /api/x', 'GET /api/x', 'GET /api', 'QUERY /api/x'];

/** To whom something is denied that is not about the own session. */
const isDenied = (route: string, kind: Kind, isPublic: boolean): boolean => {
  const may = mayOf(kind, isPublic);
  return route.startsWith('GET ') && !route.includes('/revisions') ? !may.read : !may.edit;
};
const isOfSession = (route: string): boolean => / \/api\/sessions?(\/|$)/.test(route);

/** Whoever may ask for what: all routes, all persons. */
export function describeRoutes(database: () => Database): void {
  const keptWith = () => keptWithDraft(database());
  const served = (isPublic: boolean) =>
    serverFor(database(), { settings: settingsWith({ PUBLIC_READ: isPublic ? '1' : '0' }) });
  const asked = async (isPublic: boolean, kind: Kind, route: string, id: string, more = {}) => {
    const server = served(isPublic);
    const [method = '', path = ''] = route.split(' ');
    const cookie = kind === 'signed-out' ? undefined : (await personWith(server, roleOf(kind))).cookie;
    const isBare = ['GET', 'HEAD', 'DELETE'].includes(method);
    const body = JSON.stringify({ document: { ...freshDocument(), id }, facts: [factOf('more')], ...who });
    return server.send(
      path.replace('{id}', id).replace('{number}', '1').replace('{hash}', secretFile),
      {
        method,
        headers: { 'content-type': 'application/json', 'if-match': '"1"', ...more },
        ...(!isBare && { body }),
      },
      cookie,
    );
  };

  describe.each([false, true])('where reading is public: %s', (isPublic) => {
    test.each(kinds)(
      '%s is let in to what the role allows, by every route, and to nothing else',
      async (kind) => {
        const { id } = await keptWith();
        for (const route of [...published, ...unpublished].filter((each) => !isOfSession(each))) {
          const answer = await asked(isPublic, kind, route, id);
          const denied = kind === 'signed-out' ? 401 : 403;
          const text = await answer.text();
          const isRefused = answer.status === 401 || text.includes('Your role does not allow this');
          expect([route, isRefused]).toEqual([route, isDenied(route, kind, isPublic)]);
          const isProblem =
            answer.status < 400 || problemSchema.parse(JSON.parse(text)).status === answer.status;
          expect([route, isProblem, isRefused ? answer.status : denied]).toEqual([route, true, denied]);
          // The bytes of a hash are the same to all who are shown them: their own browsers may hold them.
          const isFile = route === 'GET /api/initiatives/{id}/papers/{hash}' && answer.status === 200;
          const caching = isFile ? 'private, max-age=31536000, immutable' : 'no-store';
          expect([route, answer.headers.get('cache-control')]).toEqual([route, caching]);
          expect([route, answer.headers.get('vary')]).toEqual([route, 'cookie']);
        }
        const newest = await sqlStore(database()).newest(id);
        const isWritten = newest?.number !== 1;
        expect(isWritten && !mayOf(kind, isPublic).edit).toBe(false);
      },
    );

    test.each(kinds)(
      '%s learns by the head of an address what its answer says, and no more',
      async (kind) => {
        const { id } = await keptWith();
        // A stream has no head, and signing in leads elsewhere.
        const headless = /\/(events|sign-in|callback)$/;
        for (const route of published.filter((each) => each.startsWith('GET ') && !headless.test(each))) {
          const whole = await asked(isPublic, kind, route, id);
          await whole.body?.cancel();
          const head = await asked(isPublic, kind, route.replace('GET', 'HEAD'), id, {
            origin: 'https://evil.example',
          });
          // Its body, if it has one, never gets onto the line (server/strange-requests.test.ts).
          await head.body?.cancel();
          expect([route, head.status]).toEqual([route, whole.status]);
          for (const name of ['etag', 'cache-control', 'vary', 'content-type']) {
            expect([route, name, head.headers.get(name)]).toEqual([route, name, whole.headers.get(name)]);
          }
        }
      },
    );

    test.each(kinds)('%s sees drafts by no route but as an editor', async (kind) => {
      const { id } = await keptWith();
      const texts = await Promise.all(
        published
          .filter((route) => route.startsWith('GET ') && !isOfSession(route))
          .map(async (route) => (await asked(isPublic, kind, route, id)).text()),
      );
      expect(texts.join().includes('geheim')).toBe(mayOf(kind, isPublic).edit);
      const showsNames = roleOf(kind) !== undefined;
      expect(texts.join().includes('Muster')).toBe(showsNames);
    });

    test('whoever sees another text of an initiative is told another name of it, by which nobody writes', async () => {
      const { id } = await keptWith();
      const server = served(isPublic);
      const path = `/api/initiatives/${id}`;
      const [texts, tags] = [new Map<string, string>(), new Map<string, string>()];
      for (const kind of kinds) {
        const cookie = kind === 'signed-out' ? undefined : (await personWith(server, roleOf(kind))).cookie;
        const answer = await server.send(path, {}, cookie);
        const may = mayOf(kind, isPublic);
        const tag = may.edit ? '"1"' : roleOf(kind) ? '"1-released"' : '"1-public"';
        const told = answer.headers.get('etag');
        expect([kind, told?.replace(/-[0-9a-f]{16}/, '') ?? null]).toEqual([kind, may.read ? tag : null]);
        if (!may.read || told === null) continue;
        const text = await answer.text();
        tags.set(tag, told);
        expect(texts.get(tag) ?? text).toBe(text);
        texts.set(tag, text);
        for (const known of [...tags.values(), '"1"', '"1-released"', '"1-public"']) {
          const again = await server.send(path, { headers: { 'if-none-match': known } }, cookie);
          expect([kind, known, again.status]).toEqual([kind, known, known === told ? 304 : 200]);
          expect(again.headers.get('vary')).toBe('cookie');
        }
      }
      expect(new Set(texts.values()).size).toBe(isPublic ? 3 : 2);
      const { cookie } = await personWith(server, 'approver');
      for (const [tag, told] of tags) {
        const headers = { 'content-type': 'application/json', 'if-match': told };
        const body = JSON.stringify({ document: JSON.parse(texts.get('"1"') ?? ''), ...who });
        const put = await server.send(path, { method: 'PUT', headers, body }, cookie);
        expect([tag, put.status]).toEqual([tag, tag === '"1"' ? 200 : 412]);
      }
    });

    test.each(kinds)('%s learns about the own session, and about nobody else’s', async (kind) => {
      const server = served(isPublic);
      const other = await personWith(server, 'approver');
      const [{ id } = { id: '' }] = await server.sessions.of(other.name);
      const { cookie } = await personWith(server, roleOf(kind));
      const own = kind === 'signed-out' ? undefined : cookie;
      const session = await (await server.send('/api/session', {}, own)).json();
      const { rights, kind: told } = Object(session);
      expect([told, rights]).toEqual([
        kind === 'signed-out' ? 'signed-out' : 'signed-in',
        mayOf(kind, isPublic),
      ]);
      const list = await server.send('/api/sessions', {}, own);
      expect(list.status).toBe(own ? 200 : 401);
      expect(await list.text()).not.toContain(id);
      const guess = await server.send(`/api/sessions/${id}`, { method: 'DELETE' }, own);
      expect(guess.status).toBe(own ? 404 : 401);
      expect(await server.sessions.of(other.name)).toHaveLength(1);
    });
  });

  test('no address is asked in another way than those that are published', async () => {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'];
    const { id } = await keptWith();
    const paths = [...new Set(published.map((route) => route.split(' ')[1] ?? ''))];
    const ways = paths.flatMap((path) => methods.map((method) => `${method} ${path}`));
    const open = [];
    for (const way of ways) {
      const answer = await asked(false, 'approver', way, id);
      if (answer.status !== 405 && !(await answer.text()).includes('no such resource')) open.push(way);
    }
    expect(open.toSorted()).toEqual(published.toSorted());
  });

  test('what is about the own session is asked of whoever asks', () => {
    expect(published.filter(isOfSession)).toEqual([
      'GET /api/session',
      'DELETE /api/session',
      'GET /api/session/sign-in',
      'GET /api/session/callback',
      'GET /api/sessions',
      'DELETE /api/sessions',
      'DELETE /api/sessions/{id}',
    ]);
  });
}
