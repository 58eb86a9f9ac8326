import { describe, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { sealed } from '#server/identity/cookie.ts';
import type { Database } from '#server/store/database.ts';
import { freshDocument, who } from '../../conformance/client.ts';
import { cookieOf, personWith, secret, serverFor } from './people.ts';

const create = (id: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ document: { ...freshDocument(), id, facts: [] }, ...who }),
});

/** What somebody may try who is not signed in, or signed in elsewhere. */
export function describeCookies(database: () => Database): void {
  const isLetIn = async (headers: Record<string, string>) =>
    (await serverFor(database()).send(initiativesPath, { headers })).status === 200;

  describe('nobody is let in', () => {
    test('by a cookie that is forged, broken, of another purpose, or beside another of its name', async () => {
      const { cookie } = await personWith(serverFor(database()), 'approver');
      const [name = '', value = ''] = cookie.split('=', 2);
      const [token = '', signature = ''] = value.split('.');
      const text = Buffer.from(token, 'base64url').toString();
      expect(await isLetIn({ cookie })).toBe(true);
      const forged = [
        token,
        `${token}.`,
        `${token}.${signature}x`,
        `${token}.${signature}.${signature}`,
        `${Buffer.from(`${text}x`).toString('base64url')}.${signature}`,
        `.${signature}`,
        '',
        'null',
        '%00',
        `${token}.${'A'.repeat(100_000)}`,
        cookieOf(text, `${secret}x`).slice(name.length + 1),
        sealed(secret, 'sign-in', text),
        sealed(secret, 'session', "' or 1=1 --"),
        sealed(secret, 'session', ''),
      ];
      for (const each of forged) {
        expect([each.slice(0, 40), await isLetIn({ cookie: `${name}=${each}` })]).toEqual([
          each.slice(0, 40),
          false,
        ]);
      }
      expect(await isLetIn({ cookie: `${name}=x; ${cookie}` })).toBe(false);
      expect(await isLetIn({ cookie: `foerderlage=${value}` })).toBe(false);
      expect(await isLetIn({ cookie: `x=1; ${cookie}; y=2` })).toBe(true);
    });

    test('by anything that stands in another place: there are no tokens but the cookie', async () => {
      const { cookie } = await personWith(serverFor(database()), 'approver');
      const value = cookie.slice(cookie.indexOf('=') + 1);
      for (const headers of [
        { authorization: `Bearer ${value}` },
        { authorization: 'Basic YWRtaW46YWRtaW4=' },
        { 'x-forwarded-user': 'admin' },
        { 'remote-user': 'admin' },
        { 'x-original-url': '/healthz' },
      ]) {
        expect(await isLetIn(headers)).toBe(false);
      }
      const asked = await serverFor(database()).send(`${initiativesPath}?foerderlage=${value}`);
      expect(asked.status).toBe(401);
    });

    test('by a session that has ended: by time, by signing out here, elsewhere, or everywhere', async () => {
      const server = serverFor(database());
      const late = await personWith(server, 'approver', undefined, new Date(Date.now() - 1));
      expect(await isLetIn(late)).toBe(false);
      const one = await personWith(server, 'approver');
      const [second, third] = [
        await personWith(server, 'approver', one.name),
        await personWith(server, 'approver', one.name),
      ];
      const signOut = await server.send('/api/session', { method: 'DELETE' }, one.cookie);
      expect([signOut.status, signOut.headers.get('set-cookie')]).toEqual([
        200,
        '__Host-foerderlage=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure',
      ]);
      expect([await isLetIn(one), await isLetIn(second)]).toEqual([false, true]);
      const list: unknown = await (await server.send('/api/sessions', {}, second.cookie)).json();
      const other = Array.isArray(list) ? list.find(({ isThis }) => !isThis) : undefined;
      expect(list).toHaveLength(2);
      expect(
        (await server.send(`/api/sessions/${other.id}`, { method: 'DELETE' }, second.cookie)).status,
      ).toBe(204);
      expect([await isLetIn(second), await isLetIn(third)]).toEqual([true, false]);
      const fourth = await personWith(server, 'approver', one.name);
      expect((await server.send('/api/sessions', { method: 'DELETE' }, fourth.cookie)).status).toBe(204);
      expect([await isLetIn(second), await isLetIn(fourth)]).toEqual([false, false]);
    });

    test('by a page of another origin that has a browser send its cookie', async () => {
      const server = serverFor(database());
      const { cookie } = await personWith(server, 'approver');
      const writes = [
        [initiativesPath, create(`csrf-${crypto.randomUUID()}`)],
        ['/api/session', { method: 'DELETE' }],
        ['/api/sessions', { method: 'DELETE' }],
      ] as const;
      for (const [path, init] of writes) {
        for (const origin of [
          'https://evil.example',
          'null',
          '',
          'http://lage.example.de',
          'https://lage.example.de:444',
          'https://lage.example.de.evil.example',
        ]) {
          const headers = { ...('headers' in init && init.headers), origin };
          expect([origin, (await server.send(path, { ...init, headers }, cookie)).status]).toEqual([
            origin,
            403,
          ]);
        }
        const site = { ...('headers' in init && init.headers), 'sec-fetch-site': 'cross-site' };
        expect((await server.send(path, { ...init, headers: site }, cookie)).status).toBe(403);
      }
      // A form of another page sends what a form can.
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
        const form = { ...create('csrf-form'), headers: { 'content-type': type } };
        expect((await server.send(initiativesPath, form, cookie)).status).toBe(415);
      }
      expect(await isLetIn({ cookie })).toBe(true);
    });
  });

  test('a database that is away is said to be, and lets nobody in', async () => {
    const { cookie } = await personWith(serverFor(database()), 'approver');
    const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const broken: Database = {
      query: () => Promise.reject(away),
      run: () => Promise.reject(away),
      transaction: () => Promise.reject(away),
      listen: async () => async () => undefined,
      close: async () => undefined,
    };
    const answer = await serverFor(broken).send(initiativesPath, {}, cookie);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
}
