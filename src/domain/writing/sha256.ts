/** The SHA-256 of a text: the one below, or another that says the same and is quicker where it runs. */
export type Digest = (text: string) => string;

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. The one of the browser answers later and only on
 * secure pages; a revision is written in one step, also on a page without a certificate. Half a pair of surrogates
 * counts as the sign for what cannot be read.
 */
export const sha256: Digest = (text) => {
  // No sign takes more than three bytes for each of its units.
  const room = new Uint8Array(text.length * 3 + behind);
  return hashOf(room, new TextEncoder().encodeInto(text, room).written);
};

/** The same of bytes, such as those of a file. */
export function sha256OfBytes(bytes: Uint8Array): string {
  const room = new Uint8Array(bytes.length + behind);
  room.set(bytes);
  return hashOf(room, bytes.length);
}

/** What may come behind the bytes until a block ends. */
const behind = 72;

function hashOf(room: Uint8Array<ArrayBuffer>, length: number): string {
  const words = blocksOf(room, length);
  const state = Int32Array.from(first);
  const plan = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) compress(state, plan, words, block);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const primes = (() => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
})();

/** The first 32 bits behind the point. */
const fraction = (root: number): number => Math.trunc((root - Math.trunc(root)) * 2 ** 32) | 0;
const first = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

/** The bytes, one bit behind them, and how many bits they are, in whole blocks of sixteen words. */
function blocksOf(bytes: Uint8Array<ArrayBuffer>, length: number): Int32Array {
  bytes[length] = 0x80;
  const words = new Int32Array((((length + 8) >> 6) + 1) * 16);
  const view = new DataView(bytes.buffer);
  for (let word = 0; word * 4 <= length; word += 1) words[word] = view.getInt32(word * 4);
  words[words.length - 2] = Math.floor(length / 2 ** 29);
  words[words.length - 1] = (length * 8) | 0;
  return words;
}

/** One block. It writes into `state`: a document has ten thousand blocks and more, and each revision is one document. */
function compress(state: Int32Array, plan: Int32Array, words: Int32Array, from: number): void {
  for (let index = 0; index < 16; index += 1) plan[index] = at(words, from + index);
  for (let index = 16; index < 64; index += 1) {
    const near = at(plan, index - 2);
    const far = at(plan, index - 15);
    const one = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const zero = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    plan[index] = at(plan, index - 16) + zero + at(plan, index - 7) + one;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let index = 0; index < 64; index += 1) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const mixed = (h + one + chosen + at(constants, index) + at(plan, index)) | 0;
    const zero = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + mixed) | 0;
    d = c;
    c = b;
    b = a;
    a = (mixed + zero + majority) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
/** Every place that is asked for is there. */
const at = (words: Int32Array, index: number): number => words[index] ?? 0;
