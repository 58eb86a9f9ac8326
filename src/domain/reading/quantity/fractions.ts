import { wholeOfWord } from '../text/number-words.ts';
import { type Reading, placesWhere } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { scales } from './figure.ts';
import { qualified } from './qualifiers.ts';
import type { Quantity } from './quantities.ts';

const parts: ReadonlyMap<string, number> = new Map([
  ['drittel', 3],
  ['dritteln', 3],
  ['viertel', 4],
  ['vierteln', 4],
  ['fünftel', 5],
  ['fünfteln', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
  ['zehnteln', 10],
  ['zwanzigstel', 20],
]);
const joined =
  /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(drittel|viertel|fünftel|sechstel|achtel|zehntel)n?$/;
const written = /^(\d{1,2})\/(\d{1,2})$/;
const half = /^hälftig(?:e[nrsm]?)?$/;
const beforeHalf = new Set([
  'die',
  'zur',
  'je',
  'der',
  'rund',
  'knapp',
  'gut',
  'etwa',
  'einer',
  'eine',
  'mindestens',
]);
const ofTime = /^(?:jahr|jahres|jahre|monats|schuljahres|woche|sitzung|\d{4})$/;
const hundred = 10_000;

/** "ein Fünftel", "zwei Drittel", "zur Hälfte", "2/3 der Kosten": shares as fractions, in basis points. */
export function readFractions(reading: Reading): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let free = 0;
  for (const at of placesOf(reading)) {
    const found = at < free ? undefined : fractionAt(reading, at);
    if (!found || isOfOther(reading.tokens, found.last)) continue;
    // "mehr als die Hälfte": the article belongs to neither.
    const isArticled = reading.tokens[found.first - 1]?.lower === 'die' && found.first - 1 >= free;
    const around = qualified(reading, isArticled ? found.first - 1 : found.first, found.last, free);
    const { way, last, basis } = around;
    const first = way === 'exact' ? found.first : around.first;
    const isOpenBelow = way === 'ceiling';
    quantities.push({
      first,
      last,
      basis: [...basis, at],
      way,
      low: isOpenBelow ? null : found.value,
      best: found.value,
      high: way === 'floor' ? null : found.value,
      step: null,
      of: '',
    });
    free = last + 1;
  }
  return quantities;
}

type Fraction = { readonly first: number; readonly last: number; readonly value: number };

const isFraction = (word: string): boolean =>
  half.test(word) || word === 'hälfte' || joined.test(word) || written.test(word);

/** Where a share can begin: at its word, or at the number before one. */
const placesOf = (reading: Reading): readonly number[] => {
  const counted = placesWhere(reading, (word) => parts.has(word)).flatMap((noun) =>
    [noun - 2, noun - 1].filter((at) => reading.numbers[at]?.last === noun - 1),
  );
  return [...placesWhere(reading, isFraction), ...counted].toSorted((one, other) => one - other);
};

const ofWhat = /^(?:der|des|von)$/;
const farthestShare = 8;

/** "2/3 der Kosten", and where two share, "der Kreis 2/3, die Gemeinden 1/3 der Kosten": else it may be a number of pages. */
function isShare({ tokens, sentenceOf }: Reading, first: number): boolean {
  for (let at = first; at <= first + farthestShare && sentenceOf[at] === sentenceOf[first]; at += 1)
    if (written.test(tokens[at]?.text ?? '') && ofWhat.test(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

function fractionAt(reading: Reading, at: number): Fraction | undefined {
  const { tokens, numbers } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  if (half.test(token.lower)) return { first: at, last: at, value: hundred / 2 };
  if (token.text === 'Hälfte') {
    return beforeHalf.has(tokens[at - 1]?.lower ?? '')
      ? { first: at, last: at, value: hundred / 2 }
      : undefined;
  }
  const [, above = '', below = ''] = joined.exec(token.lower) ?? [];
  if (below !== '') return shareOf(at, at, wholeOfWord(above), parts.get(below));
  const [, over, under] = token.kind === 'code' ? (written.exec(token.text) ?? []) : [];
  if (under !== undefined && isShare(reading, at)) {
    return shareOf(at, at, Number(over), Number(under));
  }
  const count = numbers[at];
  if (count?.decimals !== '') return undefined;
  return shareOf(at, count.last + 1, Number(count.whole), parts.get(tokens[count.last + 1]?.lower ?? ''));
}

function shareOf(first: number, last: number, above?: number, below?: number): Fraction | undefined {
  if (above === undefined || below === undefined || above < 1 || above >= below) return undefined;
  return { first, last, value: Math.round((hundred * above) / below) };
}

/** "die Hälfte des Jahres", "eine viertel Million": a part of time or a number is no share of money. */
const isOfOther = (tokens: readonly Token[], last: number): boolean =>
  scales.has(tokens[last + 1]?.lower ?? '') ||
  ofTime.test(tokens[last + 1]?.lower ?? '') ||
  ofTime.test(tokens[last + 2]?.lower ?? '');
