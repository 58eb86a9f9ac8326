import { columnGap, lineEnd, paragraphEnd } from './plain-text.ts';
import type { Token } from './token.ts';
import { readDigits } from './written-number.ts';

const spaces = new Set([' ', columnGap, lineEnd, paragraphEnd]);
const startsLine = new Set([lineEnd, paragraphEnd]);
const digit = /\d/;
/** Latin letters: a paper in German has no others that would count. */
const letters = String.raw`A-Za-z\u00C0-\u024F\u1E00-\u1EFF`;
const letter = new RegExp(`[${letters}]`);
const word = new RegExp(`[${letters}]{1,80}(?:[-'][${letters}]{1,80}){0,12}`, 'y');
/** Nothing in an address, an IBAN or a BIC counts anything. */
const address = /(?:https?:\/\/|www\.)[^\s]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}/y;
const iban = /[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?(?![\dA-Z])/y;
const quarterOrHalf = new RegExp(`[QH]\\d(?![${letters}\\d])`, 'y');
/** What an address or a number goes on with where a word would end. */
const goesOn = /[@.:_+\d-]/;
/** "l.250", "5O0": a letter that a scan took for a digit. What follows is the rest of a number that nobody can read. */
const misread = new RegExp(`(?<![${letters}])[lIOo][.,]?$`);
const longestMisread = 3;
/** "§ 3 500 €": the number belongs to the sign, and does not go on behind the blank. */
const numbered =
  /^(?:§|nr|nummer|art|artikel|abs|absatz|satz|ziffer|ziff|top|punkt|anlage|position|pos|nrn|titel|kapitel)$/;

/** Law: in order, and nothing but white space lies between two of them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let space = '';
  for (let from = 0; from < text.length;) {
    const sign = text.charAt(from);
    if (spaces.has(sign)) {
      space = sign;
      from += 1;
      continue;
    }
    const token = readToken(text, from, sign, space, tokens);
    tokens.push(token);
    from = token.to;
    space = '';
  }
  return tokens;
}

function readToken(text: string, from: number, sign: string, space: string, before: readonly Token[]): Token {
  if (digit.test(sign)) {
    const isMisread = space === '' && misread.test(text.slice(Math.max(0, from - longestMisread), from));
    const { kind, length, number, day } = readDigits(text, from, {
      beginsLine: from === 0 || startsLine.has(space),
      isNumbered: isNumbered(before),
      isMisread,
    });
    const found = text.slice(from, from + length);
    return { kind, text: found, lower: found, from, to: from + length, space, number, day };
  }
  if (!letter.test(sign)) return tokenOf('mark', text, from, 1, space);
  const length = lengthAt(word, text, from);
  if (!goesOn.test(text.charAt(from + length))) return tokenOf('word', text, from, length, space);
  const code = lengthAt(address, text, from) || lengthAt(iban, text, from);
  if (code > 0) return tokenOf('code', text, from, code, space);
  return tokenOf('word', text, from, lengthAt(quarterOrHalf, text, from) || length, space);
}

const isNumbered = (before: readonly Token[]): boolean => {
  const last = before.at(-1);
  return numbered.test((last?.text === '.' ? before.at(-2) : last)?.lower ?? '');
};

function tokenOf(kind: Token['kind'], text: string, from: number, length: number, space: string): Token {
  const found = text.slice(from, from + length);
  const to = from + length;
  return {
    kind,
    text: found,
    lower: found.toLowerCase(),
    from,
    to,
    space,
    number: undefined,
    day: undefined,
  };
}

function lengthAt(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.exec(text)?.[0].length ?? 0;
}
