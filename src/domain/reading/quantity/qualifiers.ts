import { type Reading, clauseWords, endsClause } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';

/** How exactly a value is given. */
export type Way = 'exact' | 'rounded' | 'ceiling' | 'floor';

/** How words around a value turn it, and from where to where they reach. */
export type Qualified = {
  readonly way: Way;
  readonly first: number;
  readonly last: number;
  readonly basis: readonly number[];
};

type Qualifier = { readonly words: readonly string[]; readonly way: Way };

const qualifiersOf = (way: Way, phrases: string): readonly Qualifier[] =>
  phrases.split(',').map((phrase) => ({ way, words: phrase.trim().split(/\s+/) }));

/** The longer ones first: "nicht mehr als" is a ceiling, "mehr als" a floor. */
const before: readonly Qualifier[] = [
  ...qualifiersOf(
    'ceiling',
    `nicht mehr als, nicht über, nicht höher als, bis zu, bis zur, bis maximal, bis max, bis höchstens, weniger als, maximal,
    höchstens, max, bis, unter, unterhalb von, unterhalb, höchst, kleiner als, kleiner, geringer als, allenfalls, längstens`,
  ),
  ...qualifiersOf(
    'floor',
    `nicht weniger als, nicht unter, nicht geringer als, mindestens, wenigstens, zumindest, mind, min, minimal, ab, über,
    mehr als, oberhalb von, oberhalb, größer als, höher als`,
  ),
  ...qualifiersOf(
    'rounded',
    `rund, ca, circa, zirka, etwa, ungefähr, annähernd, knapp, gut, fast, nahezu, rd, geschätzt, geschätzte, geschätzten,
    schätzungsweise, überschlägig, gerundet, beinahe, größenordnung von, größenordnungsmäßig, ~, ≈`,
  ),
].toSorted((one, other) => other.words.length - one.words.length);

const after: readonly Qualifier[] = [
  ...qualifiersOf(
    'ceiling',
    `nicht überschreiten, nicht übersteigen, nicht überschreitet, nicht übersteigt, nicht überschritten, nicht zu
    überschreiten, ( max . ), ( maximal ), ( höchstens ), nicht überschritten werden,
    wird nicht überschritten, werden nicht überschritten, darf nicht überschritten werden, dürfen nicht überschritten werden`,
  ),
  ...qualifiersOf(
    'floor',
    `nicht unterschreiten, nicht unterschreitet, nicht unterschritten, und mehr, oder mehr, und darüber, aufwärts, ( mind . ),
    ( mindestens )`,
  ),
  ...qualifiersOf('rounded', '( gerundet ), ( geschätzt ), ( ca . )'),
];
const limitAfter: ReadonlyMap<string, Way> = new Map([
  ['maximal', 'ceiling'],
  ['höchstens', 'ceiling'],
  ['mindestens', 'floor'],
]);

/** What may stand between such a word and the value. */
const fillers = new Set(
  `insgesamt jedoch jährlich jährliche jährlichen jeweils mit aber allerdings monatlich monatliche monatlichen mtl zusammen weitere weiteren
  weiterer zusätzlich zusätzliche zusätzlichen brutto netto einmalig einmalige einmaligen pauschal von i h v in höhe einem
  einer eine einen betrag gesamtbetrag summe gesamtsumme auf bei je à nur noch also dann auch . : beträgt betragen liegt
  liegen ist sind wird werden kostet umfasst förderfähig zuwendungsfähig zulässig möglich gewährt gefördert pro jahr monat fall person stelle`.split(
    /\s+/,
  ),
);
const articles = new Set(['der', 'die', 'den', 'dem', 'des']);

const ceilingNoun =
  /^(?:höchst|maximal)\p{L}{4,}$|(?:obergrenze|deckel|deckelung|kappungsgrenze|höchstgrenze)$|^limit$/u;
const floorNoun = /^mindest\p{L}{4,}$|(?:untergrenze|bagatellgrenze)$/u;
const limited = /^(?:gedeckelt|begrenzt|beschränkt|limitiert|gekappt)$/;
const largest = /^(?:maximale|höchstmögliche|höchste)[nrsm]?$/;
const least = /^(?:minimale|mindeste)[nrsm]?$/;
const extreme = /^(?:maximale|höchstmögliche|höchste|minimale|mindeste)[nrsm]?$/;
const paper =
  /(?:bescheid|antrag|vertrag|auftrag|rechnung|zusage|darlehen|kredit|bürgschaft|angebot|zuschuss|zuwendung|förderung|spende|scheck|mittelabruf|verwendungsnachweis|vereinbarung|bestellung|zahlung|überweisung|quittung|mitteilung|entscheidung|beschluss|gutschrift|beleg|abrechnung|ermächtigung|auszahlung|summe|betrag)(?:e?s|e|en)?$/;
const mostBefore = 7;

/** Which words around a value, from one token to another, say how exactly it is meant. */
export function qualified(reading: Reading, first: number, last: number, free: number): Qualified {
  const behind = qualifierAfter(reading, last);
  const [strong, weak, begin] = qualifiersBefore(reading, first, free);
  const limit = limitBehind(reading, first, last);
  const way = strong?.way ?? behind?.way ?? limit?.way ?? weak?.way ?? 'exact';
  return {
    way,
    first: begin,
    last: behind?.last ?? last,
    basis: [...(weak?.at ?? []), ...(strong?.at ?? []), ...(behind?.at ?? []), ...(limit?.at ?? [])],
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
  for (let at = first - 1; at >= Math.max(free, first - mostBefore); at -= 1) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[first]) break;
    const seen = seenAt(reading, at, first, free);
    if (seen?.way === 'rounded') weak ??= seen;
    else if (seen) strong ??= seen;
    if (seen) {
      begin = seen.first;
      at = seen.first;
    } else if (!fillers.has(reading.tokens[at]?.lower ?? '')) break;
  }
  return [strong?.way === 'exact' ? undefined : strong, weak, begin];
}

function seenAt(reading: Reading, at: number, first: number, free: number): Seen | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  const noun = limitOf(token, tokens[at - 1]);
  if (noun) {
    const begin = extreme.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    return { way: noun, first: begin, at: range(begin, at) };
  }
  for (const { words, way } of before) {
    const begin = beginOf(tokens, words, at);
    if (begin === undefined || begin < free) continue;
    const isBare = words.length === 1 && ['über', 'unter', 'ab', 'bis', 'gut'].includes(token.lower);
    if (isBare && !isMeasure(reading, at, first)) return undefined;
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

/** Where words begin that end at a token; the dot of an abbreviation may follow them. */
function beginOf(tokens: readonly Token[], words: readonly string[], end: number): number | undefined {
  const last = tokens[end]?.text === '.' && tokens[end]?.space === '' && words.length < 3 ? end - 1 : end;
  const begin = last - words.length + 1;
  return begin >= 0 && words.every((word, index) => tokens[begin + index]?.lower === word)
    ? begin
    : undefined;
}

/** "über 50.000 €" is more than that; "der Bescheid über 50.000 €" and "über die 50.000 €" are not. */
function isMeasure(reading: Reading, at: number, first: number): boolean {
  const { tokens } = reading;
  if (articles.has(tokens[at + 1]?.lower ?? '')) return false;
  const previous = tokens[at - 1];
  if (tokens[at]?.lower === 'gut') return at === first - 1;
  if (tokens[at]?.lower !== 'über' || previous === undefined) return true;
  if (previous.kind === 'word' && !/^\p{Lu}/u.test(previous.text)) return true;
  for (let back = at - 1; back >= at - 6 && !endsClause(reading, back, at); back -= 1) {
    if (paper.test(tokens[back]?.lower ?? '')) return false;
  }
  return true;
}

const mostBehind = 8;

/** "auf 50.000 € je Antrag begrenzt". */
function limitBehind(reading: Reading, first: number, last: number): Seen | undefined {
  if (reading.tokens[first - 1]?.lower !== 'auf') return undefined;
  const at = clauseWords(reading, last, 1, mostBehind).find((each) =>
    limited.test(reading.tokens[each]?.lower ?? ''),
  );
  return at === undefined ? undefined : { way: 'ceiling', first, at: [at] };
}

function qualifierAfter({ tokens }: Reading, last: number): (Seen & { readonly last: number }) | undefined {
  for (const { words, way } of after) {
    const end = last + words.length;
    if (words.every((word, index) => tokens[last + 1 + index]?.lower === word)) {
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
