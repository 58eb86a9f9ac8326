import { HttpResponse, http } from 'msw/http';
import { expect, test } from 'vitest';
import { listPath } from '#mocks/handlers/initiatives.ts';
import { server } from '#tests/setup/server.ts';
import { reach } from './reach.ts';
import { WriteError } from './write-problem.ts';

const problem = async () => {
  const error: unknown = await reach().catch((reason: unknown) => reason);
  return error instanceof WriteError ? error.problem : error;
};

test.for([
  ['nobody answers', () => HttpResponse.error()],
  ['a proxy finds nobody', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 })],
  ['the database is away', () => HttpResponse.json({}, { status: 503 })],
  ['the offline worker answers in its place', () => HttpResponse.json([], { headers: { 'x-kept-at': '1' } })],
] as const)('the service is away where %s', async ([, answer]) => {
  server.use(http.get(listPath, answer));
  expect(await problem()).toEqual({ kind: 'away' });
});

test('whoever answers is there, whatever is answered', async () => {
  for (const status of [200, 401, 403, 429, 500]) {
    server.use(http.get(listPath, () => HttpResponse.json([], { status })));
    expect(await problem()).toBeUndefined();
  }
});
