import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { configIn } from '#server/config.ts';
import { given } from '#tests/given/builders.ts';

const lines = readFileSync('Containerfile', 'utf8').split('\n');
const told = (name: string) =>
  lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const only = (name: string): string => {
  const [value, ...more] = told(name);
  expect(more).toEqual([]);
  return given(value);
};
const manifest = z
  .object({
    engines: z.object({ node: z.string() }),
    optionalDependencies: z.record(z.string(), z.string()),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const operations = readFileSync('docs/operations.md', 'utf8');

/** As Docker reads a command that goes through no shell. */
const command = (text: string): readonly string[] => z.array(z.string()).parse(JSON.parse(text));

test('the image has the Node of the packages, which the project runs on', () => {
  const major = Number(/^docker\.io\/library\/node:(\d+)-/.exec(only('FROM'))?.[1]);
  const packaged = Object.values(manifest.optionalDependencies).map((version) =>
    Number.parseInt(version, 10),
  );
  expect(new Set(packaged)).toEqual(new Set([major]));
  expect(major).toBeGreaterThanOrEqual(Number(/^>=(\d+)/.exec(manifest.engines.node)?.[1]));
});

test('it runs what `npm run serve` runs, and not as root, without a step that fetches', () => {
  expect(command(only('ENTRYPOINT')).join(' ')).toBe(manifest.scripts['serve']?.replace('exec ', ''));
  expect(only('USER')).toBe('node');
  const after = lines.slice(lines.indexOf('USER node'));
  expect(after.filter((line) => /^(RUN|ADD|COPY) /.test(line))).toEqual([]);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  const notOurs = readFileSync('.gitignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(notOurs.map((line) => line.replace(/^\//, ''))));
});

test('what it sets is a setting, which it refuses where everybody could do everything', () => {
  const environment = Object.fromEntries(told('ENV').map((line) => line.split('=')));
  for (const name of Object.keys(environment)) expect(operations).toContain(`| \`${name}\` |`);
  expect(configIn(environment)).toMatchObject({ mistakes: [{ setting: 'LISTEN_ADDRESS' }] });
  const alone = configIn({});
  expect('config' in alone && alone.config.port).toBe(Number(only('EXPOSE')));
});

test('it is well while the server answers, at the port that is set', () => {
  const [, check = ''] = only('HEALTHCHECK').split(' CMD ');
  const [program, flag, script = ''] = command(check);
  expect([program, flag]).toEqual(['node', '-e']);
  expect(script).toContain('/healthz');
  expect(script).toContain(`process.env.PORT || ${only('EXPOSE')}`);
});

test('the page on operations says how it is built and run', () => {
  for (const word of [
    'podman build',
    only('VOLUME'),
    'LISTEN_ADDRESS=0.0.0.0',
    '/healthz',
    '-f Containerfile',
  ]) {
    expect(operations).toContain(word);
  }
});
