import type { NumberAt } from '../text/number-at.ts';
import { type Unit, scales } from '../quantity/figure.ts';
import { lineEnd, paragraphEnd } from '../text/plain-text.ts';
import type { Token } from '../text/token.ts';

/** How the euro is written, and by which power of ten that scales it. A cent is a hundredth. */
const currencies: ReadonlyMap<string, number> = new Map([
  ...['€', 'eur', 'euro', 'euros'].map((name): [string, number] => [name, 0]),
  ...['t€', 'teur', 'teuro', 'tsd€', 'tsdeuro', 'keur', 'k€', 'tsdeur'].map((name): [string, number] => [
    name,
    3,
  ]),
  ...['mio€', 'mioeur', 'meur', 'm€', 'mioeuro'].map((name): [string, number] => [name, 6]),
  ['mrd€', 9],
  ['cent', -2],
  ['ct', -2],
]);
const hyphenated = /^(?:euro|eur|€)-(?!job|shop|laden|ticket|kurs|raum|zone)/;

/** Whether euros can be written with a word. */
export const isCurrency = (word: string): boolean => currencies.has(word) || hyphenated.test(word);

/** A second token that touches the first belongs to the sign: "T€", "Mio.€" is another, with its dot. */
export function currencyAt(tokens: readonly Token[], at: number): Unit | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return undefined;
  const joined = two?.space === '' && two.text === '€' ? currencies.get(one.lower + two.lower) : undefined;
  if (joined !== undefined) return { first: at, last: at + 1, power: joined, of: '' };
  const power = currencies.get(one.lower);
  return power === undefined ? undefined : { first: at, last: at, power, of: '' };
}

export function currencyBehind(tokens: readonly Token[], at: number): Unit | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  // "der 50.000-Euro-Zuschuss": the stroke joins, and what is joined to the currency names what the money is for.
  if (one?.text === '-' && one.space === '' && two?.space === '' && hyphenated.test(two.lower)) {
    return { first: at, last: at + 1, power: 0, of: '' };
  }
  // "die 400-€-Pauschale"
  if (one?.text === '-' && one.space === '' && two?.text === '€') {
    return { first: at, last: at + 1, power: 0, of: '' };
  }
  return currencyAt(tokens, at);
}

export function currencyBefore(tokens: readonly Token[], at: number, free: number): Unit | undefined {
  let end = at - 1;
  while (end > at - 3 && [':', ')', '.', '-', '–'].includes(tokens[end]?.text ?? '')) end -= 1;
  for (const first of [end - 1, end]) {
    const currency = first < free ? undefined : currencyAt(tokens, first);
    // "(in T€): 120": the unit of a heading is no part of the amount's words.
    if (currency?.last === end && currency.power >= 0 && !isNextRow(tokens, at, currency)) {
      return end === at - 1 ? scaledBefore(tokens, currency, free) : { ...currency, first: at };
    }
  }
  return undefined;
}

const startsLine = new Set([lineEnd, paragraphEnd]);

/** "Kosten in €", and below it the number of the first row: what the heading gives a unit is told by the table. */
function isNextRow(tokens: readonly Token[], at: number, { first }: Unit): boolean {
  const { space = '', number } = tokens[at] ?? {};
  if (!startsLine.has(space)) return false;
  const isItem = number?.isGrouped === false && number.decimals === '' && number.whole.length < 3;
  return isItem || ['in', '('].includes(tokens[first - 1]?.lower ?? '');
}

/** "Mio. € 2,5" */
function scaledBefore(tokens: readonly Token[], currency: Unit, free: number): Unit {
  const at = tokens[currency.first - 1]?.text === '.' ? currency.first - 2 : currency.first - 1;
  const power = at < free || tokens[at - 1]?.number ? undefined : scales.get(tokens[at]?.lower ?? '');
  return power === undefined ? currency : { ...currency, first: at, power: currency.power + power };
}

const measures =
  /^(?:m|qm|m²|m³|km|ha|kg|t|kw|kwh|mwh|stunden?|std|l|cm|mm|punkte?n?|einwohnern?|personen|%|prozent|meter|hektar|tonnen|stück)$/;

/** Thousands with cents ("520.820,86-"), or dashes in the place of cents: in a paper nothing but money is written so. */
export function isMoney(number: NumberAt, tokens: readonly Token[]): boolean {
  if (number.hasDashes || isScaledMoney(number, tokens)) return true;
  const isLedger = number.decimals.length === 2 && (number.isGrouped || number.hasTrailingMinus);
  return isLedger && !measures.test(tokens[number.last + 1]?.lower ?? '');
}

const money =
  /kost|€|^eur|mittel$|mitteln$|förder|aufw[ae]nd|betrag|haushalt|zuschuss|zuwendung|ausgabe|etat|finanz|invest|anteil|reservier|bewillig|ausgegeben|verbaut|fließ|fl[oö]ss|zahl(?:t|te|en|ten)$|gezahlt|erlös|einnahm|ertrag|erträge|schuld|kredit|darlehen|defizit|budget|bereitge?stell|^gibt$|^steuert$|^kommen$|^spart$|teuer$|^buche$|^preis|etatisiert|veranschlagt|eingeplant|eingestellt|spende/;
const mostAround = 10;

/** "1,2 Mio. für den Bau": millions of nothing else, in a sentence about money. */
function isScaledMoney(number: NumberAt, tokens: readonly Token[]): boolean {
  const at = number.last + 1;
  const isOneWord = tokens[number.last]?.lower.endsWith('million') === true;
  if (!isOneWord && !scales.has(tokens[at]?.lower ?? '')) return false;
  const next = isOneWord
    ? at
    : tokens[at + 1]?.text === '.' && tokens[at + 1]?.space === ''
      ? at + 2
      : at + 1;
  const follower = tokens[next];
  const isSentenceEnd = tokens[next - 1]?.text === '.' && follower?.space === '\n';
  if (follower && /^\p{Lu}/u.test(follower.text) && !isSentenceEnd) return false;
  return tokens
    .slice(Math.max(0, number.last - mostAround), next + mostAround)
    .some(({ lower }) => money.test(lower));
}
