import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { type Figure, type Grammar, type Unit, figureAt, valueOf } from './figure.ts';
import { qualified } from './qualifiers.ts';
import type { Quantity } from './quantities.ts';

const joins = new Set(['bis', '-', '–']);
const betweenRange = new Set(['zu', 'maximal', 'max', 'höchstens', 'ca', 'rund', 'etwa', 'circa', '.']);
const years = /^(?:19|20)\d\d$/;

/** "zwischen 10.000 und 20.000 €", "1 bis 2 Mio. €": the first figure has its scale and unit from the second. */
export function rangeFrom(
  reading: Reading,
  grammar: Grammar,
  from: Figure,
  free: number,
): Quantity | undefined {
  const { tokens } = reading;
  const between = betweenBefore(reading, from.first, free);
  const join = tokens[from.last + 1];
  if (!join || !(joins.has(join.lower) || (between !== undefined && join.lower === 'und'))) return undefined;
  if (from.unit === undefined && between === undefined && years.test(from.number.whole)) return undefined;
  let next = from.last + 2;
  while (next < from.last + 5 && betweenRange.has(tokens[next]?.lower ?? '')) next += 1;
  const to = figureAt(reading, grammar, next, from.last + 1);
  const unit = to?.unit ?? from.unit;
  if (!to || !unit || tokens[to.last + 1]?.text === '=') return undefined;
  const low = lowOf(from, to, unit, grammar.power);
  const high = valueOf(to, unit, grammar.power);
  if (low === undefined || high === undefined || low >= high) return undefined;
  if (from.unit === undefined && !isAlike(tokens, from, low, high)) return undefined;
  const best = Math.floor((low + high + 1) / 2);
  const { first, basis } = qualified(reading, between ?? from.first, to.last, free);
  return {
    first: isOf(tokens, first) ? first - 1 : first,
    last: to.last,
    basis: [...(between === undefined ? [] : [between]), ...basis, from.at, from.last + 1, to.at],
    way: 'range',
    low,
    best,
    high,
    step: null,
    of: unit.of,
  };
}

const counted = new Set([
  'nr',
  'nummer',
  'punkt',
  'ziffer',
  '§',
  'seite',
  's',
  'anlage',
  'abs',
  'position',
  'pos',
  'top',
]);
const widest = 50;

/** "Punkt 3 – 5.000 €" is no range: its ends lie too far apart to be two ends of one thing, or the first is a number. */
const isAlike = (tokens: readonly Token[], from: Figure, low: number, high: number): boolean =>
  Math.abs(high) <= widest * Math.abs(low) &&
  !counted.has(tokens[from.first - 1]?.lower ?? '') &&
  !(tokens[from.first - 1]?.text === '.' && counted.has(tokens[from.first - 2]?.lower ?? ''));

const isOf = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.lower === 'von';

function lowOf(from: Figure, to: Figure, unit: Unit, power: number): number | undefined {
  const takesScale = from.scale === undefined && from.unit === undefined && !from.number.isGrouped;
  return valueOf(takesScale ? { ...from, scale: to.scale } : from, from.unit ?? unitFor(from, unit), power);
}

/** "500.000 bis 600 T€" is not half a billion: what is written out is not scaled again. */
const unitFor = ({ number }: Figure, unit: Unit): Unit => (number.isGrouped ? { ...unit, power: 0 } : unit);

function betweenBefore({ tokens }: Reading, first: number, free: number): number | undefined {
  for (let at = first - 1; at >= Math.max(free, first - 3); at -= 1) {
    if (tokens[at]?.lower === 'zwischen') return at;
    if (!['rund', 'ca', '.', 'etwa', 'den', 'jährlich'].includes(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}
