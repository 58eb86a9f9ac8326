import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './heading-lines.ts';

test.for<[string, readonly string[]]>([
  ['Stadt Eschweiler', ['Stadt Eschweiler']],
  [
    'Verbandsgemeinde Sankt Katharinen an der Oberen Wupper',
    ['Verbandsgemeinde Sankt Katharinen an der', 'Oberen Wupper'],
  ],
  ['', []],
])('“%s” is set in lines that a phone holds', ([title, lines]) => {
  expect(linesOf(title)).toEqual(lines);
});

test('no word of any title is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w{1,20}$/)), (words) => {
      expect(linesOf(words.join(' ')).join(' ')).toBe(words.join(' '));
    }),
  );
});
