import { isPerWord, perAt } from '../money/per.ts';
import { type Reading, placesWhere } from '../text/sentences.ts';
import type { ReadUnits } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Token } from '../text/token.ts';
import { hundredths } from '../../value/amount.ts';
import type { Grammar, Unit } from './figure.ts';
import { type Quantity, readQuantities } from './quantities.ts';

const kinds =
  'plan|voll|vollzeit|teilzeit|personal|projekt|sozialarbeiter|fachkraft|verwaltungs|sachbearbeiter|sachbearbeitungs|ingenieur|erzieher|lehrer|leitungs|koordinations|koordinatoren|koordinierungs|förder|zusatz|beamten|tarif|referenten|berater|case-manager|casemanagement|case-management|coaching|sozialpädagogen|assistenz';
const post = new RegExp(
  `^(?:(?:${kinds})-?)?(?:stellen?|stellenanteile?n?)$|^(?:vzä|vzäq|vze|vk|vzst|vollzeitäquivalente?n?|vollzeitkräften?|vollzeitkraft|stellenäquivalente?n?)$`,
);
const hours = /^(?:wochenstunden|wochenstd|stunden\/woche|wochenarbeitsstunden)$/;
const hour = /^(?:stunden?|std|h)$/;
const adjective =
  /^(?:volle|halbe|ganze|zusätzliche|weitere|neue|befristete|unbefristete|vorhandene|besetzte|unbesetzte|freie|zwei)[nrsm]?$/;
const upFront = /^(?:stellenumfang|stellenanteil|beschäftigungsumfang|vzä|vze)$/;
const mostAdjectives = 2;

function postAt(tokens: readonly Token[], at: number): Unit | undefined {
  for (let last = at; last <= at + mostAdjectives; last += 1) {
    const lower = tokens[last]?.lower ?? '';
    if (post.test(lower))
      return { first: at, last, power: 0, of: isHalved(tokens, at) ? 'half-post' : 'post' };
    const end = endOfHours(tokens, last);
    if (end !== undefined) return { first: at, last: end, power: 0, of: 'weekly-hour' };
    if (hours.test(lower)) return { first: at, last, power: 0, of: 'weekly-hour' };
    if (!adjective.test(lower)) return undefined;
  }
  return undefined;
}

/** "zwei halbe Stellen" are one. */
const isHalved = (tokens: readonly Token[], at: number): boolean =>
  /^halbe[nrsm]?$/.test(tokens[at]?.lower ?? '');

/** Where "19,5 Stunden pro Woche" or "19,5 Std./Woche" ends; undefined where no hours of a week begin. */
function endOfHours(tokens: readonly Token[], at: number): number | undefined {
  if (!hour.test(tokens[at]?.lower ?? '')) return undefined;
  const joint = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const isOfWeek =
    ['/', 'pro', 'je'].includes(tokens[joint]?.lower ?? '') && tokens[joint + 1]?.lower === 'woche';
  return isOfWeek ? joint + 1 : undefined;
}

function postBefore(tokens: readonly Token[], at: number, free: number): Unit | undefined {
  const first = [':', 'von'].includes(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (first < free || !upFront.test(tokens[first]?.lower ?? '')) return undefined;
  return { first, last: first, power: 0, of: 'post' };
}

const isSign = (word: string): boolean => [post, hours, upFront, hour].some((shape) => shape.test(word));
const postsIn = (reading: Reading): Grammar => ({
  power: 2,
  signs: placesWhere(reading, isSign),
  behind: postAt,
  before: postBefore,
  byItself: () => false,
});

/** "an einer Stelle" is a place. */
const isPlace = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'an' && tokens[first]?.kind === 'word';

/** "3,33 halbe Stellen" are no number of hundredths: nothing rather than a guess. */
const isCounted = ({ of, low, best, high }: Quantity): boolean =>
  of !== 'half-post' || [low, best, high].every((value) => value === null || value % 2 === 0);

const countOfHalves = (value: number | null) => countOfWhole(value === null ? null : value / 2);
const countOfWhole = (value: number | null) => (value === null || value < 0 ? null : hundredths(value));

/** Posts and hours with how many there are, and what something is paid or counted for one of. */
export const readUnits: Reader = (reading) => [
  ...readQuantities(reading, postsIn(reading))
    .filter((quantity) => !isPlace(reading.tokens, quantity.first) && isCounted(quantity))
    .map(({ first, last, basis, way, low, best, high, of }): Finding => {
      const unit: ReadUnits['unit'] = of === 'weekly-hour' ? of : 'post';
      const countOf = of === 'half-post' ? countOfHalves : countOfWhole;
      const value = { unit, way, low: countOf(low), best: countOf(best), high: countOf(high) };
      return { kind: 'units', first, last, basis, value };
    }),
  ...placesWhere(reading, isPerWord).flatMap((first): readonly Finding[] => {
    const found = perAt(reading.tokens, first);
    if (!found) return [];
    const value = { unit: `per-${found.per}`, way: null, low: null, best: null, high: null } as const;
    return [{ kind: 'units', first, last: found.last, basis: [first, found.last], value }];
  }),
];
