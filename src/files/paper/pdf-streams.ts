import { Unzlib } from 'fflate';

/**
 * Whether all compressed parts of a PDF together stay within so many bytes. Asked before the file is opened: a megabyte can
 * hold a gigabyte of spaces, and the library unpacks a part as a whole. What is read to find out is counted, too, so that
 * a file that says a thousand times that a part begins costs no more.
 */
export function isUnpackedWithin(bytes: Uint8Array, limit: number): boolean {
  // One sign for each byte, so that a place in the text is one in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  const streams = /stream\r?\n/g;
  let room = limit;
  for (const { index, 0: word } of text.matchAll(streams)) {
    const begin = index + word.length;
    if (text.slice(index - 3, index) !== 'end' && isZlib(bytes, begin)) {
      room -= costOf(bytes, begin, room);
      if (room < 0) return false;
    }
  }
  return true;
}

/** The two bytes at which a compressed part begins (RFC 1950). */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return method % 16 === 8 && (method * 256 + flags) % 31 === 0;
}

const slice = 16_384;

/** How much one part holds, with what was read of it; counted no further than to the first byte beyond the room. */
function costOf(bytes: Uint8Array, begin: number, room: number): number {
  let held = 0;
  let read = 0;
  const inflating = new Unzlib((piece) => {
    held += piece.length;
  });
  try {
    for (let at = begin; at < bytes.length && held + read <= room; at += slice) {
      const before = held;
      const piece = bytes.subarray(at, at + slice);
      inflating.push(piece);
      read += piece.length;
      // The part has ended.
      if (held === before) break;
    }
  } catch {
    // What is no compressed part after all is left to the library, which refuses or mends it.
  }
  return held + read;
}
