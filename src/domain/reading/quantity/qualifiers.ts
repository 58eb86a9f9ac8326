import { type Reading, clauseWordWhere, clauseWords, endsClause } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import {
  type Qualifier,
  type Way,
  after,
  articles,
  before,
  ceilingNoun,
  extreme,
  fillers,
  floorNoun,
  largest,
  least,
  limitAfter,
  limited,
  paper,
} from './qualifier-words.ts';

/** How words around a value turn it, and from where to where they reach. */
export type Qualified = {
  readonly way: Way;
  readonly first: number;
  readonly last: number;
  readonly basis: readonly number[];
};

const mostBefore = 7;

/** Which words around a value, from one token to another, say how exactly it is meant. */
export function qualified(reading: Reading, first: number, last: number, free: number): Qualified {
  const behind = qualifierAfter(reading, last);
  const [strong, weak, begin] = qualifiersBefore(reading, first, free);
  const limit = limitBehind(reading, first, last) ?? limitOfSubject(reading, first);
  if (!behind && !strong && !weak && !limit) return { way: 'exact', first: begin, last, basis: [] };
  const way = strong?.way ?? behind?.way ?? limit?.way ?? weak?.way ?? 'exact';
  return {
    way,
    first: begin,
    last: behind?.last ?? last,
    basis: [weak, strong, behind, limit].flatMap((seen) => seen?.at ?? []),
  };
}

type Seen = { readonly way: Way; readonly first: number; readonly at: readonly number[] };

/** The nearest limit, the nearest word of rounding, and where the words of both begin. */
function qualifiersBefore(
  reading: Reading,
  first: number,
  free: number,
): readonly [Seen | undefined, Seen | undefined, number] {
  let strong: Seen | undefined;
  let weak: Seen | undefined;
  let begin = first;
  let noun: number | undefined;
  for (let at = first - 1; at >= Math.max(free, first - mostBefore); at -= 1) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[first]) break;
    const found = seenAt(reading, at, first, free);
    const seen = noun === undefined || isLimitOfNoun(reading, found) ? found : undefined;
    if (seen?.way === 'rounded') weak ??= seen;
    else if (seen) strong ??= seen;
    if (seen) {
      begin = seen.first;
      at = seen.first;
    } else if (!fillers.has(reading.tokens[at]?.lower ?? '')) {
      if (noun !== undefined || !isNounOf(reading, at)) break;
      noun = at;
    }
  }
  return [strong?.way === 'exact' ? undefined : strong, weak, begin];
}

/** "nicht mehr als einen Eigenanteil von 10 %", "höchstens ein Zuschuss in Höhe von 5.000 €": the noun that it is of. */
const isNounOf = ({ tokens }: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.kind === 'word' &&
  (tokens[at + 1]?.lower === 'von' || (tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'höhe'));

const ofNoun = /^(?:als|höchstens|maximal|mindestens|wenigstens|zumindest)$/;
const isLimitOfNoun = ({ tokens }: Reading, seen: Seen | undefined): boolean =>
  ofNoun.test(tokens[seen?.at.at(-1) ?? -1]?.lower ?? '');

function seenAt(reading: Reading, at: number, first: number, free: number): Seen | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  const noun = limitOf(token, tokens[at - 1]);
  if (noun) {
    const begin = extreme.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    return { way: noun, first: begin, at: range(begin, at) };
  }
  const isDot = token.text === '.' && token.space === '';
  const end = isDot ? at - 1 : at;
  for (const { words, way } of before.get(tokens[end]?.lower ?? '') ?? none) {
    const begin = end - words.length + 1;
    if (begin < free || (isDot && words.length >= longestDotted) || !standAt(tokens, words, begin)) continue;
    if (token.lower === 'über' && isAbout(reading, at)) return undefined;
    const isBare = words.length === 1 && ['über', 'unter', 'ab', 'bis', 'gut'].includes(token.lower);
    if (isBare && !isMeasure(reading, at, first)) return undefined;
    // "bis auf 7.000 €": but for these.
    if (token.lower === 'bis' && tokens[at + 1]?.lower === 'auf') return undefined;
    return { way, first: begin, at: range(begin, at) };
  }
  return undefined;
}

function limitOf({ lower, text }: Token, previous: Token | undefined): Way | undefined {
  if (ceilingNoun.test(lower) || limited.test(lower)) return 'ceiling';
  if (floorNoun.test(lower)) return 'floor';
  if (!/^\p{Lu}/u.test(text)) return undefined;
  if (largest.test(previous?.lower ?? '')) return 'ceiling';
  return least.test(previous?.lower ?? '') ? 'floor' : undefined;
}

const none: readonly Qualifier[] = [];
/** The dot of an abbreviation may follow shorter ones: "max. 5.000 €". */
const longestDotted = 3;

const standAt = (tokens: readonly Token[], words: readonly string[], begin: number): boolean =>
  words.every((word, index) => tokens[begin + index]?.lower === word);

const reads = /^(?:lautet|lauten|lautete|lauteten|lautend)$/;
const farthestReads = 12;

/** "Die Rechnung lautet nicht über 5.000 €, sondern über 6.000 €" */
function isAbout({ tokens, sentenceOf }: Reading, at: number): boolean {
  for (let back = at - 1; back >= at - farthestReads && sentenceOf[back] === sentenceOf[at]; back -= 1)
    if (reads.test(tokens[back]?.lower ?? '')) return true;
  return false;
}

const sums = new Set(['insgesamt', 'zusammen']);

/** "über 50.000 €" is more than that; "der Bescheid über 50.000 €", "über die" and "über insgesamt 50.000 €" are not. */
function isMeasure(reading: Reading, at: number, first: number): boolean {
  const { tokens } = reading;
  if (articles.has(tokens[at + 1]?.lower ?? '')) return false;
  if (tokens[at]?.lower === 'über' && sums.has(tokens[at + 1]?.lower ?? '')) return false;
  const previous = tokens[at - 1];
  if (tokens[at]?.lower === 'gut') return at === first - 1;
  if (tokens[at]?.lower !== 'über' || previous === undefined) return true;
  if (previous.kind === 'word' && !/^\p{Lu}|^(?:ist|war)$/u.test(previous.text)) return true;
  for (let back = at - 1; back >= at - 6 && !endsClause(reading, back, at); back -= 1) {
    if (paper.test(tokens[back]?.lower ?? '')) return false;
  }
  return true;
}

const mostBehind = 8;

/** "auf 50.000 € je Antrag begrenzt", "bei 250.000 € gedeckelt". */
function limitBehind(reading: Reading, first: number, last: number): Seen | undefined {
  if (!/^(?:auf|bei)$/.test(reading.tokens[first - 1]?.lower ?? '')) return undefined;
  const at = clauseWordWhere(reading, last, 1, mostBehind, (each) =>
    limited.test(reading.tokens[each]?.lower ?? ''),
  );
  return at === undefined ? undefined : { way: 'ceiling', first, at: [at] };
}

const leadsTo = /^(?:auf|bei|beträgt|betrug|ist|mit)$/;
const states = /^(?:wird|wurde|beträgt|betrug|liegt|lag|ist|beläuft|bleibt)$/;
const farthestSubject = 14;

/** "Der Höchstbetrag der Kredite wird auf 5 Mio. € festgesetzt": the limit is what the sentence speaks of. */
function limitOfSubject(reading: Reading, first: number): Seen | undefined {
  const { tokens } = reading;
  if (!leadsTo.test(tokens[first - 1]?.lower ?? '')) return undefined;
  let isStated = false;
  for (const at of clauseWords(reading, first, -1, farthestSubject)) {
    const token = tokens[at];
    if (!token || token.number) return undefined;
    isStated ||= states.test(token.lower);
    const way = limitOf(token, tokens[at - 1]);
    if (way !== undefined) return isStated ? { way, first, at: [at] } : undefined;
  }
  return undefined;
}

function qualifierAfter({ tokens }: Reading, last: number): (Seen & { readonly last: number }) | undefined {
  for (const { words, way } of after.get(tokens[last + 1]?.lower ?? '') ?? none) {
    const end = last + words.length;
    if (standAt(tokens, words, last + 1)) {
      return { way, first: last + 1, last: end, at: range(last + 1, end) };
    }
  }
  const way = limitAfter.get(tokens[last + 1]?.lower ?? '');
  if (way === undefined || tokens[last + 2]?.kind === 'number' || tokens[last + 2]?.kind === 'word')
    return undefined;
  return { way, first: last + 1, last: last + 1, at: [last + 1] };
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
