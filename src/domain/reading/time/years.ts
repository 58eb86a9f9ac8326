import type { Token } from '../text/token.ts';
import { type Point, monthsIn } from './point.ts';
import { budgetNoun, yearNoun } from './words-of-time.ts';

export type Year = { readonly year: number; readonly last: number };

const year = /^(?:19|20)\d\d$/;
const pair = /^((?:19|20)\d\d)\/((?:19|20)?\d\d)$/;

const bareYear = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && year.test(token.text) ? Number(token.text) : undefined;

const wholeYear: Point['spanIn'] = (of) => monthsIn(of, 1, 12);

/** The year behind a month or a part of a year: "2019", "/2019", "des Jahres 2019", "im Haushaltsjahr 2019". */
export function yearBehind(tokens: readonly Token[], at: number): Year | undefined {
  const direct = bareYear(tokens[at]);
  if (direct !== undefined) return { year: direct, last: at };
  const lower = tokens[at]?.lower ?? '';
  if (lower === '/' || lower === "'") return yearOf(tokens, at + 1);
  if (!['des', 'im', 'vom', 'in'].includes(lower))
    return yearNoun.test(lower) ? yearOf(tokens, at + 1) : undefined;
  return yearNoun.test(tokens[at + 1]?.lower ?? '') ? yearOf(tokens, at + 2) : undefined;
}

function yearOf(tokens: readonly Token[], at: number): Year | undefined {
  const found = bareYear(tokens[at]);
  return found === undefined ? undefined : { year: found, last: at };
}

/** "2019/20", "2019/2020", "2019 / 2020", "2019-2020": a year and the next, by the first of the two. */
export function pairOf(tokens: readonly Token[], at: number): Year | undefined {
  const [, first, second = ''] = pair.exec(tokens[at]?.text ?? '') ?? [];
  if (first !== undefined)
    return isNext(Number(first), second) ? { year: Number(first), last: at } : undefined;
  const begin = bareYear(tokens[at]);
  if (begin === undefined || !['/', '-', '–'].includes(tokens[at + 1]?.text ?? '')) return undefined;
  return isNext(begin, tokens[at + 2]?.text ?? '') ? { year: begin, last: at + 2 } : undefined;
}

const isNext = (first: number, second: string): boolean =>
  second.length === 2 ? (first + 1) % 100 === Number(second) : first + 1 === Number(second);

/** "erst 2027", "weder 2023 noch 2024" */
const adverbs = [
  'erst',
  'bereits',
  'schon',
  'zuletzt',
  'frühestens',
  'spätestens',
  'erstmals',
  'letztmals',
  'voraussichtlich',
  'weder',
  'noch',
  'nicht',
  'sondern',
];
const prepositions = new Set([
  'in',
  'für',
  'ab',
  'seit',
  'bis',
  'von',
  'aus',
  'nach',
  'vor',
  'zulasten',
  'lasten',
  ...adverbs,
]);
const moved = /^(?:übertragen|verschoben|verlegt|vorgetragen|übernommen|umgebucht)$/;
/** "bis einschließlich 2025" */
const included = new Set([
  'einschließlich',
  'einschl',
  'inklusive',
  'inkl',
  'spätestens',
  'voraussichtlich',
  'etwa',
  'mindestens',
]);
const counted =
  /^(?:€|eur|euro|teur|t|tsd|mio|%|prozent|personen|menschen|einwohner\p{L}*|teilnehm\p{L}*|kinder\p{L}*|jugendliche\p{L}*|fälle\p{L}*|stück|stunden|haushalten?|meter\p{L}*|m|m²|qm|km|ha|plätze\p{L}*|wohnungen|exemplaren?|besucher\p{L}*|mitarbeite\p{L}*|beschäftigten?|bürger\p{L}*|tonnen|tage\p{L}*|flüchtlinge\p{L}*|geflüchteten?|bäumen?|familien|stimmen|schüler\p{L}*|unterschriften|watt|kwh|einheiten|quadratmetern?|mitgliedern?|seiten|zuschauer\p{L}*)$/u;

/** "Hj. 2023" */
const shortened = /^(?:hj|hhj|hh|kj)$/;

/**
 * A year that stands behind a word that makes it a time ("im Jahr 2019", "für 2019"). "2000 Personen" is none. `isListed`:
 * it goes on a list of such years.
 */
export function yearPointAt(tokens: readonly Token[], at: number, isListed: boolean): Point | undefined {
  const found = bareYear(tokens[at]);
  if (found === undefined) return undefined;
  const dotted = tokens[at - 1];
  const before =
    dotted?.text === '.' && shortened.test(tokens[at - 2]?.lower ?? '') ? tokens[at - 2] : dotted;
  const isNamed = before?.kind === 'word' && yearNoun.test(before.lower);
  const isColumn = budgetNoun.test(before?.lower ?? '') && isCurrency(tokens[at + 1]);
  if (counted.test(tokens[at + 1]?.lower ?? '') && !isColumn) return undefined;
  // "Flurstücke 2018 bis 2021"
  if (before?.lower === 'bis' && bareYear(tokens[at - 2]) !== undefined && isNumbered(tokens, at - 2))
    return undefined;
  const isHeading =
    headingSigns.has(tokens[at + 1]?.text ?? '') && (isMoney(tokens, at + 2) || isMoney(tokens, at + 3));
  const isBracketed =
    before?.text === '(' &&
    tokens[at + 1]?.text === ')' &&
    (isCurrency(tokens[at - 2]) || tokens[at - 2]?.number !== undefined);
  const isIncluded = included.has(before?.lower ?? '') && prepositions.has(tokens[at - 2]?.lower ?? '');
  const opener = isIncluded ? tokens[at - 2] : before;
  // "nach 2022 übertragen"
  const isMoved =
    opener?.lower === 'nach' && tokens.slice(at + 1, at + 5).some(({ lower }) => moved.test(lower));
  const isOpened = !isMoved && prepositions.has(opener?.lower ?? '');
  if (!isNamed && !isListed && !isHeading && !isBracketed && !isOpened) return undefined;
  const first = isNamed && before.lower !== 'hälfte' ? (before === dotted ? at - 1 : at - 2) : at;
  return { first, last: at, precision: 'year', year: found, month: undefined, spanIn: wholeYear };
}

const headingSigns = new Set([':', '–', '-', '=']);

/** "2021: 20.750 €", "2022 – 340 T€" */
const isMoney = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.number?.isGrouped === true || isCurrency(tokens[at]);

const isCurrency = (token: Token | undefined): boolean =>
  /^(?:€|eur|euro|t|teur|tsd|mio)$/.test(token?.lower ?? '');

const papers =
  /^(?:vorlage|drucksache|ds|nr|nummer|az|aktenzeichen|vorlagen-nr|tel|telefon|beschluss|antrag|agenda|§|flurstücke?|flst|flur|hausnummern?|\p{L}*straße|\p{L}*weg|\p{L}*platz|artikel|art|absatz|seiten?)$/u;

function isNumbered(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]?.text;
  return papers.test(tokens[sign === '.' || sign === ':' ? at - 2 : at - 1]?.lower ?? '');
}

/** The years at a token without any word before them, for "2019 bis 2021" and "2019 ff."; numbers of papers are none. */
export function looseYearAt(tokens: readonly Token[], at: number): Point | undefined {
  const found = bareYear(tokens[at]);
  if (found === undefined || counted.test(tokens[at + 1]?.lower ?? '')) return undefined;
  if (isNumbered(tokens, at)) return undefined;
  const isNamed = yearNoun.test(tokens[at - 1]?.lower ?? '');
  return {
    first: isNamed ? at - 1 : at,
    last: at,
    precision: 'year',
    year: found,
    month: undefined,
    spanIn: wholeYear,
  };
}
