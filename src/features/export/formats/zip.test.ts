import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArchive } from '#tests/seen/archive.ts';
import { crc32, zipOf } from './zip.ts';

test('the checksum is the one of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
});

test('what goes into an archive comes out of it, whatever its texts', () => {
  const parts = fc.uniqueArray(
    fc.record({
      path: fc.string({ minLength: 1 }),
      content: fc.string({ unit: 'grapheme', maxLength: 300 }),
    }),
    { selector: ({ path }) => path },
  );
  fc.assert(
    fc.property(parts, (given) => {
      expect([...readArchive(zipOf(given))]).toEqual(given.map(({ path, content }) => [path, content]));
    }),
  );
});

test('the same parts give the same bytes', () => {
  const parts = [{ path: 'word/document.xml', content: '<w:p/>' }];
  expect(zipOf(parts)).toEqual(zipOf(parts));
});
