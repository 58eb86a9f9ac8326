import type { Reading } from '../text/sentences.ts';
import type { Point } from './point.ts';

type Bound = {
  readonly bound: 'on' | 'by' | 'from';
  readonly first: number;
  readonly basis: readonly number[];
};

const by = new Set(['bis', 'spätestens', 'längstens', 'vor']);
const from = new Set(['ab', 'seit', 'frühestens', 'beginnend', 'rückwirkend', 'nach']);
const between = new Set(
  'zum dem den am als einschließlich einschl zur im mit der vom voraussichtlich zu des , wirkung . ablauf ende montag dienstag mittwoch donnerstag freitag samstag sonntag etwa ca kommenden nächsten darauffolgenden folgenden jahr jahre jedoch aber allerdings'.split(
    ' ',
  ),
);
/** "bis zum Fristende am 31.10.2018" */
const deadline = /(?:frist|fristende|fristablauf|schluss|stichtag|termin)s?$/;
const most = 5;

/** "nicht vor Mai" begins then; "nicht bis Mai" ends then all the same. */
const isNotBefore = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'vor' && tokens[at - 1]?.lower === 'nicht';

/** What stands before a date and opens one side of it: "bis spätestens", "ab dem", "mit Wirkung vom". */
export function boundBefore({ tokens, sentenceOf }: Reading, point: Point, free: number): Bound {
  let found: Bound = { bound: 'on', first: point.first, basis: [] };
  for (let at = point.first - 1; at >= Math.max(free, point.first - most); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (sentenceOf[at] !== sentenceOf[point.first]) break;
    const isBy = by.has(lower);
    if (isBy || from.has(lower) || lower === 'wirkung') {
      // The nearest decides: "ab sofort bis zum …" is a "bis".
      found = {
        ...found,
        bound: found.bound === 'on' ? (isBy && !isNotBefore(tokens, at) ? 'by' : 'from') : found.bound,
        first: at,
        basis: [at, ...found.basis],
      };
    } else if (lower === 'später' && tokens[at - 1]?.lower === 'nicht') {
      found = {
        bound: found.bound === 'on' ? 'by' : found.bound,
        first: at - 1,
        basis: [at - 1, at, ...found.basis],
      };
    } else if (!between.has(lower) && !deadline.test(lower)) break;
  }
  if (found.bound !== 'on' || tokens[point.last + 1]?.lower !== 'an') return found;
  // "vom (nächsten) 1. August an"
  const opener = [point.first - 1, point.first - 2].find((at) => tokens[at]?.lower === 'vom');
  return opener === undefined ? found : { bound: 'from', first: opener, basis: [opener] };
}
