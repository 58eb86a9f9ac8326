import { HttpResponse, http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { detailPath } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { server } from '#tests/setup/server.ts';
import { ApiError } from './problem.ts';
import { initiativeQueries } from './queries.ts';
import { judgedAnswers } from './judged-answers.ts';
import { createQueryClient, embeddedIn, seedQueryClient } from './query-client.ts';
import { wholeInitiative } from './whole-initiative.ts';

const at = Date.parse('2026-01-02T12:00');

const built = () => judgedAnswers(at, initiativeList, gemeinsamKlappts);

describe('answers that are embedded in the page', () => {
  test('are there without asking, with the time at which they came, and count as fresh', async () => {
    server.use(http.all('*/api/*', () => HttpResponse.error()));
    const client = createQueryClient();
    seedQueryClient(client, built());
    const detail = initiativeQueries.detail(gemeinsamKlappts.id);
    expect(await client.ensureQueryData(detail)).toMatchObject({ id: gemeinsamKlappts.id });
    expect(client.getQueryState(detail.queryKey)?.dataUpdatedAt).toBe(at);
  });

  test('are without the texts of papers, which whoever takes an initiative over asks for', async () => {
    const texts = { 'paper-367-18': ['Sachverhalt'] };
    server.use(http.get(detailPath, () => HttpResponse.json({ ...gemeinsamKlappts, texts })));
    const client = createQueryClient();
    seedQueryClient(client, built());
    expect((await wholeInitiative(client, gemeinsamKlappts.id)).texts).toEqual(texts);
  });

  test('are judged by the build like any other answer: what breaks the contract is refused', () => {
    const detail = { ...gemeinsamKlappts, defaultAsOf: 'morgen' };
    expect(() => judgedAnswers(at, initiativeList, detail)).toThrow(ApiError);
    expect(() => judgedAnswers(at, [{ id: 1 }], gemeinsamKlappts)).toThrow(ApiError);
  });

  test('are the same when they are read back from the page: writing loses nothing', () => {
    expect(embeddedIn(JSON.stringify(built()))).toEqual(built());
  });

  test.for(['{}', 'null', '[]', '"de"'])('are none where the page holds %s', (text) => {
    expect(() => embeddedIn(text)).toThrow('not those of the build');
  });
});

test('an answer that is asked for later is judged, whatever the page was built with', async () => {
  server.use(http.get(`*${initiativesPath}`, () => HttpResponse.json([{ id: 1 }])));
  const client = createQueryClient();
  seedQueryClient(client, built());
  const list = initiativeQueries.list();
  await expect(client.fetchQuery({ ...list, staleTime: 0 })).rejects.toMatchObject({
    problem: { kind: 'malformed' },
  });
  expect(client.getQueryData(list.queryKey)).toMatchObject(initiativeList);
});

const failOnce = (answer: () => Response) =>
  server.use(http.get(`*${initiativesPath}`, () => answer(), { once: true }));

describe('a second attempt', () => {
  test('is made where the connection was lost', async () => {
    failOnce(() => HttpResponse.error());
    expect(await createQueryClient().fetchQuery({ ...initiativeQueries.list(), retryDelay: 1 })).toHaveLength(
      initiativeList.length,
    );
  });

  test.for([
    ['an answer that is refused', 'refused', () => new HttpResponse(null, { status: 503 })],
    ['an answer that breaks the contract', 'malformed', () => HttpResponse.json([{ id: 1 }])],
  ] as const)('is not made for %s: it would be %s again', async ([, kind, answer]) => {
    failOnce(answer);
    await expect(createQueryClient().fetchQuery(initiativeQueries.list())).rejects.toMatchObject({
      problem: { kind },
    });
  });
});

test('an answer with another initiative than the one that was asked for is refused', async () => {
  server.use(http.get('*/api/*', () => HttpResponse.json(gemeinsamKlappts)));
  await expect(createQueryClient().fetchQuery(initiativeQueries.detail('another'))).rejects.toMatchObject({
    problem: { kind: 'malformed', defects: [{ place: 'id', rule: 'other-id' }] },
  });
});
