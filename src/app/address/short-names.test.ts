import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiativeListSchema } from '#contract/initiative.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { seed } from '#tests/given/builders.ts';
import { financeChanges } from '#tests/given/finance-case.ts';
import { selectionBetween } from '#tests/seen/rows.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { lengthened, shortNames } from './short-names.ts';
import type { Known } from './parameter.ts';
import { parameters, searchAfter, viewIn } from './view-address.ts';

const known: Known = { list: initiativeListSchema.parse(initiativeList), initiative: seed };
const shown = { search: '', view: viewIn('', known).value, known };

test('a whole address in short names brings back what was chosen', () => {
  fc.assert(
    fc.property(selectionBetween('2017-01-01', '2024-12-31'), (selection) => {
      const search = lengthened(searchAfter(shown, selection, { isWhole: true }));
      expect(viewIn(search, known)).toEqual(viewIn(searchAfter(shown, selection), known));
    }),
  );
});

test('no letter stands for two parameters, and none is the name of another', () => {
  const letters = Object.values(shortNames);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter((letter) => Object.hasOwn(parameters, letter))).toEqual([]);
  expect(Object.keys(shortNames).filter((name) => !Object.hasOwn(parameters, name))).toEqual([]);
});

test('a case of fourteen changed inputs makes a link of 150 characters at most, initiative and day included', () => {
  const chosen = selectionOn('2018-11-05', {
    scenario: 'b',
    municipality: 'stadt-eschweiler',
    changes: financeChanges,
  });
  const link = `/budget${searchAfter(shown, chosen, { isWhole: true })}`;
  expect(link).toContain('?i=gemeinsam-klappts&d=2018-11-05&m=05334012&s=b&c=1o35c60000*05334012*');
  expect(link.length).toBeLessThanOrEqual(150);
});

describe('an address is lengthened', () => {
  test.for<[search: string, whole: string]>([
    [
      '?i=a&d=2018-11-05&m=05334&s=b&c=1o35',
      '?initiative=a&asOf=2018-11-05&municipality=05334&scenario=b&changes=1o35',
    ],
    ['?scenario=b', '?scenario=b'],
    ['?q=i=b&utm=s', '?q=i=b&utm=s'],
    ['?x=1&z=2', '?x=1&z=2'],
    ['', ''],
  ])('from “%s” to “%s”', ([search, whole]) => {
    expect(lengthened(search)).toBe(whole);
  });
});
