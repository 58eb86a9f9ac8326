import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callbackPath } from '#contract/session.ts';
import { providerOf } from '#server/identity/provider.ts';
import type { Database } from '#server/store/database.ts';
import { given } from '#tests/given/builders.ts';
import { address, serverFor, settingsWith } from './people.ts';
import { providerHere } from './provider.ts';

let provider: Awaited<ReturnType<typeof providerHere>> | undefined;

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
const pathOf = (url: string): string => url.slice(new URL(url).origin.length);

/** Signing in by a real provider, from the first link to the session and its end. */
export function describeSigningIn(database: () => Database): void {
  beforeAll(async () => {
    provider = await providerHere(address + callbackPath);
  });
  afterAll(() => provider?.close());
  const served = (now?: () => Date, changes: Readonly<Record<string, string>> = {}) => {
    const settings = settingsWith({
      ...changes,
      OIDC_ISSUER: given(provider).issuer,
      OIDC_ROLES_CLAIM: 'realm_access.roles',
    });
    return serverFor(database(), { settings, provider: providerOf(settings), ...(now && { now }) });
  };
  const begun = async (server: ReturnType<typeof served>, to = '/timeline?lang=en') => {
    const answer = await server.send(`/api/session/sign-in?to=${encodeURIComponent(to)}`);
    return { url: answer.headers.get('location') ?? '', flow: cookiesOf(answer), answer };
  };

  describe('who signs in', () => {
    test('comes back to the page as who the provider says, with a new cookie that scripts cannot read', async () => {
      const server = served();
      const { url, flow, answer } = await begun(server);
      expect(answer.status).toBe(302);
      expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        redirect_uri: address + callbackPath,
        nonce: expect.any(String),
        state: expect.any(String),
      });
      const came = pathOf(await given(provider).signIn(url, 'approver'));
      const back = await server.send(came, {}, flow);
      expect([back.status, back.headers.get('location')]).toEqual([303, `${address}/timeline?lang=en`]);
      const [kept = '', gone] = back.headers.getSetCookie();
      expect(kept).toMatch(
        /^__Host-foerderlage=\S+; Path=\/; Max-Age=36000; HttpOnly; SameSite=Strict; Secure$/,
      );
      expect(gone).toContain('Max-Age=0');
      const cookie = cookiesOf(back).split(';', 1)[0];
      const session = await (await server.send('/api/session', {}, cookie)).json();
      expect(session).toMatchObject({ kind: 'signed-in', name: 'Frau approver', role: 'approver' });

      // The code was for once, and so was the cookie of the one before.
      expect((await server.send(came, {}, flow)).status).toBe(403);
      const again = await begun(server, '//evil.example/');
      const second = pathOf(await given(provider).signIn(again.url, 'nobody'));
      const rotated = await server.send(second, {}, `${again.flow}; ${cookie}`);
      expect(rotated.headers.get('location')).toBe(`${address}/`);
      expect(await (await server.send('/api/session', {}, cookie)).json()).toMatchObject({
        kind: 'signed-out',
      });
      const fresh = cookiesOf(rotated).split(';', 1)[0];
      const other = Object(await (await server.send('/api/session', {}, fresh)).json());
      expect([other.name, other.role, other.rights.read]).toEqual(['Frau nobody', undefined, false]);

      const out = Object(await (await server.send('/api/session', { method: 'DELETE' }, fresh)).json());
      expect(out.provider).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/session\/end\?/);
      expect((await server.send('/api/initiatives', {}, fresh)).status).toBe(401);
    });

    test('is somebody for this browser and this sign-in alone, and not for ever', async () => {
      let now = new Date();
      const server = served(() => now);
      const [one, other] = [await begun(server), await begun(server)];
      const came = pathOf(await given(provider).signIn(one.url, 'approver'));
      const bad: readonly (readonly [string, string | undefined])[] = [
        [came, undefined],
        [came, 'foerderlage-sign-in=x'],
        [came, other.flow],
        [came, one.flow.replace(/\../, (first) => (first === '.A' ? '.B' : '.A'))],
        [came.replace(/state=[^&]+/, 'state=x'), one.flow],
        [came.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'), one.flow],
        [came.replace(/code=[^&]+/, 'code=x'), one.flow],
        [`${callbackPath}?error=access_denied&state=x`, one.flow],
        [callbackPath, one.flow],
      ];
      for (const [path, flow] of bad) {
        const answer = await server.send(path, {}, flow);
        expect([path, answer.status >= 400, answer.headers.get('location')]).toEqual([path, true, null]);
        expect(answer.headers.getSetCookie().join()).not.toMatch(/foerderlage=[^;]/);
        expect(await answer.text()).toContain('Bitte noch einmal anmelden');
      }
      now = new Date(now.getTime() + 601_000);
      expect((await server.send(came, {}, one.flow)).status).toBe(400);
    });

    test('may begin at one server and end at another of the same secret, once; where the secret was changed, nowhere', async () => {
      const [here, there] = [served(), served()];
      const changed = served(undefined, { SESSION_SECRET: 'another secret of the tests, also long enough' });
      const { url, flow } = await begun(here);
      const came = pathOf(await given(provider).signIn(url, 'approver'));
      expect((await changed.send(came, {}, flow)).status).toBe(400);
      const back = await there.send(came, {}, flow);
      expect(back.status).toBe(303);
      const cookie = cookiesOf(back).split(';', 1)[0];
      const seenAt = async (server: typeof here) =>
        Object(await (await server.send('/api/session', {}, cookie)).json()).kind;
      expect([await seenAt(here), await seenAt(there), await seenAt(changed)]).toEqual([
        'signed-in',
        'signed-in',
        'signed-out',
      ]);
      // Replayed at either: the code was for once.
      for (const server of [here, there]) {
        const again = await server.send(came, {}, flow);
        expect([again.status, again.headers.getSetCookie().join()]).toEqual([
          403,
          expect.not.stringMatching(/foerderlage=[^;]/),
        ]);
      }
      expect((await changed.send('/api/initiatives', {}, cookie)).status).toBe(401);
      // Out at one, and its cookie is nothing at the other.
      expect((await there.send('/api/session', { method: 'DELETE' }, cookie)).status).toBe(200);
      expect(await seenAt(here)).toBe('signed-out');
    });

    test('is told in words where the provider does not answer', async () => {
      const settings = settingsWith({ OIDC_ISSUER: 'http://127.0.0.1:1' });
      const server = serverFor(database(), { settings, provider: providerOf(settings) });
      const answer = await server.send('/api/session/sign-in');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
      expect(await answer.text()).toContain('Der Anmeldedienst antwortet gerade nicht.');
    });
  });
}
