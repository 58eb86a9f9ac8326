import { decoded } from './decoded.ts';
import type { PaperType } from './kept-paper.ts';

/** What bytes are by what is in them, whatever they are called; undefined for what is no paper. */
export function paperTypeOf(bytes: Uint8Array): PaperType | undefined {
  if (isPdf(bytes)) return 'pdf';
  if (isArchive(bytes)) return namesIn(bytes).includes('word/document.xml') ? 'docx' : undefined;
  return plainText(bytes) === undefined ? undefined : 'text';
}

/** Readers accept what stands before the header, up to a kilobyte (ISO 32000-1, annex H.3.4.1). */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

export const beginsWith = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, index) => bytes[index] === byte);

export const isArchive = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** The text that bytes are, with something in it. Rich text is written in letters, and is still no text that one reads. */
export function plainText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  const text = decoded(bytes)?.text;
  return text === undefined || text.startsWith(String.raw`{\rtf`) ? undefined : text;
}

/** The end of an archive is as long as this, and a comment of at most 65,535 bytes (APPNOTE, 4.3.16). */
const endLength = 22;
const longestComment = 65_535;
/** An office file has some dozens of parts. */
const mostParts = 10_000;

/** The names of what is in an archive, by its directory; nothing is unpacked. None where it has no directory. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - endLength - longestComment);
  let end = bytes.length - endLength;
  while (end >= first && view.getUint32(end, true) !== 0x06_05_4b_50) end -= 1;
  if (end < first) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < mostParts && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02_01_4b_50) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    if (name === undefined || extra === undefined || comment === undefined) break;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return names;
}
