import { initiativeList } from '#mocks/seed/initiatives.ts';
import { HttpResponse, http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import { type FaultName, faults } from '#mocks/scenarios.ts';
import { server } from '#tests/setup/server.ts';
import { getJson } from './http.ts';
import { ApiError, problemOf } from './problem.ts';

const { signal } = new AbortController();
const list = () => getJson(initiativesPath, initiativeListSchema, signal);
const initiative = (id = 'gemeinsam-klappts') => getJson(initiativePath(id), initiativeSchema, signal);

/** What went wrong, as the reader's language has words for it. */
const problem = async (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => (error instanceof ApiError ? error.problem : error),
  );

test('an answer that keeps the contract comes as the data of the core', async () => {
  expect(await list()).toMatchObject(initiativeList.map(({ id, defaultAsOf }) => ({ id, defaultAsOf })));
  expect((await initiative()).facts.length).toBeGreaterThan(16);
});

describe('each fault becomes a problem that says what is wrong', () => {
  const refused = { kind: 'refused', status: 503, detail: 'The data service is being maintained.' };
  test.for<[FaultName, object]>([
    ['unavailable', refused],
    ['network', { kind: 'unreachable' }],
    ['not-found', { kind: 'not-found' }],
    ['malformed', { kind: 'malformed' }],
  ])('%s', async ([fault, expected]) => {
    server.use(...faults[fault]);
    expect(await problem(initiative())).toMatchObject(expected);
  });

  test('an initiative that nobody has is not found', async () => {
    expect(await problem(initiative('unbekannt'))).toEqual({ kind: 'not-found' });
  });

  test('an empty list is no fault', async () => {
    server.use(...faults.empty);
    expect(await list()).toEqual([]);
  });
});

describe('an answer that breaks the contract', () => {
  test('is told place by place, so that whoever runs the service can mend it', async () => {
    server.use(...faults.malformed);
    const told = await problem(initiative());
    expect(told).toMatchObject({ defects: expect.arrayContaining([expect.anything()]) });
    expect(JSON.stringify(told)).toMatch(/"place":"facts\.\d+\.contents\.0[^"]*","rule":"[\w-]+"/);
  });

  test.for([
    ['a page in place of data', () => HttpResponse.html('<h1>Wartung</h1>'), 'not-json'],
    ['nothing at all', () => new HttpResponse(''), 'not-json'],
    ['a single value', () => HttpResponse.json(null), 'invalid_type'],
  ] as const)('%s is malformed as a whole', async ([, answer, rule]) => {
    server.use(http.get(`*${initiativesPath}`, answer));
    expect(await problem(list())).toEqual({ kind: 'malformed', defects: [{ place: '', rule }] });
  });
});

test('an error that is not described as the contract asks has a status, but no words of its own', async () => {
  server.use(
    http.get(`*${initiativesPath}`, () => HttpResponse.html('<h1>Bad Gateway</h1>', { status: 502 })),
  );
  expect(await problem(list())).toEqual({ kind: 'refused', status: 502, detail: undefined });
});

test('a request that was given up is no problem to tell anyone', async () => {
  const controller = new AbortController();
  server.use(...faults.slow);
  const answer = getJson(initiativesPath, initiativeListSchema, controller.signal);
  controller.abort();
  expect(await problem(answer)).toMatchObject({ name: 'AbortError' });
});

test('anything else that is thrown is a defect of ours, told as malformed', () => {
  expect(problemOf(new TypeError('defect'))).toEqual({ kind: 'malformed', defects: [] });
});
