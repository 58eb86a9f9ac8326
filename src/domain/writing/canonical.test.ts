import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, isSame } from './canonical.ts';

test('fields stand in the order of their names, and one without a value is not there', () => {
  expect(canonicalText({ b: [1, { d: null, c: 'ü"' }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":"ü\\"","d":null}]}',
  );
});

test('it is JSON that says what the value says, in one way only', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value);
      expect(JSON.stringify(JSON.parse(text))).toBe(
        JSON.stringify(JSON.parse(canonicalText(JSON.parse(text)))),
      );
      expect(canonicalText(JSON.parse(text))).toBe(text);
    }),
  );
});

test('the order of fields makes no difference, that of a list does', () => {
  expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({ a: 1 }, { a: '1' })).toBe(false);
});

test('a part that goes into another document is written as it was, and a changed one as it is now', () => {
  const part = { id: 'a', says: 'eins' };
  expect(canonicalText([part])).toBe('[{"id":"a","says":"eins"}]');
  expect(canonicalText({ parts: [part, { ...part, says: 'zwei' }] })).toBe(
    '{"parts":[{"id":"a","says":"eins"},{"id":"a","says":"zwei"}]}',
  );
});
