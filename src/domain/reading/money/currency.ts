import type { NumberAt } from '../text/number-at.ts';
import type { Grammar, Unit } from '../quantity/figure.ts';
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

/** A second token that touches the first belongs to the sign: "T€", "Mio.€" is another, with its dot. */
function currencyAt(tokens: readonly Token[], at: number): Unit | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return undefined;
  const joined = two?.space === '' && two.text === '€' ? currencies.get(one.lower + two.lower) : undefined;
  if (joined !== undefined) return { first: at, last: at + 1, power: joined, of: '' };
  const power = currencies.get(one.lower);
  return power === undefined ? undefined : { first: at, last: at, power, of: '' };
}

function currencyBehind(tokens: readonly Token[], at: number): Unit | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  // "der 50.000-Euro-Zuschuss": the stroke joins, and what is joined to the currency names what the money is for.
  if (one?.text === '-' && one.space === '' && two?.space === '' && hyphenated.test(two.lower)) {
    return { first: at, last: at + 1, power: 0, of: '' };
  }
  return currencyAt(tokens, at);
}

function currencyBefore(tokens: readonly Token[], at: number, free: number): Unit | undefined {
  let end = at - 1;
  while (end > at - 3 && [':', ')', '.', '-', '–'].includes(tokens[end]?.text ?? '')) end -= 1;
  for (const first of [end - 1, end]) {
    const currency = first < free ? undefined : currencyAt(tokens, first);
    // "(in T€): 120": the unit of a heading is no part of the amount's words.
    if (currency?.last === end && currency.power >= 0)
      return end === at - 1 ? currency : { ...currency, first: at };
  }
  return undefined;
}

const measures =
  /^(?:m|qm|m²|m³|km|ha|kg|t|kw|kwh|mwh|stunden?|std|l|cm|mm|punkte?n?|einwohnern?|personen|%|prozent|meter|hektar|tonnen|stück)$/;

/** Thousands with cents ("520.820,86-"), or dashes in the place of cents: in a paper nothing but money is written so. */
function isMoney(number: NumberAt, tokens: readonly Token[]): boolean {
  if (number.hasDashes) return true;
  const isLedger = number.decimals.length === 2 && (number.isGrouped || number.hasTrailingMinus);
  return isLedger && !measures.test(tokens[number.last + 1]?.lower ?? '');
}

export const euros: Grammar = { power: 2, behind: currencyBehind, before: currencyBefore, byItself: isMoney };
