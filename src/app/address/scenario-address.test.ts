import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, accepted, shapeOf } from '#domain/inputs/scenario-changes.ts';
import { inputProblem } from '#domain/inputs/scenario-input.ts';
import { addressKeyOf } from '#domain/as-of/selection.ts';
import { thorough } from '#tests/given/arbitraries.ts';
import { given, seed } from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { addressOf, changesIn, isChangeParameter } from './scenario-address.ts';

const scenario = given(seed.scenarios.find(({ id }) => id === 'b'));
const parties = scenario.participants.map(({ party }) => party);
const eschweiler = 'stadt-eschweiler';
const read = (search: string) => changesIn(search, seed, scenario);
const searchOf = (changes: readonly Change[]) =>
  new URLSearchParams(changes.map((change) => [...addressOf(change, seed)])).toString();
const range = (low: number, best: number, high: number) => ({ low, best, high });

describe('changes of a scenario', () => {
  test('come back from their address as they were', () => {
    fc.assert(
      fc.property(anyChanges(parties), (changes) => {
        const { good } = accepted(scenario, changes);
        expect(read(searchOf(good))).toEqual({ changes: good, wrong: [] });
      }),
      thorough,
    );
  });

  test('have one address each, in letters that need no escaping', () => {
    fc.assert(
      fc.property(anyChanges(parties), (changes) => {
        for (const change of changes) {
          const [parameter, text] = addressOf(change, seed);
          expect(isChangeParameter(parameter)).toBe(true);
          expect(`${parameter}=${text}`).toMatch(/^[\w.-]+=[\w.-]+$/);
        }
      }),
      thorough,
    );
  });

  test.for<[Change, string]>([
    [{ input: 'ownShare', value: range(2500, 2500, 2500) }, 'ownShare=25'],
    [{ input: 'ownShare', value: range(1250, 2000, 3001) }, 'ownShare=12.5_20_30.01'],
    [{ input: 'fundingType', value: 'gap' }, 'fundingType=gap'],
    [{ input: 'cap', value: undefined }, 'cap=-'],
    [{ input: 'posts', party: eschweiler, value: range(50, 50, 100) }, 'posts.05334012=0.5_0.5_1'],
    [{ input: 'headroom', party: eschweiler, value: range(-5, -5, -5) }, 'headroom.05334012=-0.05'],
    [
      { input: 'lastMonth', party: eschweiler, value: range(24239, 24239, 24239) },
      'lastMonth.05334012=2019-12',
    ],
    [{ input: 'heads', party: eschweiler, value: range(12, 12, 12) }, 'heads.05334012=12'],
    [{ input: 'unavoidable', party: eschweiler, value: 'no' }, 'unavoidable.05334012=no'],
  ])('%o is written %s', ([change, text]) => {
    expect(addressOf(change, seed).join('=')).toBe(text);
    expect(read(`?${text}`)).toEqual({ changes: [change], wrong: [] });
  });
});

describe('what cannot be is named with what was given, and left out', () => {
  test.for([
    ['ownShare', '101', 'more than the whole'],
    ['ownShare', '-1', 'less than nothing'],
    ['ownShare', '12.345', 'too fine'],
    ['ownShare', '1e3', 'no number'],
    ['ownShare', '30_20_10', 'a range upside down'],
    ['ownShare', '10_20', 'a range of two'],
    ['ownShare', '1_2_3_4', 'a range of four'],
    ['ownShare', '', 'nothing'],
    ['ownShare', '10,5', 'a comma'],
    ['ownShare', '10_x_20', 'a range with no number in it'],
    ['fundingType', 'Vollfinanzierung', 'a word of the page in place of its name'],
    ['cap', '99999999999', 'too large'],
    ['posts.05334012', '20000', 'too many'],
    ['heads.05334012', '0.5', 'half a head'],
    ['lag.05334012', '1_2_3', 'a range where there is none'],
    ['posts.05315000', '1', 'a municipality that has no part in it'],
    ['posts.stadt-eschweiler', '1', 'a name in place of the official key'],
    ['firstMonth.05334012', '2019-13', 'a 13th month'],
    ['lastMonth.05334012', '1899-12', 'a month long ago'],
    ['lastMonth.05334012', '2018-12', 'an end before the begin'],
    ['lastMonth.05334012', '2039-12', 'a period of twenty years'],
  ] as const)('%s=%s: %s', ([parameter, text]) => {
    const { changes, wrong } = read(`?${parameter}=${text}`);
    expect(changes).toEqual([]);
    expect(wrong).toMatchObject([{ parameter, given: text }]);
  });

  test('beside what can: one wrong value does not take the others with it', () => {
    const { changes, wrong } = read('?ownShare=25&cap=x&posts.05334012=1');
    expect(changes.map(({ input }) => input)).toEqual(['ownShare', 'posts']);
    expect(wrong).toMatchObject([{ parameter: 'cap', given: 'x' }]);
  });

  test('and without a scenario there is nothing to change', () => {
    const { changes, wrong } = changesIn('?ownShare=25', seed, undefined);
    expect(changes).toEqual([]);
    expect(wrong).toMatchObject([{ parameter: 'ownShare', given: '25' }]);
  });
});

test('other parameters are no changes and none of our business', () => {
  for (const name of ['scenario', 'asOf', 'posts', 'ownShare.05334012', 'toString', '__proto__', '']) {
    expect(isChangeParameter(name)).toBe(false);
  }
  expect(read('?scenario=b&posts=1&toString=1&constructor.x=1')).toEqual({ changes: [], wrong: [] });
});

test('anything at all in an address throws nothing, and each asked change is either made or named', () => {
  const keys = seed.parties.map(addressKeyOf);
  const names = fc.oneof(
    fc.constantFrom('ownShare', 'cap', 'fundingType', 'ownMinimum', 'base'),
    fc
      .tuple(
        fc.constantFrom('posts', 'headroom', 'lastMonth', 'firstMonth', 'revisedUntil', 'rhythm', 'lag'),
        fc.oneof(fc.constantFrom(...keys), fc.string()),
      )
      .map((parts) => parts.join('.')),
    fc.string(),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('-', '1', '0.01', '1_2_3', '-0', '2019-12', '0000-01', '9999-12', 'quarterly', 'yes'),
    fc.stringMatching(/^-?\d{1,14}(\.\d{1,3})?(_\d{1,4})?$/),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, texts)), (pairs) => {
      const query = new URLSearchParams(pairs.map((pair) => [...pair]));
      const asked = [...query].filter(([name]) => isChangeParameter(name));
      const { changes, wrong } = read(query.toString());
      expect(changes.length + wrong.length).toBe(asked.length);
      for (const { input, value } of changes) expect(inputProblem(value, shapeOf(input))).toBeUndefined();
    }),
    thorough,
  );
});
