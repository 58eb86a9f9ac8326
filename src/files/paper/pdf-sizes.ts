import { Unzlib } from 'fflate';

/**
 * How many bytes a part of a PDF would have when it is unpacked, counted without keeping any: no further than to the
 * first beyond the room. What is broken is counted as far as it goes; whether it can be mended the library judges.
 */
export type Size = (packed: Uint8Array, room: number) => number;

const slice = 16_384;

/** RFC 1950. What is read counts a little, too: a file may say a hundred thousand times that a part begins. */
export const sizeOfZlib: Size = (packed, room) => {
  let held = 0;
  let read = 0;
  const inflating = new Unzlib((piece) => {
    held += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && held + read <= room; at += slice) {
      const before = held;
      const piece = packed.subarray(at, at + slice);
      read += piece.length / 8;
      inflating.push(piece);
      // The part has ended.
      if (held === before) break;
    }
  } catch {
    // No compressed part after all.
  }
  return held + read;
};

/** ISO 32000-1, section 7.4.5: up to 127 is a copy of as many bytes and one, above 128 one byte many times. */
export const sizeOfRuns: Size = (packed, room) => {
  let held = 0;
  let at = 0;
  while (at < packed.length && held <= room) {
    const length = packed[at] ?? 128;
    if (length === 128) break;
    held += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return held;
};

const clear = 256;
const end = 257;

/** ISO 32000-1, section 7.4.4: each code stands for what the one before stood for, and a byte. */
export const sizeOfLzw: Size = (packed, room) => {
  let held = 0;
  let lengths: number[] = [];
  let previous = 0;
  let bits = 0;
  let waiting = 0;
  let width = 9;
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xf_ff_ff;
    waiting += 8;
    if (waiting >= width) {
      waiting -= width;
      const code = (bits >> waiting) & (2 ** width - 1);
      if (code === end || held > room) break;
      if (code === clear) {
        lengths = [];
        previous = 0;
      } else {
        const length = code < clear ? 1 : (lengths[code - end - 1] ?? previous + 1);
        held += length;
        if (previous > 0 && lengths.length < 3839) lengths.push(previous + 1);
        previous = length;
      }
      // The width grows one code early, as nearly every writer has it.
      width = Math.min(12, Math.max(9, Math.floor(Math.log2(lengths.length + end + 2)) + 1));
    }
  }
  return held;
};
