import type { Reading } from '../text/sentences.ts';
import { type Figure, type Grammar, type Unit, figureAt, powerOf, valueOf } from './figure.ts';
import type { Way } from './qualifier-words.ts';
import { qualified } from './qualifiers.ts';
import { rangeFrom } from './range.ts';
import { stepOf } from './scale.ts';

/** A quantity as it is given, in its smallest unit; an end that is not given is null. */
export type Quantity = {
  readonly first: number;
  readonly last: number;
  readonly basis: readonly number[];
  readonly way: Way | 'range';
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly step: number | null;
  readonly of: string;
};

/** What is farther from a number than the heading before it, or the end of the longest list behind it, is not its unit. */
const farthestBefore = 8;
const farthestBehind = 80;

/** All quantities of a kind, in order and without overlap. */
export function readQuantities(reading: Reading, grammar: Grammar): readonly Quantity[] {
  const { signs } = grammar;
  const quantities: Quantity[] = [];
  if (signs.length === 0) return quantities;
  let free = 0;
  let sign = 0;
  for (const at of reading.numberPlaces) {
    while (sign < signs.length && (signs[sign] ?? at) < at - farthestBefore) sign += 1;
    const isNear = (signs[sign] ?? Infinity) <= at + farthestBehind;
    const found = at < free || !isNear ? undefined : quantityAt(reading, grammar, at, free);
    if (!found) continue;
    quantities.push(found);
    free = found.last + 1;
  }
  return quantities;
}

function quantityAt(reading: Reading, grammar: Grammar, at: number, free: number): Quantity | undefined {
  const figure = figureAt(reading, grammar, at, free);
  if (!figure) return undefined;
  const range = rangeFrom(reading, grammar, figure, free);
  if (range) return range;
  const unit = figure.unit ?? unitOfList(reading, grammar, figure);
  if (!unit) return undefined;
  const value = valueOf(figure, unit, grammar.power);
  if (value === undefined) return undefined;
  const step = stepOf(figure.number.whole, figure.number.decimals, powerOf(figure, unit, grammar.power));
  const { way, first, last, basis } = qualified(reading, figure.first, figure.last, free);
  return { first, last, basis: [...basis, at], way, ...endsOf(way, value, step), of: unit.of };
}

function endsOf(way: Way, value: number, step: number): Pick<Quantity, 'low' | 'best' | 'high' | 'step'> {
  switch (way) {
    case 'exact':
      return { low: value, best: value, high: value, step: null };
    case 'rounded':
      return { low: value - Math.floor(step / 2), best: value, high: value + Math.floor(step / 2), step };
    case 'ceiling':
      return { low: null, best: value, high: value, step: null };
    case 'floor':
      return { low: value, best: value, high: null, step: null };
  }
}

const lists = new Set([',', 'und', 'oder', 'bzw', 'sowie', '/', '.', 'auf', 'beziehungsweise', 'jeweils']);
const limits = new Set(['höchstens', 'maximal', 'max', 'mindestens', 'rund', 'etwa', 'ca']);
const mostListed = 6;
const mostJoins = 6;

/** "5.000, 6.000 und 7.000 €": the unit stands at the end of a list of numbers that are written alike. */
function unitOfList(
  reading: Reading,
  grammar: Grammar,
  { number, first, last, scale }: Figure,
): Unit | undefined {
  const { tokens } = reading;
  // "von 20 auf 10 Prozent"
  const isChange = tokens[first - 1]?.lower === 'von' && tokens[last + 1]?.lower === 'auf';
  // "mindestens 5 und höchstens 10 Prozent"
  const isLimited = tokens[last + 1]?.lower === 'und' && limits.has(tokens[last + 2]?.lower ?? '');
  if (!number.isGrouped && number.decimals === '' && !isChange && !isLimited) return undefined;
  let at = last + 1;
  for (let count = 0; count < mostListed; count += 1) {
    if (!lists.has(tokens[at]?.lower ?? '')) return undefined;
    const farthest = at + mostJoins;
    while (at < farthest && (lists.has(tokens[at]?.lower ?? '') || limits.has(tokens[at]?.lower ?? '')))
      at += 1;
    const next = figureAt(reading, grammar, at, at);
    if (!next || next.number.isGrouped !== number.isGrouped) return undefined;
    if (next.unit)
      return { ...next.unit, power: next.unit.power + (scale === undefined ? (next.scale ?? 0) : 0) };
    at = next.last + 1;
  }
  return undefined;
}
