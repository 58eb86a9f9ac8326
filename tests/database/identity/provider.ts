import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { keptByProvider } from './kept-by-provider.ts';

/** Asks a browser who it is; whoever asks by themselves says so in the address. */
const form = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Anmeldedienst</title>
<h1>Anmeldedienst</h1><form><label>Kennung <input name="login" required></label><button>Anmelden</button></form>`;

/** A real provider of OpenID Connect on this machine; whoever signs in is who says so, with the roles in the name. */
export async function providerHere(redirect: string) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const opened = server.address();
  const issuer = `http://127.0.0.1:${typeof opened === 'object' && opened ? opened.port : ''}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(issuer, {
    adapter: keptByProvider(),
    clients: [
      {
        client_id: 'lage',
        client_secret: 'geheim',
        redirect_uris: [redirect],
        post_logout_redirect_uris: [`${new URL(redirect).origin}/`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub'], profile: ['name', 'realm_access'] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `Frau ${sub}`, realm_access: { roles: [sub, 'offline_access'] } }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', issuer);
    if (!pathname.startsWith('/interaction/')) return answer(incoming, outgoing);
    const accountId = searchParams.get('login');
    if (accountId === null) return void outgoing.writeHead(200, { 'content-type': 'text/html' }).end(form);
    return provider.interactionFinished(incoming, outgoing, { login: { accountId } });
  });
  return {
    issuer,
    /** By which it signs. */
    key: privateKey,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
    /** Goes where the server sends a browser, signs in, and gives back the address to which the browser is sent then. */
    signIn: async (url: string, login: string): Promise<string> => {
      const jar = new Map<string, string>();
      let at = new URL(url);
      while (at.href.startsWith(issuer)) {
        if (at.pathname.startsWith('/interaction/')) at.searchParams.set('login', login);
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const each of response.headers.getSetCookie()) {
          const [name = '', value = ''] = each.split(';')[0]?.split('=') ?? [];
          jar.set(name, value);
        }
        const to = response.headers.get('location');
        if (to === null) throw new Error(`The provider answers ${response.status}: ${await response.text()}`);
        at = new URL(to, at);
      }
      return at.href;
    },
  };
}
