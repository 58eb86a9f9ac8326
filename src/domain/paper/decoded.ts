/** How the bytes of a text were read. */
export type Decoded = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';
  /** Whether every byte belongs to a sign; where one does not, a replacement stands in the text. */
  readonly isWhole: boolean;
};

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text that bytes stand for: by its mark, by the zero bytes of UTF-16, as UTF-8, or else as Windows-1252, in which
 * German offices have written for thirty years, or as ISO-8859-15. Undefined for what is no text, such as a picture.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const encoding =
    mark?.encoding ?? encodingByZeros(bytes) ?? (isIn(bytes, 'utf-8') ? 'utf-8' : singleByte(bytes));
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text) ? { text, encoding, isWhole: isIn(bytes, encoding) } : undefined;
}

/** Where ISO-8859-15 has the euro, Windows-1252 has a sign that no paper uses; what that has besides, this leaves empty. */
const euroOfLatin9 = 0xa4;
const singleByte = (bytes: Uint8Array): 'windows-1252' | 'iso-8859-15' =>
  bytes.includes(euroOfLatin9) && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0)
    ? 'iso-8859-15'
    : 'windows-1252';

/** Whether a text is of Unicode, as JSON has to be. */
export const isUnicode = ({ encoding }: Decoded): boolean => encoding.startsWith('utf-');

/** In UTF-16 every second byte of a German text is zero; in any other encoding none is. */
function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const begin = bytes.subarray(0, 2048);
  let [even, odd] = [0, 0];
  for (let at = begin.indexOf(0); at !== -1; at = begin.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = begin.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function isIn(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters besides tab, line ends and form feed: a text has none, or hardly any. */
const control = /[^\P{Cc}\t\n\r\f]/gu;

function isText(text: string): boolean {
  const found = text.slice(0, 100_000).match(control)?.length ?? 0;
  return !text.includes('\0') && found * 100 <= text.length;
}
