import type { Token } from '../text/token.ts';

/** What an amount is for one of. */
export type Per = 'year' | 'month' | 'week' | 'day' | 'hour' | 'post' | 'case' | 'person' | 'place' | 'piece';

const nouns: readonly (readonly [RegExp, Per])[] = [
  [/^(?:jahr|jahre|haushaltsjahr|kalenderjahr|schuljahr|kindergartenjahr|a|annum)$/, 'year'],
  [/^(?:monat|kalendermonat)$/, 'month'],
  [/^woche$/, 'week'],
  [/^(?:tag|kalendertag|werktag)$/, 'day'],
  [/^(?:stunde|std|zeitstunde|fachleistungsstunde|unterrichtsstunde)$/, 'hour'],
  [/^(?:stelle|vollzeitstelle|planstelle|vzä|vollzeitäquivalent|personalstelle)$/, 'post'],
  [/^(?:fall|einzelfall|förderfall|antragsfall|leistungsfall)$/, 'case'],
  [
    /^(?:person|kopf|einwohner|einwohnerin|kind|teilnehmer|teilnehmerin|teilnehmende[nmr]?|flüchtling|geflüchteten|geflüchteter|schüler|schülerin|jugendlichen)$/,
    'person',
  ],
  [/^(?:platz|betreuungsplatz|kitaplatz)$/, 'place'],
  [
    /^(?:stück|maßnahme|vorhaben|klasse|schule|kita|projekt|antrag|gruppe|kommune|gemeinde|standort|einrichtung|kurs|veranstaltung)$/,
    'piece',
  ],
];
const adverbs: ReadonlyMap<string, Per> = new Map([
  ['jährlich', 'year'],
  ['jährliche', 'year'],
  ['jährlichen', 'year'],
  ['jährlicher', 'year'],
  ['jährl', 'year'],
  ['jhrl', 'year'],
  ['alljährlich', 'year'],
  ['monatlich', 'month'],
  ['monatliche', 'month'],
  ['monatlichen', 'month'],
  ['mtl', 'month'],
  ['wöchentlich', 'week'],
  ['täglich', 'day'],
  ['stündlich', 'hour'],
]);
const each = new Set(['je', 'pro', 'per', '/', 'p']);

const attribute = /^\p{Ll}{3,24}(?:e[mnrs]?)$/u;

/** Whether such words can begin with a word. */
export const isPerWord = (word: string): boolean => adverbs.has(word) || each.has(word);

/** "pro Jahr", "/Monat", "mtl.", "p. a.": what of it begins at a token, and its last token. */
export function perAt(
  tokens: readonly Token[],
  at: number,
): { readonly per: Per; readonly last: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const adverb = adverbs.get(token.lower);
  if (adverb) return { per: adverb, last: at };
  if (!each.has(token.lower)) return undefined;
  const isDotted = token.lower === 'p' && tokens[at + 1]?.text === '.';
  const direct = isDotted ? at + 2 : at + 1;
  // "je besetzter Vollzeitstelle"
  const noun = attribute.test(tokens[direct]?.text ?? '') ? direct + 1 : direct;
  const lower = tokens[noun]?.lower ?? '';
  if (token.lower === 'p' && lower !== 'a') return undefined;
  if (lower === 'a' && token.lower !== 'p' && token.lower !== '/') return undefined;
  const per = nouns.find(([shape]) => shape.test(lower))?.[1];
  return per && { per, last: noun };
}
