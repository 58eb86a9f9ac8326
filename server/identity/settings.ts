import { type Role, roles } from '#domain/writing/rights.ts';
import type { Mistake } from '../config.ts';

/** How this server knows who asks: not at all, or from a provider of OpenID Connect. */
export type IdentitySettings = { readonly kind: 'local' } | OidcSettings;

export type OidcSettings = {
  readonly kind: 'oidc';
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The origin under which browsers reach this server. */
  readonly address: string;
  readonly secret: string;
  readonly scope: string;
  readonly nameClaim: string;
  /** Steps into the claims, such as `realm_access`, `roles`. */
  readonly rolesClaim: readonly string[];
  readonly roleOf: ReadonlyMap<string, Role>;
  readonly hours: number;
  /** Whether what is released may be read without signing in. */
  readonly isPublic: boolean;
  /** Whether the files of its papers may be, too: what stands in them nobody has gone through. */
  readonly arePapersPublic: boolean;
};

type Set = (name: string) => string | undefined;
type Read = { readonly identity: IdentitySettings } | { readonly mistakes: readonly Mistake[] };

const needed = [
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'PUBLIC_ADDRESS',
  'SESSION_SECRET',
  'OIDC_ROLES',
] as const;
const possible = [
  'OIDC_ROLES_CLAIM',
  'OIDC_NAME_CLAIM',
  'OIDC_SCOPE',
  'SESSION_HOURS',
  'PUBLIC_READ',
  'PUBLIC_PAPERS',
] as const;
type Name = 'OIDC_ISSUER' | (typeof needed)[number] | (typeof possible)[number];

/** The settings of who may do what, as a whole; without an issuer none of the others means anything. */
export function identityIn(set: Set): Read {
  const issuer = set('OIDC_ISSUER');
  if (issuer === undefined) {
    const alone = [...needed, ...possible].filter((name) => set(name) !== undefined);
    const mistakes = alone.map((setting) => ({ setting, ...words.alone }));
    return mistakes.length > 0 ? { mistakes } : { identity: { kind: 'local' } };
  }
  const roleOf = roleOfIn(set('OIDC_ROLES') ?? '');
  const hours = Number(set('SESSION_HOURS') ?? 10);
  const wrong: readonly (readonly [Name, boolean])[] = [
    ['OIDC_ISSUER', !isSafeAddress(issuer)],
    ['PUBLIC_ADDRESS', !isOrigin(set('PUBLIC_ADDRESS'))],
    ['SESSION_SECRET', (set('SESSION_SECRET') ?? '').length < 32],
    ['OIDC_ROLES', roleOf === undefined],
    ['SESSION_HOURS', !(Number.isInteger(hours) && hours >= 1 && hours <= 168)],
    ['PUBLIC_READ', !['0', '1'].includes(set('PUBLIC_READ') ?? '0')],
    [
      'PUBLIC_PAPERS',
      !(set('PUBLIC_READ') === '1' ? ['0', '1'] : ['0']).includes(set('PUBLIC_PAPERS') ?? '0'),
    ],
  ];
  const mistakes = [
    ...needed.filter((name) => set(name) === undefined).map((setting) => ({ setting, ...words.missing })),
    ...wrong
      .filter(([name, isWrong]) => isWrong && (name === 'OIDC_ISSUER' || set(name) !== undefined))
      .map(([setting]) => ({ setting, ...(words.wrong[setting] ?? words.missing) })),
  ];
  if (mistakes.length > 0 || roleOf === undefined) return { mistakes };
  const identity: OidcSettings = {
    kind: 'oidc',
    issuer,
    clientId: set('OIDC_CLIENT_ID') ?? '',
    clientSecret: set('OIDC_CLIENT_SECRET') ?? '',
    address: new URL(set('PUBLIC_ADDRESS') ?? issuer).origin,
    secret: set('SESSION_SECRET') ?? '',
    scope: set('OIDC_SCOPE') ?? 'openid profile',
    nameClaim: set('OIDC_NAME_CLAIM') ?? 'name',
    rolesClaim: (set('OIDC_ROLES_CLAIM') ?? 'roles').split('.'),
    roleOf,
    hours,
    isPublic: set('PUBLIC_READ') === '1',
    arePapersPublic: set('PUBLIC_PAPERS') === '1',
  };
  return { identity };
}

/** What is said there must not be read on the way: https, or this machine. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const isPlain = username === '' && search === '' && hash === '';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

const isOrigin = (text: string | undefined): boolean =>
  text !== undefined && isSafeAddress(text) && new URL(text).pathname === '/';

/** `what the provider calls it=role, …`; undefined where that is not what it is. */
function roleOfIn(text: string): ReadonlyMap<string, Role> | undefined {
  const pairs = text.split(',').map((pair): readonly [string, Role | undefined] => {
    const at = pair.lastIndexOf('=');
    const name = pair.slice(at + 1).trim();
    return [pair.slice(0, Math.max(at, 0)).trim(), roles.find((role) => role === name)];
  });
  const known = pairs.flatMap(([name, role]): (readonly [string, Role])[] =>
    name !== '' && role ? [[name, role]] : [],
  );
  return known.length === pairs.length ? new Map(known) : undefined;
}

const words: {
  readonly alone: Omit<Mistake, 'setting'>;
  readonly missing: Omit<Mistake, 'setting'>;
  readonly wrong: Partial<Record<Name, Omit<Mistake, 'setting'>>>;
} = {
  alone: {
    de: 'Ohne OIDC_ISSUER meldet sich niemand an, und diese Einstellung bedeutet nichts. OIDC_ISSUER setzen, oder diese streichen.',
    en: 'Without OIDC_ISSUER nobody signs in, and this setting means nothing. Set OIDC_ISSUER, or remove this one.',
  },
  missing: {
    de: 'Das fehlt; mit OIDC_ISSUER ist es nötig.',
    en: 'This is missing; with OIDC_ISSUER it is needed.',
  },
  wrong: {
    OIDC_ISSUER: {
      de: 'Das ist keine Adresse eines Anmeldedienstes: https, ohne Anfrage dahinter. Zum Beispiel: https://anmeldung.example.de/realms/stadt',
      en: 'This is no address of a provider: https, without a query. For example: https://login.example.de/realms/town',
    },
    PUBLIC_ADDRESS: {
      de: 'Das ist keine Adresse ohne Pfad, unter der Browser den Server erreichen. Zum Beispiel: https://foerderlage.example.de',
      en: 'This is no address without a path under which browsers reach the server. For example: https://foerderlage.example.de',
    },
    SESSION_SECRET: {
      de: 'Das ist zu kurz: mindestens 32 Zeichen, die niemand errät. Zum Beispiel aus: openssl rand -base64 32',
      en: 'This is too short: at least 32 characters that nobody guesses. For example from: openssl rand -base64 32',
    },
    OIDC_ROLES: {
      de: 'Erwartet wird, was im Anmeldedienst wie heißt: lesen=reader, amt50=editor, kaemmerei=approver',
      en: 'Expected is what the provider calls which role: read=reader, office=editor, treasurer=approver',
    },
    SESSION_HOURS: {
      de: 'Das ist keine ganze Zahl von 1 bis 168. Ohne diese Einstellung gilt 10.',
      en: 'This is no whole number from 1 to 168. Without this setting it is 10.',
    },
    PUBLIC_READ: { de: 'Möglich sind 0 und 1.', en: 'Possible are 0 and 1.' },
    PUBLIC_PAPERS: {
      de: 'Möglich sind 0 und, mit PUBLIC_READ=1, auch 1.',
      en: 'Possible are 0 and, with PUBLIC_READ=1, also 1.',
    },
  },
};
