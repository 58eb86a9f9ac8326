import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  type InputId,
  accepted,
  changed,
  isParticipantInput,
  isTermsInput,
  shapeOf,
} from '#domain/inputs/scenario-changes.ts';
import { inputProblem } from '#domain/inputs/scenario-input.ts';
import { addressKeyOf, shortTextOf } from '#domain/inputs/changes-text.ts';
import { thorough } from '#tests/given/arbitraries.ts';
import { given, seed } from '#tests/given/builders.ts';
import { anyChanges } from '#tests/given/changes.ts';
import { changesIn, inputNames, isChangeParameter } from './scenario-address.ts';

const scenario = given(seed.scenarios.find(({ id }) => id === 'b'));
const parties = scenario.participants.map(({ party }) => party);
const eschweiler = 'stadt-eschweiler';
const read = (search: string) => changesIn(search, seed, scenario);
const textOf = (...changes: readonly Change[]) => shortTextOf(changes, seed.parties);
const searchOf = (changes: readonly Change[]) => `?changes=${textOf(...changes) ?? ''}`;
const changeOf = (input: InputId): Change =>
  isTermsInput(input) ? { input, value: undefined } : { input, party: eschweiler, value: undefined };
const range = (low: number, best: number, high: number) => ({ low, best, high });

describe('changes of a scenario', () => {
  test('come back from their address as they were', () => {
    fc.assert(
      fc.property(anyChanges(parties), (changes) => {
        const { good } = accepted(scenario, changes);
        fc.pre(good.length > 0);
        const { changes: back, wrong } = read(searchOf(good));
        expect(wrong).toEqual([]);
        expect(back).toHaveLength(good.length);
        expect(back).toEqual(expect.arrayContaining([...good]));
        expect(changed(scenario, back)).toEqual(changed(scenario, good));
      }),
      thorough,
    );
  });

  test('are one text, in letters that no address escapes, and the same text for what was read from it', () => {
    fc.assert(
      fc.property(anyChanges(parties), (changes) => {
        const { good } = accepted(scenario, changes);
        fc.pre(good.length > 0);
        const text = given(textOf(...good));
        expect(new URLSearchParams({ changes: text }).toString()).toBe(`changes=${text}`);
        expect(text).toMatch(/^1[\w.*-]+$/);
        expect(textOf(...read(searchOf(good)).changes)).toBe(text);
      }),
      thorough,
    );
  });

  test('have no text where there are none', () => {
    expect(textOf()).toBeUndefined();
  });

  test.for<[Change, string, string]>([
    [{ input: 'ownShare', value: range(2500, 2500, 2500) }, '1o25', 'ownShare=25'],
    [{ input: 'ownShare', value: range(1250, 2000, 3001) }, '1o12.5x20x30.01', 'ownShare=12.5_20_30.01'],
    [{ input: 'fundingType', value: 'gap' }, '1f2', 'fundingType=gap'],
    [{ input: 'cap', value: undefined }, '1c-', 'cap=-'],
    [
      { input: 'posts', party: eschweiler, value: range(50, 50, 100) },
      '1*05334012*p0.5x0.5x1',
      'posts.05334012=0.5_0.5_1',
    ],
    [
      { input: 'headroom', party: eschweiler, value: range(-5, -5, -5) },
      '1*05334012*h-0.05',
      'headroom.05334012=-0.05',
    ],
    [
      { input: 'lastMonth', party: eschweiler, value: range(24239, 24239, 24239) },
      '1*05334012*l2019-12',
      'lastMonth.05334012=2019-12',
    ],
    [{ input: 'heads', party: eschweiler, value: range(12, 12, 12) }, '1*05334012*H12', 'heads.05334012=12'],
    [{ input: 'unavoidable', party: eschweiler, value: 'no' }, '1*05334012*u1', 'unavoidable.05334012=no'],
  ])('%o is written %s, and read in a link of before as %s', ([change, text, long]) => {
    expect(textOf(change)).toBe(text);
    expect(read(`?changes=${text}`)).toEqual({ changes: [change], wrong: [] });
    expect(read(`?${long}`)).toEqual({ changes: [change], wrong: [] });
  });
});

test('the same letter stands for one input alone', () => {
  const texts = inputNames.map((name) => {
    const input = isTermsInput(name) || isParticipantInput(name) ? name : undefined;
    const text = shortTextOf(input ? [changeOf(input)] : [], seed.parties);
    return text?.replace(/^1(.*\*)?/, '');
  });
  expect(new Set(texts).size).toBe(inputNames.length);
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

  test.for([
    ['2o25', '2o25', 'a text of a version to come'],
    ['1', '1', 'no change'],
    ['', '', 'nothing'],
    ['1*05334012', '1*05334012', 'a key without an end'],
    ['1Z5', 'Z5', 'a letter that is no input'],
    ['125', '25', 'a number without its letter'],
  ] as const)('changes=%s: %s is refused, %s', ([text, refused]) => {
    expect(read(`?changes=${text}`)).toMatchObject({
      changes: [],
      wrong: [{ parameter: 'changes', given: refused }],
    });
  });

  test('by its input where the short text has one', () => {
    const { changes, wrong } = read('?changes=1o101c60000*05334012*p1.5l2018-12*99*p1');
    expect(changes.map(({ input }) => input)).toEqual(['cap', 'posts']);
    expect(wrong).toMatchObject([
      { parameter: 'ownShare', given: '101' },
      { parameter: 'lastMonth.05334012', given: '2018-12' },
      { parameter: 'posts.99', given: '1' },
    ]);
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

test('anything at all as the short text throws nothing, and what is read of it is possible', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^1([a-zA-Z][\dx.-]{0,6}|\*05334012\*|\*){0,8}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const { changes, wrong } = read(new URLSearchParams({ changes: text }).toString());
      expect(changes.length + wrong.length).toBeGreaterThan(0);
      for (const { input, value } of changes) expect(inputProblem(value, shapeOf(input))).toBeUndefined();
    }),
    thorough,
  );
});
