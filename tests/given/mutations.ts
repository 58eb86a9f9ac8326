import { type Place, replacedAt } from './json.ts';

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32), so that a failing case can be seen again. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Chance = ReturnType<typeof chanceOf>;
const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit);

/** One of what there is. @throws where there is nothing: a defect of the test. */
export function oneOf<T>(chance: Chance, items: readonly T[]): T {
  const [chosen] = items.slice(below(chance, items.length)).map((item) => ({ item }));
  if (!chosen) throw new Error('there is nothing to choose from');
  return chosen.item;
}

/** Values at the ends of what a format can say, and beyond. */
const extremes = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  1e300,
  10_000,
  10_001,
  2 ** 53,
  10 ** 14,
  -(10 ** 14),
  10 ** 14 + 1,
  1900,
  2200,
  2201,
  '',
  ' ',
  'x',
  '1900-01-01',
  '2200-12-31',
  '2019-02-30',
  '2019-13',
  '0000-00-00',
  'changed',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '=1+1',
  '\u202E',
  '\u0000',
  'ß'.repeat(3000),
  'a.b',
  '-',
  [],
  {},
  [[]],
  [null],
  { de: '' },
  { de: 'x' },
  { kind: 'unknown', reason: 'not-stated' },
  { kind: 'exact', value: 0 },
  { precision: 'not-stated' },
] as const satisfies readonly unknown[];

const valueAt = (document: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (value, step) => (Object(value) === value ? Reflect.get(Object(value), step) : undefined),
    document,
  );

/** A document with one to five of its places changed: most stay near to what a document is. */
export function changedInPlaces(document: unknown, chance: Chance): unknown {
  let changed = document;
  for (let left = 1 + below(chance, 5); left > 0; left -= 1) changed = changedOnce(changed, chance);
  return changed;
}

function changedOnce(document: unknown, chance: Chance): unknown {
  const place = somePlace(document, chance);
  const value = valueAt(document, place);
  switch (below(chance, 8)) {
    case 0:
      return withoutPlace(document, place);
    case 1:
    case 2:
      return replacedAt(document, place, oneOf(chance, extremes));
    case 3:
      // Something that stands elsewhere: an id, a day, an amount that the format knows.
      return replacedAt(document, place, valueAt(document, somePlace(document, chance)));
    case 4:
      return replacedAt(document, place, nearby(value, chance));
    case 5:
      return Array.isArray(value)
        ? replacedAt(document, place, shuffled(value, chance))
        : replacedAt(document, place, nearby(value, chance));
    case 6:
      return Array.isArray(value)
        ? replacedAt(document, place, [...value, ...value.slice(0, 1)])
        : replacedAt(document, place, sibling(document, place, chance));
    default:
      return Object(value) === value && !Array.isArray(value)
        ? replacedAt(
            document,
            [...place, oneOf(chance, ['de', 'kind', 'best', 'extra', 'toString'])],
            oneOf(chance, extremes),
          )
        : replacedAt(document, place, sibling(document, place, chance));
  }
}

/** A place of a document, found by walking into it: any depth, and rarely the whole. */
function somePlace(document: unknown, chance: Chance): Place {
  const place: (string | number)[] = [];
  let value = document;
  while (typeof value === 'object' && value !== null && (place.length === 0 || chance() < 0.93)) {
    const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    if (steps.length === 0) break;
    const step = oneOf<string | number>(chance, steps);
    place.push(step);
    value = Reflect.get(value, step);
  }
  return place;
}

/** What stands in a place of the same name, where one is soon found. */
function sibling(document: unknown, place: Place, chance: Chance): unknown {
  const others = Array.from({ length: 12 }, () => somePlace(document, chance));
  return valueAt(document, others.find((other) => other.at(-1) === place.at(-1)) ?? place);
}

function nearby(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number')
    return oneOf(chance, [value + 1, value - 1, -value, value * 10, value * 1000, Math.round(value / 2)]);
  if (typeof value !== 'string') return value;
  const digit = value.search(/\d(?!.*\d)/);
  if (digit === -1) return oneOf(chance, [`${value}x`, value.slice(1), value.toUpperCase(), value + value]);
  return value.slice(0, digit) + String(below(chance, 10)) + value.slice(digit + 1);
}

const shuffled = (items: readonly unknown[], chance: Chance): readonly unknown[] =>
  items
    .map((item) => ({ item, at: chance() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

function withoutPlace(document: unknown, place: Place): unknown {
  const [step, ...outer] = place.toReversed();
  if (step === undefined) return {};
  const around = outer.toReversed();
  const value = valueAt(document, around);
  const rest = Array.isArray(value)
    ? value.filter((_, index) => index !== step)
    : Object.fromEntries(Object.entries(Object(value)).filter(([name]) => name !== step));
  return replacedAt(document, around, rest);
}

/** The bytes of a file after a bad transport: flipped, cut, doubled, or spliced with those of another file. */
export function damaged(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const at = below(chance, bytes.length);
  const length = below(chance, 40);
  switch (below(chance, 6)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - length)));
    case 3:
      return joined(bytes.subarray(0, at), other.subarray(below(chance, other.length)));
    case 4:
      return withBytes(bytes, chance, () => below(chance, 256));
    default:
      // A digit for a digit, a letter for a letter: it stays JSON.
      return withBytes(bytes, chance, (byte) => {
        if (byte >= 0x30 && byte <= 0x39) return 0x30 + below(chance, 10);
        return byte >= 0x61 && byte <= 0x7a ? 0x61 + below(chance, 26) : byte;
      });
  }
}

const joined = (begin: Uint8Array, end: Uint8Array) => new Uint8Array(Buffer.concat([begin, end]));

function withBytes(bytes: Uint8Array, chance: Chance, change: (byte: number) => number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  for (let left = 1 + below(chance, 5); left > 0; left -= 1) {
    const place = below(chance, flipped.length);
    flipped[place] = change(flipped[place] ?? 0);
  }
  return flipped;
}
