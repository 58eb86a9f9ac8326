import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';
import type { Meaning } from './meaning.ts';
import type { Sighting } from './phrase.ts';

const mostAround = 14;
const list = new Set(['und', 'oder']);

/** The words of a clause before a token or behind it, the nearest first; what "und" joins belongs to it. */
function wordsAround(reading: Reading, from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let at = from + step; found.length < mostAround; at += step) {
    const isJoined =
      list.has(reading.tokens[at]?.lower ?? '') && reading.sentenceOf[at] === reading.sentenceOf[from];
    if (endsClause(reading, at, from) && !isJoined) break;
    found.push(at);
  }
  return found;
}

const infinitive = /^(?:zu|\p{L}+zu\p{L}+en)$/u;

/** The clause behind a comma that says what is promised: "sagte zu, die Kosten zu tragen". */
function objectBehind(reading: Reading, last: number): readonly number[] {
  const { tokens, sentenceOf } = reading;
  if (tokens[last + 1]?.text !== ',' || sentenceOf[last + 1] !== sentenceOf[last]) return [];
  const clause = clauseWords(reading, last + 1, 1, mostAround);
  return clause.some((at) => infinitive.test(tokens[at]?.lower ?? '')) ? clause : [];
}

/** "Einen Antrag zu stellen, hat sie unterlassen" */
function objectBefore(reading: Reading, begin: number): readonly number[] {
  const { tokens, sentenceOf } = reading;
  if (tokens[begin - 1]?.text !== ',' || sentenceOf[begin - 1] !== sentenceOf[begin]) return [];
  const clause = clauseWords(reading, begin - 1, -1, mostAround);
  return infinitive.test(tokens[(clause[0] ?? 1) - 1]?.lower ?? '') ? clause : [];
}

/** "Die Rate, gut 9.000 €, ging im Mai ein": what stands between commas parts a verb from what it is said of. */
function subjectBefore({ tokens, sentenceOf }: Reading, first: number): readonly number[] {
  if (tokens[first - 1]?.text !== ',') return [];
  const before = Array.from({ length: mostAround }, (_, index) => first - 1 - index);
  return before.filter((at) => sentenceOf[at] === sentenceOf[first]);
}

/** Whether the clause names what the words are said of, and nothing of which they would say something else. */
export function isMeant(reading: Reading, { value, first, last }: Sighting<Meaning>): boolean {
  const { elsewhere, of } = value;
  if (!elsewhere && !of) return true;
  const before = wordsAround(reading, first, -1);
  const clause = [
    ...before,
    ...objectBefore(reading, before.at(-1) ?? first),
    ...subjectBefore(reading, first),
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ...wordsAround(reading, last, 1),
    ...objectBehind(reading, last),
  ];
  const names = (shape: RegExp): boolean => clause.some((at) => shape.test(reading.tokens[at]?.lower ?? ''));
  return (!of || names(of)) && (!elsewhere || !names(elsewhere));
}
