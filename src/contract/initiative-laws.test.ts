import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thorough } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { placesOf, replacedAt } from '#tests/given/json.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeListSchema, initiativeSchema } from './initiative.ts';

/** The document with anything at all in any one place. */
const tamperedSeed = fc
  .tuple(
    fc.constantFrom(...placesOf(gemeinsamKlappts)),
    fc.oneof(
      fc.jsonValue(),
      fc.integer(),
      fc.constantFrom('2018-02-30', 'assumed', 'paper-367-18', '__proto__'),
    ),
  )
  .map(([place, value]) => replacedAt(gemeinsamKlappts, place, value));

describe('the contract', () => {
  test('carries every sound document over the wire without a change', () => {
    fc.assert(
      fc.property(anyInitiative, (initiative) => {
        const received: unknown = JSON.parse(JSON.stringify(initiative));
        expect(initiativeSchema.parse(received)).toEqual(initiative);
      }),
      thorough,
    );
  });

  test('accepts no arbitrary JSON by accident, and never throws on it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(initiativeSchema.safeParse(value).success).toBe(false);
        expect(initiativeListSchema.safeParse({ value }).success).toBe(false);
      }),
      thorough,
    );
  });

  test('never throws on a document with anything in one place; what it accepts is sound and unchanged', () => {
    fc.assert(
      fc.property(tamperedSeed, (document) => {
        const { data } = initiativeSchema.safeParse(document);
        expect(data === undefined ? [] : inconsistenciesOf(data)).toEqual([]);
        expect([undefined, document]).toContainEqual(data);
      }),
      thorough,
    );
  });
});
