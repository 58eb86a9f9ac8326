import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parameterSchemas, questionIn, questionPaths } from '#contract/asked.ts';
import { openApiDocument } from '#contract/openapi.ts';
import { initiativeJsonSchema } from '#contract/published.ts';
import { routeOf, routes } from '#contract/routes.ts';
import { knownKinds } from '#domain/across/known-row.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the published JSON Schema is the one that checks every answer', () => {
  expect(read('public/schema/initiative.schema.json')).toEqual(plain(initiativeJsonSchema()));
});

test('the published OpenAPI document is the one that the code describes', () => {
  expect(read('public/openapi.json')).toMatchObject({ openapi: '3.1.0' });
  expect(read('public/openapi.json')).toEqual(plain(openApiDocument('0.1.0')));
});

test('the OpenAPI document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate('public/openapi.json');
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});

test('every address of the server is published, and every one that is published is of the server', () => {
  const { paths } = openApiDocument('0.1.0');
  expect(Object.keys(Object(paths)).toSorted()).toEqual([...routes].toSorted());
  const filled = routes.map((route) =>
    route.replace('{id}', 'amt-50').replace('{number}', '3').replace('{hash}', 'a'.repeat(64)),
  );
  expect(filled.map(routeOf)).toEqual(routes);
});

test('what can be asked across initiatives is published as it is judged', () => {
  const { paths } = openApiDocument('0.1.0');
  for (const kind of knownKinds) {
    const { parameters } = Object(paths)[questionPaths[kind]].get;
    const names = parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(Object.keys(parameterSchemas[kind].shape));
    const needed = parameters.filter(({ required }: { required: boolean }) => required);
    expect(needed).toMatchObject([{ name: 'asOf', description: expect.any(String) }]);
    expect(questionIn(kind, new URLSearchParams({ asOf: '2026-11-28' }))).toHaveProperty('question');
  }
});

test('the council paper as data is valid by the published JSON Schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(initiativeJsonSchema());
  expect(validate(gemeinsamKlappts)).toBe(true);
});

test.for([
  [
    'an amount in words',
    { defaultAsOf: '2018-11-05', facts: [{ contents: [{ about: 'money', amount: '0,00' }] }] },
  ],
  ['a day that is no day', { defaultAsOf: 'morgen' }],
  ['a field nobody knows', { ammount: 1 }],
])('the published JSON Schema refuses %s', ([, change]) => {
  const validate = new Ajv2020({ strict: false }).compile(initiativeJsonSchema());
  expect(validate({ ...gemeinsamKlappts, ...Object(change) })).toBe(false);
});
