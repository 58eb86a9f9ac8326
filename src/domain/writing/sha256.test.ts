import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256, sha256OfBytes } from './sha256.ts';

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('it is the hash that everybody else computes, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
    { numRuns: 500 },
  );
});

test.for([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_000])(
  'also of %i characters, at the ends of its blocks',
  (length) => {
    expect(sha256('ß'.repeat(length))).toBe(byNode('ß'.repeat(length)));
    expect(sha256('a'.repeat(length))).toBe(byNode('a'.repeat(length)));
  },
);

test('half a pair of surrogates counts as what cannot be read, as everywhere', () => {
  expect(sha256('a\uD800b')).toBe(byNode('a\uD800b'));
});

test('bytes of any kind and number have the hash that everybody else computes of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256OfBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 500 },
  );
});
