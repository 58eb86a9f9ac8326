import { type Reading, endsClause } from '../text/sentences.ts';
import { withFamilies } from './families.ts';

/** Words in a row that mean something. `value` is what they mean. */
export type Phrase<V> = { readonly parts: readonly Part[]; readonly value: V };
type Part = {
  readonly shape: Shape | number;
  readonly isOptional: boolean;
  /** Where in its sentence or clause it has to stand. */
  readonly edge: '^' | '$' | undefined;
};
/** Words that are written out are looked up, which costs a fraction of a pattern. */
type Shape = ReadonlySet<string> | RegExp;

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
const anyLetters = String.raw`[\p{L}-]*`;
const writtenOut = /^[\p{L}\d|-]+$/u;

/**
 * Phrases, one a line. `*` is any end or beginning of a word, `a|b` one of both, `<money>` one of a family, `_` up to
 * sixteen words of the same sentence, `~` up to four; `word?` may be missing, `^word` begins its sentence, `word$` ends its
 * clause.
 */
export const phrasesOf = <V>(value: V, lines: string): readonly Phrase<V>[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ value, parts: withFamilies(line).split(/\s+/).map(partOf) }));

function partOf(text: string): Part {
  const widest = gaps.get(text);
  if (widest !== undefined) return { shape: widest, isOptional: true, edge: undefined };
  const edge = text.startsWith('^') ? '^' : text.endsWith('$') ? '$' : undefined;
  const isOptional = text.endsWith('?');
  const word = text.replace(/^\^|[$?]$/, '');
  if (writtenOut.test(word)) return { shape: new Set(word.split('|')), isOptional, edge };
  return { shape: wordsOf(word), isOptional, edge };
}

/** What fits the words of a part, families among them. */
export const wordsOf = (words: string): RegExp => {
  const pattern = withFamilies(words)
    .replaceAll('*', anyLetters)
    .replaceAll('.', String.raw`\.`);
  return new RegExp(`^(?:${pattern})$`, 'u');
};

/** Phrases of one kind: by the words that they begin with, and what the beginnings of the others have in them. */
export type Lexicon<V> = {
  readonly phrases: readonly Phrase<V>[];
  readonly byWord: ReadonlyMap<string, readonly Phrase<V>[]>;
  readonly hint: RegExp;
};

export function lexiconOf<V>(phrases: readonly Phrase<V>[]): Lexicon<V> {
  const byWord = new Map<string, Phrase<V>[]>();
  const hints: string[] = [];
  for (const phrase of phrases) {
    const shape = phrase.parts[0]?.shape;
    if (shape instanceof RegExp) hints.push(hintOf(shape));
    else if (shape instanceof Set) {
      for (const word of shape) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    }
  }
  return { phrases, byWord, hint: new RegExp(hints.join('|') || '(?!)') };
}

/** A pattern without its open ends, which cost most of the time on the many words that are none of its own. */
const hintOf = ({ source }: RegExp): string =>
  source.replaceAll(anyLetters, '').replace(/^\^/, '').replace(/\$$/, '');

/** Every place where a phrase stands and is meant, in order; where several begin at one token, the longest. */
export function sightings<V>(
  reading: Reading,
  lexicon: Lexicon<V>,
  isMeant: (sighting: Sighting<V>) => boolean = () => true,
): readonly Sighting<V>[] {
  const found = new Map<number, Sighting<V>>();
  const begin = (at: number, starts: readonly Phrase<V>[]): void => {
    for (const phrase of starts) {
      const sighting = sightingAt(reading, phrase, at);
      if (sighting && sighting.last > (found.get(at)?.last ?? -1) && isMeant(sighting))
        found.set(at, sighting);
    }
  };
  // Which phrases a word can begin is asked once for each word: the time grows with the text, not with text times phrases.
  for (const [word, places] of reading.places) {
    const starts = startsOf(lexicon, word);
    if (starts.length > 0) for (const at of places) begin(at, starts);
  }
  return [...found.values()].toSorted((one, other) => one.first - other.first);
}

function startsOf<V>({ phrases, byWord, hint }: Lexicon<V>, word: string): readonly Phrase<V>[] {
  if (word.length > longestWord || !hint.test(word)) return byWord.get(word) ?? [];
  return phrases.filter(({ parts: [first] }) => first && isWord(first, word));
}

const isWord = ({ shape }: Part, word: string): boolean =>
  typeof shape !== 'number' && (shape instanceof RegExp ? shape.test(word) : shape.has(word));

function sightingAt<V>(
  reading: Reading,
  { parts, value }: Phrase<V>,
  first: number,
): Sighting<V> | undefined {
  const at: number[] = [];
  const sentence = reading.sentenceOf[first];
  let next = first;
  let gap = 0;
  for (const part of parts) {
    if (typeof part.shape === 'number') {
      gap = part.shape;
      continue;
    }
    const found = placeOf(reading, part, next, gap, sentence);
    if (found === undefined && part.isOptional) continue;
    if (found === undefined) return undefined;
    at.push(found);
    next = found + 1;
    gap = 0;
  }
  return { value, first, last: at.at(-1) ?? first, at };
}

/** The token at which a part stands: the next one, past the dot of an abbreviation, or within a gap, in one sentence. */
function placeOf(
  reading: Reading,
  part: Part,
  next: number,
  gap: number,
  sentence: number | undefined,
): number | undefined {
  const { tokens, sentenceOf } = reading;
  const isDot = tokens[next]?.text === '.' && tokens[next]?.space === '';
  const widest = next + gap + (isDot ? 1 : 0);
  for (let at = next; at <= widest && sentenceOf[at] === sentence; at += 1)
    if (isWord(part, tokens[at]?.lower ?? '') && isAtEdge(reading, part, at)) return at;
  return undefined;
}

const stop = /^[.!?"“«»]$/;

function isAtEdge(reading: Reading, { edge }: Part, at: number): boolean {
  if (edge === undefined) return true;
  if (edge === '^') return reading.sentenceOf[at - 1] !== reading.sentenceOf[at];
  return endsClause(reading, at + 1, at) || stop.test(reading.tokens[at + 1]?.text ?? '');
}

/** The words of a phrase with the last of them first: a German sentence says at its end what it says. */
export const heartFirst = (at: readonly number[]): readonly number[] => [...at.slice(-1), ...at.slice(0, -1)];
