import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packedTwice } from '#tests/given/papers.ts';
import { isUnpackedWithin } from './pdf-streams.ts';
import { readUnlessPdf } from './read-paper.ts';

const spaces = new Uint8Array(3_000_000).fill(32);
const packed = deflateSync(spaces);
const runs = Uint8Array.from({ length: 60_000 }, (_, index) => (index % 2 === 0 ? 129 : 32));
const latin = (text: string) => Buffer.from(text, 'latin1');

/** A part of a PDF with what it says of itself. */
const part = (filter: string, bytes: Uint8Array, begin = 'stream\n') =>
  Buffer.concat([
    latin(`4 0 obj\n<< /Length ${bytes.length} ${filter} >>\n${begin}`),
    bytes,
    latin('\nendstream'),
  ]);

/** Bytes as codes of nine bits and more, each as itself: as long as they were (ISO 32000-1, section 7.4.4). */
function lzwOf(bytes: Uint8Array): Uint8Array {
  let bits = '';
  const put = (code: number, known: number) => {
    bits += code.toString(2).padStart(Math.max(9, Math.floor(Math.log2(known + 259)) + 1), '0');
  };
  put(256, 0);
  for (const [index, byte] of bytes.entries()) put(byte, Math.max(0, index - 1));
  put(257, bytes.length - 1);
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

const ascii85 = (bytes: Uint8Array): Uint8Array => {
  const groups = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) => {
    const padded = Buffer.concat([bytes.subarray(index * 4, index * 4 + 4), Buffer.alloc(4)]);
    const value = padded.readUInt32BE(0);
    return Array.from({ length: 5 }, (_letter, place) =>
      String.fromCodePoint((Math.floor(value / 85 ** (4 - place)) % 85) + 33),
    ).join('');
  });
  return latin(`${groups.join('')}~>`);
};

describe('a PDF of a few kilobytes that holds three megabytes is told apart, however it is packed:', () => {
  test.for([
    ['/Filter /FlateDecode', packed, 'stream\n'],
    ['/Filter /FlateDecode', packed, 'stream \r\n'],
    ['/Filter /FlateDecode', packed, 'stream\r'],
    ['/Filter/Fl', packed, 'stream\n'],
    ['/F#69lter /Fl#61teDecode', packed, 'stream\n'],
    ['', packed, 'stream\n'],
    ['/Filter [/ASCIIHexDecode /FlateDecode]', latin(`${packed.toString('hex')}>`), 'stream\n'],
    ['/Filter [/ASCII85Decode /FlateDecode]', ascii85(packed), 'stream\n'],
    ['/Filter /RunLengthDecode', runs, 'stream\n'],
  ] as const)('%s behind %2$j', ([filter, bytes, begin]) => {
    const file = part(filter, bytes, begin);
    expect(file.length).toBeLessThan(70_000);
    expect(isUnpackedWithin(file, 2_000_000)).toBe(false);
    expect(isUnpackedWithin(file, 5_000_000)).toBe(true);
  });

  test.for(['/Filter [/FlateDecode /FlateDecode]', '/Filter [/FlateDecode /RL]', '/Filter 7 0 R'])(
    '%s is refused whatever it holds',
    (filter) => {
      expect(isUnpackedWithin(part(filter, deflateSync(packed)), 100_000_000)).toBe(false);
    },
  );
});

test('codes of LZW are counted to the byte, while they grow from nine bits to twelve', () => {
  const text = Uint8Array.from({ length: 3500 }, (_, index) => index % 251);
  const file = part('/Filter /LZWDecode', lzwOf(text));
  expect(isUnpackedWithin(file, 3500)).toBe(true);
  expect(isUnpackedWithin(file, 3498)).toBe(false);
  // The example of the standard: ten bytes.
  const example = part(
    '/Filter /LZW',
    Uint8Array.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]),
  );
  expect(isUnpackedWithin(example, 10)).toBe(true);
  expect(isUnpackedWithin(example, 8)).toBe(false);
});

test('all parts count together, and what is read of them, too', () => {
  const four = Buffer.concat(Array.from({ length: 4 }, () => part('/Filter /FlateDecode', packed)));
  expect(isUnpackedWithin(four, 10_000_000)).toBe(false);
  expect(isUnpackedWithin(four, 13_000_000)).toBe(true);
  const lies = latin('stream\nx\x9c'.repeat(50_000));
  expect(isUnpackedWithin(lies, 1_000_000)).toBe(false);
});

/** A PDF with a part of runs, in which each two bytes stand for 128, and what comes after it. */
const pdfOfRuns = (count: number, more = '') =>
  latin(
    `%PDF-1.4\n4 0 obj\n<< /Filter /RunLengthDecode >>\nstream\n${'\u0081 '.repeat(count)}\u0080\nendstream${more}`,
  );

test('200 MB may be in a PDF, and not a byte more; what is packed twice is counted as more', () => {
  expect(readUnlessPdf(pdfOfRuns(1_562_500))).toEqual({ kind: 'pdf' });
  const refused = { kind: 'refused', problem: { kind: 'unpacks-too-large', limit: 200_000_000 } };
  const one = '\n5 0 obj\n<< /Filter /RunLengthDecode >>\nstream\n\u0000 \u0080\nendstream';
  expect(readUnlessPdf(pdfOfRuns(1_562_500, one))).toEqual(refused);
  expect(readUnlessPdf(packedTwice())).toEqual(refused);
});
