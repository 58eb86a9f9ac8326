import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';

/** Words in a row that mean something. `value` is what they mean. */
export type Phrase<V> = { readonly parts: readonly Part[]; readonly value: V };
type Part = { readonly shape: RegExp | number; readonly isOptional: boolean };

/** Where a phrase stands: its first and last token, and the tokens that are words of it. */
export type Sighting<V> = {
  readonly value: V;
  readonly first: number;
  readonly last: number;
  readonly at: readonly number[];
};

/** How many words a gap may hold. */
const gaps: ReadonlyMap<string, number> = new Map([
  ['_', 16],
  ['~', 4],
]);
const longestWord = 60;

/**
 * Phrases, one a line. `*` is any end or beginning of a word, `a|b` one of both, `_` up to sixteen words of the same
 * sentence, `~` up to four, `word?` may be missing.
 */
export const phrasesOf = <V>(value: V, lines: string): readonly Phrase<V>[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ value, parts: line.split(/\s+/).map(partOf) }));

function partOf(text: string): Part {
  const widest = gaps.get(text);
  if (widest !== undefined) return { shape: widest, isOptional: true };
  const isOptional = text.endsWith('?');
  const word = (isOptional ? text.slice(0, -1) : text)
    .replaceAll('*', String.raw`[\p{L}-]*`)
    .replaceAll('.', String.raw`\.`);
  return { shape: new RegExp(`^(?:${word})$`, 'u'), isOptional };
}

/** Phrases of one kind, and what any of them can begin with. */
export type Lexicon<V> = { readonly phrases: readonly Phrase<V>[]; readonly begins: RegExp };

export const lexiconOf = <V>(phrases: readonly Phrase<V>[]): Lexicon<V> => ({
  phrases,
  begins: new RegExp(
    phrases
      .map(({ parts: [first] }) => (first?.shape instanceof RegExp ? first.shape.source : '(?!)'))
      .join('|'),
    'u',
  ),
});

/** Every place where a phrase stands, in order; where several begin at one token, the longest. */
export function sightings<V>(reading: Reading, { phrases, begins }: Lexicon<V>): readonly Sighting<V>[] {
  const found = new Map<number, Sighting<V>>();
  const begin = (at: number, starts: readonly Phrase<V>[]): void => {
    for (const phrase of starts) {
      const sighting = sightingAt(reading, phrase, at);
      if (sighting && sighting.last > (found.get(at)?.last ?? -1)) found.set(at, sighting);
    }
  };
  // Which phrases a word can begin is asked once for each word: the time grows with the text, not with text times phrases.
  for (const [word, places] of reading.places) {
    if (word.length > longestWord || !begins.test(word)) continue;
    const starts = phrases.filter(({ parts: [first] }) => first && isWord(first, word));
    for (const at of places) begin(at, starts);
  }
  return [...found.values()].toSorted((one, other) => one.first - other.first);
}

const isWord = ({ shape }: Part, word: string): boolean => typeof shape !== 'number' && shape.test(word);

function sightingAt<V>(
  { tokens, sentenceOf }: Reading,
  { parts, value }: Phrase<V>,
  first: number,
): Sighting<V> | undefined {
  const at: number[] = [];
  let next = first;
  let gap = 0;
  for (const part of parts) {
    if (typeof part.shape === 'number') {
      gap = part.shape;
      continue;
    }
    const found = placeOf(tokens, part, next, gap);
    if (found === undefined && part.isOptional) continue;
    if (found === undefined || sentenceOf[found] !== sentenceOf[first]) return undefined;
    at.push(found);
    next = found + 1;
    gap = 0;
  }
  return { value, first, last: at.at(-1) ?? first, at };
}

/** The token at which a part stands: the next one, past the dot of an abbreviation, or within a gap. */
function placeOf(tokens: readonly Token[], part: Part, next: number, gap: number): number | undefined {
  const isDot = tokens[next]?.text === '.' && tokens[next]?.space === '';
  const widest = next + gap + (isDot ? 1 : 0);
  for (let at = next; at <= widest; at += 1) if (isWord(part, tokens[at]?.lower ?? '')) return at;
  return undefined;
}

/** The words of a phrase with the last of them first: a German sentence says at its end what it says. */
export const heartFirst = (at: readonly number[]): readonly number[] => [...at.slice(-1), ...at.slice(0, -1)];
