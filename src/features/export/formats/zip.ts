/** A file of an archive: its path inside, and its bytes. */
export type Part = { readonly path: string; readonly content: string };

/**
 * An archive whose parts are stored as they are (APPNOTE 6.3, method 0), as word processors want their files. Dated
 * at the first day that the format has, so that the same document gives the same bytes.
 */
export function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = parts.map(({ path, content }) => {
    const bytes = encoder.encode(content);
    return { name: encoder.encode(path), bytes, crc: crc32(bytes) };
  });
  const locals = entries.map(({ name, bytes, crc }) => [
    record(0x04_03_4b_50, [20, 2], [utf8, 2], [0, 2], [0, 2], [firstDay, 2], ...sizes(crc, bytes, name), [
      0, 2,
    ]),
    name,
    bytes,
  ]);
  let offset = 0;
  const central = entries.map(({ name, bytes, crc }, index) => {
    const header = record(
      0x02_01_4b_50,
      [20, 2],
      [20, 2],
      [utf8, 2],
      [0, 2],
      [0, 2],
      [firstDay, 2],
      ...sizes(crc, bytes, name),
      // No extra field, no comment, the first disk, no attributes, and where the part begins.
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    );
    offset += lengthOf(locals[index] ?? []);
    return [header, name];
  });
  const directory = central.flat();
  const count = entries.length;
  const end = record(
    0x06_05_4b_50,
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [lengthOf(directory), 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...locals.flat(), ...directory, end]);
}

const utf8 = 0x08_00;
/** 1 January 1980. */
const firstDay = 0x00_21;

type Field = readonly [value: number, bytes: 2 | 4];

const sizes = (crc: number, bytes: Uint8Array, name: Uint8Array): readonly Field[] => [
  [crc, 4],
  [bytes.length, 4],
  [bytes.length, 4],
  [name.length, 2],
];

/** A signature and its fields, least significant byte first. */
function record(signature: number, ...fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[signature, 4], ...fields];
  return Uint8Array.from(
    all.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum by which an archive proves that a part arrived whole (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}
