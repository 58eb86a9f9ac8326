import { isPerWord, perAt } from '../money/per.ts';
import { placesWhere } from '../text/sentences.ts';
import type { ReadUnits } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Token } from '../text/token.ts';
import { hundredths } from '../../value/amount.ts';
import type { Grammar, Unit } from './figure.ts';
import { readQuantities } from './quantities.ts';

const kinds =
  'plan|voll|vollzeit|teilzeit|personal|projekt|sozialarbeiter|fachkraft|verwaltungs|sachbearbeiter|sachbearbeitungs|ingenieur|erzieher|lehrer|leitungs|koordinations|koordinatoren|koordinierungs|förder|zusatz|beamten|tarif|referenten|berater|case-manager|casemanagement|case-management|coaching|sozialpädagogen|assistenz';
const post = new RegExp(
  `^(?:(?:${kinds})-?)?(?:stellen?|stellenanteile?n?)$|^(?:vzä|vzäq|vze|vk|vzst|vollzeitäquivalente?n?|vollzeitkräften?|vollzeitkraft|stellenäquivalente?n?)$`,
);
const hours = /^(?:wochenstunden|wochenstd|stunden\/woche|wochenarbeitsstunden)$/;
const adjective =
  /^(?:volle|halbe|ganze|zusätzliche|weitere|neue|befristete|unbefristete|vorhandene|besetzte|unbesetzte|freie|zwei)[nrsm]?$/;
const upFront = /^(?:stellenumfang|stellenanteil|beschäftigungsumfang|vzä|vze)$/;
const mostAdjectives = 2;

function postAt(tokens: readonly Token[], at: number): Unit | undefined {
  for (let last = at; last <= at + mostAdjectives; last += 1) {
    const lower = tokens[last]?.lower ?? '';
    if (post.test(lower)) return { first: at, last, power: 0, of: 'post' };
    if (hours.test(lower)) return { first: at, last, power: 0, of: 'weekly-hour' };
    if (!adjective.test(lower)) return undefined;
  }
  return undefined;
}

function postBefore(tokens: readonly Token[], at: number, free: number): Unit | undefined {
  const first = [':', 'von'].includes(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (first < free || !upFront.test(tokens[first]?.lower ?? '')) return undefined;
  return { first, last: first, power: 0, of: 'post' };
}

const posts: Grammar = { power: 2, behind: postAt, before: postBefore, byItself: () => false };

/** "an einer Stelle" is a place. */
const isPlace = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'an' && tokens[first]?.kind === 'word';

const countOf = (value: number | null) => (value === null || value < 0 ? null : hundredths(value));

/** Posts and hours with how many there are, and what something is paid or counted for one of. */
export const readUnits: Reader = (reading) => [
  ...readQuantities(reading, posts)
    .filter(({ first }) => !isPlace(reading.tokens, first))
    .map(({ first, last, basis, way, low, best, high, of }): Finding => {
      const unit: ReadUnits['unit'] = of === 'post' ? 'post' : 'weekly-hour';
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
