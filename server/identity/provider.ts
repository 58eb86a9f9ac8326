import * as oidc from 'openid-client';
import { type Role, highestOf } from '#domain/writing/rights.ts';
import { callbackPath } from '#contract/session.ts';
import type { OidcSettings } from './settings.ts';

/** What this browser has to bring back for its sign-in to be the one that was begun here. */
type Flow = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who somebody is, as the provider says. */
export type Claimed = {
  /** Never another person's, and never another one for the same person. */
  readonly subject: string;
  readonly name: string;
  readonly role: Role | undefined;
};

export type Provider = {
  /** Where the browser goes. Throws where the provider does not answer. */
  readonly begin: () => Promise<{ readonly url: string; readonly flow: Flow }>;
  /** Who came back by this address. Throws where that is not proven. */
  readonly finish: (came: URL, flow: Flow) => Promise<Claimed>;
  /** Where somebody signs out of the provider, too; undefined where that is not offered. */
  readonly end: () => Promise<string | undefined>;
};

/** A name is read by people: no line ends, nothing invisible, and room for a number behind it. */
const longestName = 50;

export function providerOf(settings: OidcSettings, fetch?: oidc.CustomFetch): Provider {
  const { issuer, clientId, clientSecret, address, scope } = settings;
  const redirect = address + callbackPath;
  let found: Promise<oidc.Configuration> | undefined;
  const discover = async (): Promise<oidc.Configuration> => {
    const isHere = issuer.startsWith('http:');
    return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      // Signatures are checked, too, and not only the way that a token came.
      execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
      ...(fetch && { [oidc.customFetch]: fetch }),
    });
  };
  const configuration = async (): Promise<oidc.Configuration> => {
    found ??= discover();
    try {
      return await found;
    } catch (error) {
      // Asked again next time: it may be away for a moment.
      found = undefined;
      throw error;
    }
  };
  return {
    begin: async () => {
      const config = await configuration();
      const flow = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope,
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, flow };
    },
    finish: async (came, { state, nonce, verifier }) => {
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider gave no ID token.');
      const { sub } = claims;
      const told = config.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(config, tokens.access_token, sub)
        : {};
      const { subject, ...who } = claimedBy(settings, sub, { ...told, ...claims });
      return { subject, ...who };
    },
    end: async () => {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${address}/` }).href;
    },
  };
}

/** @throws Error: whoever has no name writes nothing that others could ask about. */
function claimedBy(settings: OidcSettings, sub: string, claims: Readonly<Record<string, unknown>>): Claimed {
  const { issuer, nameClaim, rolesClaim, roleOf } = settings;
  const given: unknown = claims[nameClaim];
  const name = typeof given === 'string' ? given.replaceAll(/[\p{C}\s]+/gu, ' ').trim() : '';
  if (name === '') throw new Error('The claim of OIDC_NAME_CLAIM is missing.');
  const held = valueAt(claims, rolesClaim);
  const names = (Array.isArray(held) ? held : [held]).map(String);
  const known = names.flatMap((each) => roleOf.get(each) ?? []);
  return {
    subject: `${issuer} ${sub}`,
    name: Array.from(name).slice(0, longestName).join('').trim(),
    role: highestOf(known),
  };
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );
