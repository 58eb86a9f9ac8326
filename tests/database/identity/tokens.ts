import { type KeyObject, createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callbackPath } from '#contract/session.ts';
import { providerOf } from '#server/identity/provider.ts';
import type { Database } from '#server/store/database.ts';
import { given } from '#tests/given/builders.ts';
import { address, serverFor, settingsWith } from './people.ts';
import { providerHere } from './provider.ts';

type Values = Readonly<Record<string, unknown>>;
/** What a provider answers that is not the one it should be. */
type Forgery = (told: {
  readonly header: Values;
  readonly claims: Values;
  readonly token: string;
}) => unknown;

let provider: Awaited<ReturnType<typeof providerHere>> | undefined;
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const valuesIn = (text = ''): Values => Object(JSON.parse(Buffer.from(text, 'base64url').toString()));
function signedBy(key: KeyObject, header: Values, claims: Values): string {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
function sealedBy(secret: string | Buffer, claims: Values): string {
  const text = `${part({ alg: 'HS256' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
const now = () => Math.floor(Date.now() / 1000);
/** By the provider’s own key: only what is said is wrong. */
const saying =
  (change: (claims: Values) => Values): Forgery =>
  ({ header, claims }) =>
    signedBy(given(provider).key, header, { ...claims, ...change(claims) });

const forgeries: Readonly<Record<string, Forgery>> = {
  'the key of somebody else': ({ header, claims }) => signedBy(stranger, header, claims),
  'a signature of other claims': ({ header, claims, token }) =>
    `${part(header)}.${part({ ...claims, name: 'Die Bürgermeisterin' })}.${token.split('.')[2]}`,
  'no signature': ({ header, claims }) => `${part(header)}.${part(claims)}.`,
  'the algorithm none': ({ claims }) => `${part({ alg: 'none' })}.${part(claims)}.`,
  'the secret of the client as a key': ({ claims }) => sealedBy('geheim', claims),
  'the public key as a secret': ({ claims }) =>
    sealedBy(createPublicKey(given(provider).key).export({ type: 'spki', format: 'pem' }), claims),
  'the nonce of another sign-in': saying(() => ({ nonce: 'another' })),
  'no nonce': saying(() => ({ nonce: undefined })),
  'another audience': saying(() => ({ aud: 'another' })),
  'another audience beside this one': saying(() => ({ aud: ['lage', 'another'], azp: 'another' })),
  'no audience': saying(() => ({ aud: undefined })),
  'another issuer': saying(({ iss }) => ({ iss: `${String(iss)}.example` })),
  'no issuer': saying(() => ({ iss: undefined })),
  'a time that is over': saying(() => ({ exp: now() - 60 })),
  'no end': saying(() => ({ exp: undefined })),
  'a time that has not come': saying(() => ({ nbf: now() + 600 })),
  'no beginning': saying(() => ({ iat: undefined })),
  'no subject': saying(() => ({ sub: undefined })),
  'a subject of whom the provider tells nothing': saying(() => ({ sub: 'somebody else' })),
  'no token at all': () => undefined,
  'a token that is none': () => 'x.y.z',
};

/** What an ID token may not be, each by a provider that is real but for the token. */
export function describeTokens(database: () => Database): void {
  beforeAll(async () => {
    provider = await providerHere(address + callbackPath);
  });
  afterAll(() => provider?.close());
  const signedInBy = async (forge: Forgery) => {
    const settings = settingsWith({
      OIDC_ISSUER: given(provider).issuer,
      OIDC_ROLES_CLAIM: 'realm_access.roles',
    });
    const forging = providerOf(settings, async (url, options) => {
      const { method, headers, body } = options;
      const answer = await fetch(url, { method, headers, ...(body instanceof URLSearchParams && { body }) });
      if (!url.endsWith('/token')) return answer;
      const told: Values = Object(await answer.json());
      const token = String(told['id_token']);
      const [header, claims] = token.split('.');
      return Response.json({
        ...told,
        id_token: forge({ header: valuesIn(header), claims: valuesIn(claims), token }),
      });
    });
    const server = serverFor(database(), { settings, provider: forging });
    const begun = await server.send('/api/session/sign-in?to=/');
    const [flow] = begun.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
    const came = await given(provider).signIn(begun.headers.get('location') ?? '', 'approver');
    return server.send(came.slice(address.length), {}, flow);
  };

  describe('an ID token lets nobody in', () => {
    test('but the one that the provider gave for this sign-in, or signed anew as it was', async () => {
      for (const forge of [({ token }) => token, saying(() => ({}))] satisfies Forgery[]) {
        expect((await signedInBy(forge)).headers.getSetCookie().join()).toMatch(/__Host-foerderlage=[^;]+/);
      }
    });

    test.each(Object.entries(forgeries))('by %s', async (_, forge) => {
      const answer = await signedInBy(forge);
      expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
      expect(answer.headers.getSetCookie().join()).not.toMatch(/__Host-foerderlage=[^;]/);
      expect(await answer.text()).toContain('Bitte noch einmal anmelden');
    });
  });
}
