import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '#tests/given/builders.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeSchema } from './initiative.ts';
import { migrated } from './migration.ts';

/** The first initiative as version 1 had it: no version, and a fiscal year for each amount. */
const { version: _, ...unversioned } = gemeinsamKlappts;
const firstVersion = {
  ...unversioned,
  facts: gemeinsamKlappts.facts.map((fact) => ({
    ...fact,
    contents: fact.contents.map((content) => {
      if (content.about !== 'money') return content;
      const { period, ...rest } = content;
      return { ...rest, fiscalYear: period.year };
    }),
  })),
};

test('a document of version 1 is read as the one that it has become', () => {
  expect(initiativeSchema.parse(firstVersion)).toEqual(seed);
  expect(initiativeSchema.parse({ ...firstVersion, version: 1 })).toEqual(seed);
});

test('a document of this version stays as it is, and one of a later version is refused', () => {
  expect(migrated(gemeinsamKlappts)).toBe(gemeinsamKlappts);
  expect(initiativeSchema.safeParse({ ...gemeinsamKlappts, version: 3 }).success).toBe(false);
});

test('law: what it does not know it leaves to the schema, which refuses it without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, facts) => {
      const odd = { contents: [facts, { about: 'money', fiscalYear: value }] };
      for (const document of [value, { version: 1, facts }, { version: 1, facts: [odd] }]) {
        expect(initiativeSchema.safeParse(migrated(document)).success).toBe(false);
      }
    }),
  );
});
