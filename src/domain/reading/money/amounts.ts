import type { Finding, Reader } from '../reader.ts';
import { cents } from '../../value/money.ts';
import { figureAt } from './figure.ts';

/** Amounts of money, each with its currency. */
export const readAmounts: Reader = (tokens) => {
  const findings: Finding[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = figureAt(tokens, at, free);
    if (!figure) continue;
    const { first, last } = figure;
    const value = isBelowZero(tokens, first, at) ? cents(0 - figure.cents) : figure.cents;
    findings.push({
      kind: 'amount',
      first,
      last,
      basis: [at],
      value: { way: 'exact', low: value, best: value, high: value, sign: value < 0 ? 'minus' : 'plus' },
    });
    free = last + 1;
  }
  return findings;
};

function isBelowZero(tokens: Parameters<Reader>[0], first: number, at: number): boolean {
  if (tokens[at]?.number?.hasTrailingMinus === true) return true;
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    ['-', '–'].includes(before.text) &&
    tokens[first]?.space === '' &&
    before.space !== ''
  );
}
