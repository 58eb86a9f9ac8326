import { columnGap, lineEnd, paragraphEnd } from './plain-text.ts';
import type { Token } from './token.ts';
import { readDigits } from './written-number.ts';

const spaces = new Set([' ', columnGap, lineEnd, paragraphEnd]);
const startsLine = new Set(['', lineEnd, paragraphEnd]);
const digit = /\d/;
const letter = /\p{L}/u;
/** Nothing in an address, an IBAN or a BIC counts anything. */
const address = /(?:https?:\/\/|www\.)[^\s]{1,300}|[\p{L}\d._+-]{1,64}@[\p{L}\d.-]{1,100}/uy;
const iban = /[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?(?![\dA-Z])/y;
const quarterOrHalf = /[QH]\d(?![\p{L}\d])/uy;
const word = /[\p{L}\p{M}]{1,80}(?:[-'][\p{L}\p{M}]{1,80}){0,12}/uy;

/** Law: in order, and nothing but white space lies between two of them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let space = '';
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (spaces.has(sign)) {
      space = sign;
      at += 1;
      continue;
    }
    const beginsLine = startsLine.has(space) && (at === 0 || space !== '');
    const { length, ...read } = readToken(text, at, sign, beginsLine);
    const found = text.slice(at, at + length);
    tokens.push({ ...read, text: found, lower: found.toLowerCase(), from: at, to: at + length, space });
    at += length;
    space = '';
  }
  return tokens;
}

function readToken(
  text: string,
  at: number,
  sign: string,
  beginsLine: boolean,
): Pick<Token, 'kind' | 'number' | 'day'> & { readonly length: number } {
  if (digit.test(sign)) return readDigits(text, at, beginsLine);
  if (!letter.test(sign)) return { kind: 'mark', length: 1 };
  for (const shape of [address, iban]) {
    const length = lengthAt(shape, text, at);
    if (length > 0) return { kind: 'code', length };
  }
  return { kind: 'word', length: lengthAt(quarterOrHalf, text, at) || lengthAt(word, text, at) || 1 };
}

function lengthAt(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.exec(text)?.[0].length ?? 0;
}
