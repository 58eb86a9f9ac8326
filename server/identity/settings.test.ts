import { describe, expect, test } from 'vitest';
import { identityIn } from './settings.ts';

const all: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'https://login.example.de/realms/stadt',
  OIDC_CLIENT_ID: 'lage',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_ROLES: 'lesen=reader, amt50 = editor,cn=kaemmerei=approver',
  PUBLIC_ADDRESS: 'https://lage.example.de/',
  SESSION_SECRET: 'x'.repeat(32),
};
const read = (changes: Readonly<Record<string, string | undefined>>) =>
  identityIn((name) => ({ ...all, ...changes })[name]);
const mistakenIn = (changes: Readonly<Record<string, string | undefined>>) => {
  const settings = read(changes);
  return 'mistakes' in settings ? settings.mistakes.map(({ setting }) => setting) : [];
};

describe('the settings of who is let in', () => {
  test('may all be missing: then nobody signs in', () => {
    expect(identityIn(() => undefined)).toEqual({ identity: { kind: 'local' } });
  });

  test('name the provider, what it calls which role, and under which address browsers come', () => {
    expect(read({})).toMatchObject({
      identity: {
        kind: 'oidc',
        address: 'https://lage.example.de',
        scope: 'openid profile',
        nameClaim: 'name',
        rolesClaim: ['roles'],
        roleOf: new Map([
          ['lesen', 'reader'],
          ['amt50', 'editor'],
          ['cn=kaemmerei', 'approver'],
        ]),
        hours: 10,
        isPublic: false,
        arePapersPublic: false,
      },
    });
    const changes = { OIDC_ROLES_CLAIM: 'realm_access.roles', PUBLIC_READ: '1', SESSION_HOURS: '1' };
    expect(read(changes)).toMatchObject({
      identity: { rolesClaim: ['realm_access', 'roles'], isPublic: true, hours: 1 },
    });
  });

  test.for([
    [{ OIDC_ISSUER: 'http://login.example.de' }, ['OIDC_ISSUER']],
    [{ OIDC_ISSUER: 'login' }, ['OIDC_ISSUER']],
    [{ OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
    [{ PUBLIC_ADDRESS: 'http://lage.example.de' }, ['PUBLIC_ADDRESS']],
    [{ PUBLIC_ADDRESS: 'https://lage.example.de/lage' }, ['PUBLIC_ADDRESS']],
    [{ PUBLIC_ADDRESS: undefined }, ['PUBLIC_ADDRESS']],
    [{ SESSION_SECRET: 'x'.repeat(31) }, ['SESSION_SECRET']],
    [{ OIDC_ROLES: 'amt50=master' }, ['OIDC_ROLES']],
    [{ OIDC_ROLES: '=reader' }, ['OIDC_ROLES']],
    [{ OIDC_ROLES: 'reader' }, ['OIDC_ROLES']],
    [{ SESSION_HOURS: '0' }, ['SESSION_HOURS']],
    [{ SESSION_HOURS: '1.5' }, ['SESSION_HOURS']],
    [{ PUBLIC_READ: 'yes' }, ['PUBLIC_READ']],
    [{ PUBLIC_PAPERS: '1' }, ['PUBLIC_PAPERS']],
    [{ PUBLIC_READ: '1', PUBLIC_PAPERS: 'yes' }, ['PUBLIC_PAPERS']],
  ] as const)('are refused where one is wrong: %o', ([changes, settings]) => {
    expect(mistakenIn(changes)).toEqual(settings);
  });

  test('mean nothing without a provider, and say so: nobody believes to be protected who is not', () => {
    expect(mistakenIn({ OIDC_ISSUER: undefined })).toHaveLength(5);
    const alone = identityIn((name) => (name === 'PUBLIC_READ' ? '1' : undefined));
    expect(alone).toMatchObject({ mistakes: [{ setting: 'PUBLIC_READ' }] });
    expect(JSON.stringify(alone)).not.toContain('geheim');
  });
});
