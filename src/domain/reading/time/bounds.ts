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
  'zum dem den am einschließlich einschl zur im mit der vom voraussichtlich zu des , wirkung . ablauf ende montag dienstag mittwoch donnerstag freitag samstag sonntag etwa ca kommenden nächsten darauffolgenden folgenden jahr jahre jedoch aber allerdings'.split(
    ' ',
  ),
);
const most = 5;

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
        bound:
          found.bound === 'on' ? (isBy && tokens[at - 1]?.lower !== 'nicht' ? 'by' : 'from') : found.bound,
        first: at,
        basis: [at, ...found.basis],
      };
    } else if (!between.has(lower)) break;
  }
  if (found.bound !== 'on' || tokens[point.last + 1]?.lower !== 'an') return found;
  // "vom (nächsten) 1. August an"
  const opener = [point.first - 1, point.first - 2].find((at) => tokens[at]?.lower === 'vom');
  return opener === undefined ? found : { bound: 'from', first: opener, basis: [opener] };
}
