import { describe, expect, test } from 'vitest';
import { callIn } from './call.ts';
import { configIn } from './config.ts';

const mistakenIn = (environment: Record<string, string>) => {
  const read = configIn(environment);
  return 'mistakes' in read ? read.mistakes.map(({ setting }) => setting) : [];
};

describe('the settings', () => {
  test('may all be missing: then it is this machine alone, with a database of its own', () => {
    expect(configIn({})).toEqual({
      config: {
        port: 4174,
        hosts: ['127.0.0.1', '::1'],
        place: { kind: 'embedded', folder: 'data' },
        least: 'info',
        requestsPerMinute: 6_000,
        proxies: [],
        metricsToken: undefined,
        identity: { kind: 'local' },
        keeping: { file: 30_000_000, all: 500_000_000, count: 200 },
      },
    });
    expect(configIn({ PORT: ' ', DATABASE_URL: '' })).toEqual(configIn({}));
  });

  test('name a database at an address', () => {
    const DATABASE_URL = 'postgresql://amt@db.example:5433/lage?sslmode=verify-full';
    expect(configIn({ DATABASE_URL, DATABASE_CONNECTIONS: '20' })).toMatchObject({
      config: { place: { kind: 'address', address: DATABASE_URL, connections: 20, standby: undefined } },
    });
    const DATABASE_REPLICA_URL = 'postgresql://amt@copy.example/lage';
    expect(configIn({ DATABASE_URL, DATABASE_REPLICA_URL })).toMatchObject({
      config: { place: { address: DATABASE_URL, connections: 10, standby: DATABASE_REPLICA_URL } },
    });
  });

  test('say how much is kept of the files of papers', () => {
    const settings = { PAPER_MEGABYTES: '10', PAPERS_MEGABYTES: '40', PAPERS_COUNT: '5' };
    expect(configIn(settings)).toMatchObject({
      config: { keeping: { file: 10_000_000, all: 40_000_000, count: 5 } },
    });
  });

  test('let others come to an address of this machine only where people sign in', () => {
    const people = {
      OIDC_ISSUER: 'https://login.example.de',
      OIDC_CLIENT_ID: 'lage',
      OIDC_CLIENT_SECRET: 'geheim',
      OIDC_ROLES: 'lesen=reader',
      PUBLIC_ADDRESS: 'https://lage.example.de',
      SESSION_SECRET: 'x'.repeat(32),
    };
    expect(configIn({ ...people, LISTEN_ADDRESS: '0.0.0.0' })).toMatchObject({
      config: { hosts: ['0.0.0.0'] },
    });
    expect(configIn({ LISTEN_ADDRESS: '::1' })).toMatchObject({ config: { hosts: ['::1'] } });
  });

  test.for([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '80 81' }, 'PORT'],
    [{ DATABASE_CONNECTIONS: 'many' }, 'DATABASE_CONNECTIONS'],
    [{ REQUESTS_PER_MINUTE: '-1' }, 'REQUESTS_PER_MINUTE'],
    [{ PAPER_MEGABYTES: '101' }, 'PAPER_MEGABYTES'],
    [{ PAPERS_MEGABYTES: 'much' }, 'PAPERS_MEGABYTES'],
    [{ PAPERS_MEGABYTES: '29' }, 'PAPERS_MEGABYTES'],
    [{ PAPERS_COUNT: '0' }, 'PAPERS_COUNT'],
    [{ PROXY_ADDRESSES: 'proxy' }, 'PROXY_ADDRESSES'],
    [{ LOG_LEVEL: 'debug' }, 'LOG_LEVEL'],
    [{ LISTEN_ADDRESS: 'localhost' }, 'LISTEN_ADDRESS'],
    // Whoever reached it there could do everything.
    [{ LISTEN_ADDRESS: '0.0.0.0' }, 'LISTEN_ADDRESS'],
    [{ LISTEN_ADDRESS: '::' }, 'LISTEN_ADDRESS'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
    [{ DATABASE_URL: 'mysql://db.example/lage' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'db.example' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgresql://db.example' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgresql://db.example/lage', DATA_FOLDER: 'data' }, 'DATA_FOLDER'],
    [{ DATABASE_REPLICA_URL: 'postgresql://copy.example/lage' }, 'DATABASE_REPLICA_URL'],
    [
      { DATABASE_URL: 'postgresql://db.example/lage', DATABASE_REPLICA_URL: 'postgresql://db.example/lage' },
      'DATABASE_REPLICA_URL',
    ],
    [
      { DATABASE_URL: 'postgresql://db.example/lage', DATABASE_REPLICA_URL: 'copy.example' },
      'DATABASE_REPLICA_URL',
    ],
  ] as const)('are refused where one is wrong: %o', ([environment, setting]) => {
    expect(mistakenIn(environment)).toEqual([setting]);
  });

  test('are judged whole: every mistake is told, in both languages, and no password with it', () => {
    const environment = { PORT: 'x', LOG_LEVEL: 'x', DATABASE_URL: 'mysql://amt:geheim@db.example/lage' };
    expect(mistakenIn(environment)).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL']);
    const read = configIn(environment);
    const mistakes = 'mistakes' in read ? read.mistakes : [];
    expect(mistakes.every(({ de, en }) => de !== '' && en !== '' && de !== en)).toBe(true);
    expect(JSON.stringify(mistakes)).not.toContain('geheim');
  });
});

test('what is asked for on the command line is known, or refused', () => {
  expect(callIn([])).toEqual({ call: { kind: 'serve', isDemo: false } });
  expect(callIn(['--demo'])).toEqual({ call: { kind: 'serve', isDemo: true } });
  expect(callIn(['verify'])).toEqual({ call: { kind: 'verify' } });
  const hash = 'a'.repeat(64);
  expect(callIn(['take-out', hash, 'auf', 'Anordnung'])).toEqual({
    call: { kind: 'take-out', hash, reason: 'auf Anordnung' },
  });
  const wrong = [
    ['verfy'],
    ['verify', '--demo'],
    ['--demo', 'x'],
    ['take-out', hash],
    ['take-out', 'a', 'b'],
  ];
  for (const args of wrong) {
    expect(callIn(args)).toMatchObject({ mistake: { setting: args.join(' ') } });
  }
});
