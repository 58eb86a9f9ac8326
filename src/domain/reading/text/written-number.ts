import type { Token, WrittenDay, WrittenNumber } from './token.ts';

type Read = Pick<Token, 'kind' | 'number' | 'day'> & { readonly length: number };

/** Each is tried at a place where digits begin, and can look only so far: reading stays linear. */
const shapes = {
  isoDay: /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y,
  longDay: /(\d{1,2})\.[ \r]?(\d{1,2})\.[ \r]?((?:19|20)\d{2})(?!\d|[./-]\d)/y,
  shortDay: /(\d{1,2})\.(\d{1,2})\.([1-4]\d)(?!\d|[.,/-]\d)/y,
  slashedDay: /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d|[./-]\d)/y,
  dayAndMonth: /(\d{1,2})\.(\d{1,2})\.(?!\d)/y,
  grouped:
    /(\d{1,3}(?: ?[.'][ \r]?\d{3}(?!\d)){1,5})(?:,(\d{1,6})(?!\d)| ?,[ \r]?(\d\d)(?= ?(?:€|EUR|Eur|-)))?(?![.:/]\d)/y,
  spaced: /([1-9]\d{0,2}(?:[ \r]\d{3}(?!\d|[.:/]\d)){1,5})(?:,(\d{1,6})(?!\d))?(?![.:/]?\d)/y,
  spread: /\d(?: [\d.,]){3,40}(?= ?(?:€|EUR|Euro))/y,
  pointed: /(\d{1,6})\.(\d{1,2})(?!\d|[.:/-]\d)/y,
  code: /\d{1,40}(?:[.:/]\d{1,40}){1,12}(?:-\d{1,40}){0,4}/y,
  plain: /(\d{1,15})(?:,(\d{1,6})(?!\d))?(?!\d)/y,
  digits: /\d{1,400}/y,
  rest: /\d{1,20}(?:[.,]\d{1,20}){0,6}/y,
} as const;

const dashes = /[,.] ?(?:--|–|-|==|=)(?!\d)/y;
const trailingMinus = /-(?![\p{L}\d(€]| ?\d)| -(?=[\t\r\n]|$)/uy;
const currencyAfterMinus = /-(?= (?:€|EUR|Euro)(?![\w-]))/y;

function matchAt(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(text);
}

/** Where the digits stand. */
type Place = {
  /** "1. 500 €" is then an item of a list, and no 1.500 €. */
  readonly beginsLine: boolean;
  /** "§ 3 500 €": the number ends at the blank. */
  readonly isNumbered: boolean;
  /** Digits before it were taken for letters: what is left of the number counts nothing. */
  readonly isMisread: boolean;
};

/** What begins with a digit at a place of the text. */
export function readDigits(text: string, at: number, place: Place): Read {
  if (place.isMisread) return { kind: 'code', length: matchAt(shapes.rest, text, at)?.[0].length ?? 1 };
  const next = signBehind(text, at);
  if (next === ' ') return readSpread(text, at) ?? readGrouped(text, at, place) ?? readWhole(text, at);
  if (!afterDigits.has(next)) return readWhole(text, at);
  return readDay(text, at) ?? readGrouped(text, at, place) ?? readPlain(text, at);
}

const longestRun = 40;
const longestPlain = 15;
const afterDigits = new Set(['.', "'", '/', ':', '-']);
const groupGoesOn = /[ \r](?:\d{3}|[.'])|[ \r][\d.,] /y;
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign.length === 1;

/** The sign behind digits, by which most shapes are ruled out; a blank is one only where a number may go on behind it. */
function signBehind(text: string, at: number): string {
  let end = at + 1;
  while (end - at <= longestRun && isDigit(text.charAt(end))) end += 1;
  const next = text.charAt(end);
  if (next !== ' ' && next !== '\r') return next;
  groupGoesOn.lastIndex = end;
  return groupGoesOn.test(text) ? ' ' : '';
}

function readDay(text: string, at: number): Read | undefined {
  const iso = matchAt(shapes.isoDay, text, at);
  if (iso) return dayOf(iso[0], iso[3], iso[2], iso[1]);
  const written =
    matchAt(shapes.longDay, text, at) ??
    matchAt(shapes.shortDay, text, at) ??
    matchAt(shapes.slashedDay, text, at) ??
    matchAt(shapes.dayAndMonth, text, at);
  return written ? dayOf(written[0], written[1], written[2], written[3]) : undefined;
}

function dayOf(text: string, dayText?: string, monthText?: string, yearText?: string): Read | undefined {
  const day = Number(dayText);
  const month = Number(monthText);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year =
    yearText === undefined ? undefined : Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const written: WrittenDay = { day, month, year };
  return { kind: 'day', day: written, length: text.length };
}

const itemOfList = /\d{1,2}\.[ \r]/y;

const spreadNumber = /^(\d{1,3}(?:\.\d{3}){0,5}|\d{1,15})(?:,(\d{1,2}))?$/;

/** "1 . 2 5 0 , 0 0 €", as some scans set it: read whole or not at all, for its last sign alone would be another amount. */
function readSpread(text: string, at: number): Read | undefined {
  // What begins within a run that was tried from its first sign is tried no more: each sign would look along all of it.
  const isWithin = text.charAt(at - 1) === ' ' && text.charAt(at - 3) === ' ' && isDigit(text.charAt(at - 2));
  const found = text.charAt(at + 1) === ' ' && !isWithin ? matchAt(shapes.spread, text, at)?.[0] : undefined;
  if (found === undefined || !/[.,]/.test(found)) return undefined;
  const [, groups, decimals = ''] = spreadNumber.exec(found.replaceAll(' ', '')) ?? [];
  if (groups === undefined) return { kind: 'code', length: found.length };
  return numberOf(text, at, found, { whole: groups.replaceAll('.', ''), decimals, isGrouped: true });
}

function readGrouped(text: string, at: number, { beginsLine, isNumbered }: Place): Read | undefined {
  if (beginsLine && matchAt(itemOfList, text, at)) return undefined;
  const match =
    matchAt(shapes.grouped, text, at) ?? (isNumbered ? undefined : matchAt(shapes.spaced, text, at));
  if (!match) return undefined;
  const [found, groups = '', decimals = '', spacedDecimals = ''] = match;
  const whole = groups.replaceAll(/\D/g, '');
  if (whole.startsWith('0')) return undefined;
  return numberOf(text, at, found, { whole, decimals: decimals || spacedDecimals, isGrouped: true });
}

function readPlain(text: string, at: number): Read {
  const pointed = matchAt(shapes.pointed, text, at);
  if (pointed) {
    const [found, whole = '', decimals = ''] = pointed;
    return numberOf(text, at, found, { whole, decimals, isGrouped: false });
  }
  const code = matchAt(shapes.code, text, at);
  if (code) return { kind: 'code', length: code[0].length };
  return readWhole(text, at);
}

function readWhole(text: string, at: number): Read {
  let end = at + 1;
  while (end - at <= longestPlain && isDigit(text.charAt(end))) end += 1;
  // Most numbers are digits and nothing else: a pattern costs several times as much.
  if (end - at <= longestPlain && text.charAt(end) !== ',' && (end === at + 1 || text.charAt(at) !== '0')) {
    const found = text.slice(at, end);
    return numberOf(text, at, found, { whole: found, decimals: '', isGrouped: false });
  }
  const plain = matchAt(shapes.plain, text, at);
  const [found = '', whole = '', decimals = ''] = plain ?? [];
  if (!plain || (whole.length > 1 && whole.startsWith('0'))) {
    return { kind: 'code', length: matchAt(shapes.digits, text, at)?.[0].length ?? 1 };
  }
  return numberOf(text, at, found, { whole, decimals, isGrouped: false });
}

function numberOf(
  text: string,
  at: number,
  found: string,
  number: Pick<WrittenNumber, 'whole' | 'decimals' | 'isGrouped'>,
): Read {
  const { whole, decimals, isGrouped } = number;
  const end = at + found.length;
  const next = text.charAt(end);
  const dash =
    decimals === '' && (next === ',' || next === '.') ? matchAt(dashes, text, end)?.[0] : undefined;
  const minus =
    next === '-' || (next === ' ' && decimals !== '')
      ? matchAt(decimals === '' ? currencyAfterMinus : trailingMinus, text, end)?.[0]
      : undefined;
  const length = found.length + (dash ?? minus ?? '').length;
  return {
    kind: 'number',
    number: {
      whole,
      decimals,
      isGrouped,
      hasDashes: dash !== undefined,
      hasTrailingMinus: dash === undefined && minus !== undefined,
    },
    length,
  };
}
