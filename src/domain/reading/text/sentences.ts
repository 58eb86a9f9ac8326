import { columnGap, lineEnd, paragraphEnd } from './plain-text.ts';
import { type NumberAt, isNumberWord, numberAt } from './number-at.ts';
import type { Token } from './token.ts';

/** The tokens of a text, and what all readers ask of them, found once. */
export type Reading = {
  readonly tokens: readonly Token[];
  /** For each token the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** For each word, in small letters, where it stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each token 1 where a clause ends before it, at a sign or a word that joins clauses. */
  readonly clauseEnds: Uint8Array;
  /** For each token the number that begins there, in digits or words. */
  readonly numbers: readonly (NumberAt | undefined)[];
  /** Where numbers begin, in order. */
  readonly numberPlaces: readonly number[];
};

const abbreviations = new Set(
  `abs abschn abt akt allg anl apl art aufl ausg az bd bes betr bspw bzgl bzw ca co dez dgl dipl dr ebd ehem einschl entspr
  erl etc evtl exkl febr ff fr gem ggf ggfs ggü gmbh grds hj hr hrsg inkl insb insbes insg jan jap jhrl jährl kfm kg lfd lit
  ltd max mill mind min mio mrd mtl mwst nov nr nrn okt orig prof pos rd ref resp röm sept sog st std stk str tel tsd üpl
  usw vgl vj voraus voraussichtl vorl vors vs zb zt zust zwk zzgl zzt`.split(/\s+/),
);
const closing = new Set(['.', '!', '?']);
const capital = /^[\p{Lu}„"»(]/u;

/** Law: the numbers of sentences never fall, and grow by one at most. */
export function readingOf(tokens: readonly Token[]): Reading {
  let sentence = 0;
  const sentenceOf = tokens.map((token, at) => {
    if (at > 0 && beginsSentence(tokens, at, token)) sentence += 1;
    return sentence;
  });
  const places = placesOf(tokens);
  const clauseEnds = new Uint8Array(tokens.length);
  let at = 0;
  for (const { text, lower } of tokens) {
    if (boundary.has(text) || joining.has(lower)) clauseEnds[at] = 1;
    at += 1;
  }
  return { tokens, sentenceOf, places, clauseEnds, ...numbersOf(tokens, places) };
}

function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  let at = -1;
  for (const { kind, lower } of tokens) {
    at += 1;
    if (kind === 'number' || kind === 'day') continue;
    const known = places.get(lower);
    if (known) known.push(at);
    else places.set(lower, [at]);
  }
  return places;
}

function numbersOf(
  tokens: readonly Token[],
  places: Reading['places'],
): Pick<Reading, 'numbers' | 'numberPlaces'> {
  const words = new Set(placesIn(places, isNumberWord));
  const numbers: (NumberAt | undefined)[] = [];
  const numberPlaces: number[] = [];
  let at = -1;
  for (const { kind } of tokens) {
    at += 1;
    const number = kind === 'number' || words.has(at) ? numberAt(tokens, at) : undefined;
    numbers.push(number);
    if (number) numberPlaces.push(at);
  }
  return { numbers, numberPlaces };
}

const longestWord = 60;

/** Where words stand that are of a kind, in order: each word of the text is asked once, however often it stands there. */
export const placesWhere = ({ places }: Reading, isOfKind: (word: string) => boolean): readonly number[] =>
  placesIn(places, isOfKind);

const placesIn = (places: Reading['places'], isOfKind: (word: string) => boolean): readonly number[] =>
  [...places]
    .filter(([word]) => word.length <= longestWord && isOfKind(word))
    .flatMap(([, at]) => at)
    .toSorted((one, other) => one - other);

function beginsSentence(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.space === paragraphEnd) return true;
  const before = tokens[at - 1];
  if (token.space === '' || before === undefined || !closing.has(before.text)) return false;
  if (before.text !== '.') return true;
  const last = tokens[at - 2];
  if (before.space !== '' || last === undefined) return true;
  if (last.kind === 'word')
    return !isAbbreviated(last) && (capital.test(token.text) || token.kind !== 'word');
  if (last.kind === 'number' && last.number?.decimals === '' && last.text.length <= 2) {
    return token.space === lineEnd && capital.test(token.text) && tokens[at - 3]?.space !== columnGap;
  }
  return capital.test(token.text);
}

/** "Nr.", "z. B.", and all words of one letter. */
const isAbbreviated = ({ lower }: Token): boolean => lower.length === 1 || abbreviations.has(lower);

const boundary = new Set([',', ';', ':', '(', ')', '–']);
const joining = new Set([
  'und',

  'oder',
  'sondern',

  'dass',
  'weil',
  'da',
  'während',
  'obwohl',
]);

/** Whether a clause ends before a token: at a sign, a word that joins clauses, or the end of the sentence. */
export const endsClause = ({ sentenceOf, clauseEnds }: Reading, at: number, within: number): boolean =>
  sentenceOf[at] !== sentenceOf[within] || clauseEnds[at] !== 0;

/** The first of the words of a clause that lie before a token or after it for which something holds, the nearest first. */
export function clauseWordWhere(
  reading: Reading,
  from: number,
  step: 1 | -1,
  most: number,
  holds: (at: number) => boolean,
): number | undefined {
  const end = from + step * (most + 1);
  for (let at = from + step; at !== end && !endsClause(reading, at, from); at += step)
    if (holds(at)) return at;
  return undefined;
}

/** The words of a clause that lie before a token or after it, the nearest first, as far as a number of tokens. */
export function clauseWords(reading: Reading, from: number, step: 1 | -1, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = from + step; found.length < most && !endsClause(reading, at, from); at += step)
    found.push(at);
  return found;
}
