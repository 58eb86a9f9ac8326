/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. The one of the browser answers later and only on
 * secure pages; a revision is written in one step, also on a page without a certificate. Half a pair of surrogates
 * counts as the sign for what cannot be read.
 */
export function sha256(text: string): string {
  const blocks = blocksOf(utf8(text));
  let state: readonly number[] = first;
  for (let block = 0; block < blocks.length; block += 16) state = compressed(state, blocks, block);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
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
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));

/** The bytes, one bit behind them, and how many bits they are, in whole blocks of sixteen words. */
function blocksOf(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = (bytes.length * 8) | 0;
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compressed(state: readonly number[], words: Int32Array, from: number): readonly number[] {
  const plan = new Int32Array(64);
  plan.set(words.subarray(from, from + 16));
  const at = (index: number): number => plan[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [near, far] = [at(index - 2), at(index - 15)];
    const one = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const zero = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    plan[index] = at(index - 16) + zero + at(index - 7) + one;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const mixed = (h + one + chosen + (constants[index] ?? 0) + at(index)) | 0;
    const zero = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) | 0, c, b, a, (mixed + zero + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes;
}
const tail = (bits: number): number => 0x80 | (bits & 0x3f);
