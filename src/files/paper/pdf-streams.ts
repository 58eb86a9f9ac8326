import { type Size, sizeOfLzw, sizeOfRuns, sizeOfZlib } from './pdf-sizes.ts';

/**
 * Whether all packed parts of a PDF together stay within so many bytes. Asked before the file is opened: a megabyte can
 * hold a gigabyte of spaces, and the library unpacks a part as a whole. A part that is packed twice is refused: nobody
 * gains by it but who hides something.
 */
export function isUnpackedWithin(bytes: Uint8Array, limit: number): boolean {
  // One sign for each byte, so that a place in the text is one in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  let room = limit;
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream[ \t]*(?:\r\n|\n|\r)/g)) {
    const packed = bytes.subarray(index + word.length);
    const filters = filtersIn(text.slice(Math.max(0, index - longestHead), index));
    if (filters === 'hidden') return false;
    const sizes = filters.flatMap((name) => expanding.get(name) ?? []);
    if (sizes.length > 1) return false;
    room -= sizeOf(filters, sizes, packed, room);
    if (room < 0) return false;
  }
  return true;
}

/** What a part says of itself stands before it, in hardly more than a line. */
const longestHead = 2000;

const expanding: ReadonlyMap<string, Size> = new Map([
  ['FlateDecode', sizeOfZlib],
  ['Fl', sizeOfZlib],
  ['LZWDecode', sizeOfLzw],
  ['LZW', sizeOfLzw],
  ['RunLengthDecode', sizeOfRuns],
  ['RL', sizeOfRuns],
]);

/** By which filters a part was packed, the last first; hidden where they stand elsewhere in the file. */
function filtersIn(before: string): readonly string[] | 'hidden' {
  const head = before
    .slice(before.lastIndexOf('obj') + 1)
    .replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const [, stated = ''] = /\/(?:Filter|F)\s*(\[[^\]]*\]?|\/\w+|\d+\s+\d+\s+R)/.exec(head) ?? [];
  return stated.endsWith('R') ? 'hidden' : (stated.match(/(?<=\/)\w+/g) ?? []);
}

function sizeOf(
  filters: readonly string[],
  [size]: readonly Size[],
  packed: Uint8Array,
  room: number,
): number {
  const [first = ''] = filters;
  const letters = asciiFilters.get(first);
  if (size && letters) {
    const written = packed.subarray(0, endOf(packed, letters.last));
    // Letters are turned into bytes as a whole: they count before that.
    return written.length > room ? written.length : written.length + size(letters.read(written), room);
  }
  if (size) return size(packed, room);
  // A part that does not say how it was packed, but begins as one that is.
  return isZlib(packed) ? sizeOfZlib(packed, room) : 0;
}

function isZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return method % 16 === 8 && (method * 256 + flags) % 31 === 0;
}

/** How bytes are written as letters, and the sign behind the last of them. */
type Letters = { readonly last: string; readonly read: (letters: Uint8Array) => Uint8Array };

const hex: Letters = { last: '>', read: bytesOfHex };
const base85: Letters = { last: '~', read: bytesOf85 };
const asciiFilters: ReadonlyMap<string, Letters> = new Map([
  ['ASCIIHexDecode', hex],
  ['AHx', hex],
  ['ASCII85Decode', base85],
  ['A85', base85],
]);

function endOf(packed: Uint8Array, last: string): number {
  const ending = packed.indexOf(last.charCodeAt(0));
  return ending === -1 ? packed.length : ending;
}

const lettersOf = (letters: Uint8Array): string =>
  new TextDecoder('latin1').decode(letters).replaceAll(/\s/g, '');

function bytesOfHex(letters: Uint8Array): Uint8Array {
  const pairs = lettersOf(letters).match(/[\da-f]{1,2}/gi) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

/** ISO 32000-1, section 7.4.3: five letters for four bytes, z for four zeros. */
function bytesOf85(letters: Uint8Array): Uint8Array {
  const text = lettersOf(letters).replaceAll('z', '!!!!!');
  const bytes = new Uint8Array(Math.ceil(text.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (const letter of text.slice(at, at + 5).padEnd(5, 'u')) {
      value = value * 85 + (letter.charCodeAt(0) - 33);
    }
    view.setUint32((at / 5) * 4, value >>> 0);
  }
  return bytes;
}
