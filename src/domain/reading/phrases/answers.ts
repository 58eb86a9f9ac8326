import { lineEnd } from '../text/plain-text.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';

const currency = /^(?:€|eur|euro)$/;
const farthestFigure = 24;

/** "Auswirkungen: keine" answers for all of its line: not where it goes on, or another figure stands there. */
export function answersAll({ tokens, sentenceOf }: Reading, last: number, own: readonly number[]): boolean {
  if (!own.some((at) => tokens[at]?.text === ':')) return true;
  const isSum = currency.test(tokens[last]?.lower ?? '');
  if (isSum && sentenceOf[last + 1] === sentenceOf[last] && !isBroken(tokens[last + 1])) return false;
  for (let at = last + 1; at < last + farthestFigure && sentenceOf[at] === sentenceOf[last]; at += 1) {
    if (tokens[at]?.space === lineEnd) return true;
    if (tokens[at]?.number && currency.test(tokens[at + 1]?.lower ?? '')) return false;
  }
  return true;
}

const isBroken = (token: Token | undefined): boolean =>
  token?.space === lineEnd || /^[.,;]$/.test(token?.text ?? '');

/** "5.000 € (ohne Folgekosten)" says what the sum leaves out, and not that there is none. */
export const isLeftOutOfSum = ({ tokens }: Reading, first: number): boolean =>
  tokens[first]?.lower === 'ohne' &&
  (tokens[first - 1]?.text === '(' || currency.test(tokens[first - 1]?.lower ?? ''));
