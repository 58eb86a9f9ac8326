import { cents } from '../../value/money.ts';
import type { ReadAmount } from '../candidate.ts';
import { type Quantity, readQuantities } from '../quantity/quantities.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Reading } from '../text/sentences.ts';
import { meantBy } from './denial.ts';
import { eurosIn } from './euros.ts';
import { type Per, perAt } from './per.ts';

/** Amounts of money: as exact as they are given, denied where the sentence denies them. */
export const readAmounts: Reader = (reading) =>
  readQuantities(reading, eurosIn(reading)).map((read): Finding => {
    const { quantity, denial } = meantBy(reading, read);
    const { first, last, basis } = quantity;
    return {
      kind: 'amount',
      first,
      last,
      basis: denial === undefined ? basis : [denial, ...basis],
      value: valueOf(reading, quantity, denial !== undefined),
    };
  });

const money = (value: number | null) => (value === null ? null : cents(value));

function valueOf(reading: Reading, quantity: Quantity, isDenied: boolean): ReadAmount {
  const { way, low, best, high, step } = quantity;
  const ends = { low: money(low), best: money(best), high: money(high), step: money(step) };
  // Of an open value the end that is given tells the sign.
  const given = [best, high, low].find((end) => end !== null);
  const sign = given !== undefined && given < 0 ? 'minus' : 'plus';
  return { way, ...ends, sign, per: perOf(reading, quantity), isDenied };
}

const eachOne = new Set(['je', 'jeweils', 'à', 'á', 'a']);
const times = new Set(['x', '×', '*', 'mal']);
/** "85 € je Fall ergeben 10.200 €": what follows an amount is of that one. */
const currency = /^(?:€|eur|euro|t€|teur)$/;
const mostBefore = 8;
const mostBehind = 4;

/** What the amount is for one of: said behind it, or before it. */
function perOf(reading: Reading, { first, last }: Quantity): Per | null {
  const { tokens, sentenceOf } = reading;
  let named: Per | undefined;
  for (let at = last + 1; at <= last + mostBehind && sentenceOf[at] === sentenceOf[last]; at += 1) {
    const behind = perAt(tokens, at);
    if (behind) return behind.per;
    named ??= namedPeriodAt(tokens, at);
    if (tokens[at]?.kind !== 'word') break;
  }
  for (let at = last; at >= Math.max(0, first - mostBefore); at -= 1) {
    const per = sentenceOf[at] === sentenceOf[first] ? perAt(tokens, at) : undefined;
    if (
      per &&
      !tokens[at - 1]?.number &&
      !currency.test(tokens[at - 1]?.lower ?? '') &&
      tokens.slice(per.last + 1, first).every(({ kind, text }) => kind === 'word' || text === '.')
    )
      return per.per;
  }
  if (named) return named;
  const [one = '', two = ''] = [tokens[first - 1]?.lower, tokens[first]?.lower];
  // "2 x 15.000 €": what one costs; what all of them cost is for a person to say.
  const isTimes = times.has(one) && tokens[first - 2]?.number !== undefined;
  if (!isTimes && !eachOne.has(one) && !eachOne.has(two)) return null;
  return !isTimes && isOfYears(reading, first) ? 'year' : 'piece';
}

const ofYears = /^(?:\p{L}{0,20}jahre|\p{L}{0,20}jahren)$/u;

/** "in den Jahren 2019 ff. je 55.000 €": in each of the years. */
const isOfYears = ({ tokens, sentenceOf }: Reading, first: number): boolean =>
  tokens
    .slice(Math.max(0, first - mostBefore), first)
    .some(
      ({ lower }, index) =>
        ofYears.test(lower) && sentenceOf[Math.max(0, first - mostBefore) + index] === sentenceOf[first],
    );

const periods: ReadonlyMap<string, Per> = new Map([
  ['im jahr', 'year'],
  ['im monat', 'month'],
  ['den monat', 'month'],
  ['der monat', 'month'],
  ['die woche', 'week'],
  ['der woche', 'week'],
  ['am tag', 'day'],
  ['den tag', 'day'],
  ['die stunde', 'hour'],
  ['der stunde', 'hour'],
  ['das stück', 'piece'],
]);

const opensPeriod = new Set(['im', 'den', 'der', 'die', 'am', 'das']);

/** "4 Mio. € im Jahr", "95 € die Stunde": for each of them, where none is named. */
function namedPeriodAt(tokens: Reading['tokens'], at: number): Per | undefined {
  const article = tokens[at]?.lower ?? '';
  if (!opensPeriod.has(article) || tokens[at + 2]?.number) return undefined;
  return periods.get(`${article} ${tokens[at + 1]?.lower ?? ''}`);
}
