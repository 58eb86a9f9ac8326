import type { Language } from '#i18n/language.ts';

/** A number as somebody typed it, in hundredths, or what is wrong with it. */
export type TypedNumber =
  | {
      readonly kind: 'number';
      readonly hundredths: number;
      /** Whether only the language decided how it is read, so that the reading must be shown. */
      readonly isByLanguage: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-fine' };

const grouping: Readonly<Record<Language, string>> = { de: '.', en: ',' };
/** Units and spaces that people paste along with a number. */
const decoration = /[\s\u00A0\u202F€%']|EUR/gi;

/**
 * Reads "1.234,56 €", "1,234.56", "1234,5" and "70 000" alike. One separator before three digits may be either: it
 * is read by the language where that gives a number of at most two decimals, and else asked about.
 */
export function typedNumber(text: string, language: Language): TypedNumber {
  const bare = text.replaceAll(decoration, '').replace(/^[−–]/, '-');
  const match = /^([+-]?)([\d.,]*\d[\d.,]*)$/.exec(bare);
  if (!match) return { kind: 'not-a-number' };
  const [, sign, digits = ''] = match;
  const isNegative = sign === '-';
  const separators = digits.replaceAll(/\d/g, '');
  const kinds = new Set(separators);
  if (kinds.size === 0) return numberOf(isNegative, digits, '');
  if (kinds.size === 2) return withBoth(isNegative, digits);
  const [separator = ''] = separators;
  if (separators.length > 1) return grouped(isNegative, digits, separator);
  const [whole = '', fraction = ''] = digits.split(separator);
  if (fraction.length !== 3 || whole.length === 0 || whole.length > 3 || whole.startsWith('0')) {
    return numberOf(isNegative, whole, fraction);
  }
  if (separator === grouping[language]) return numberOf(isNegative, whole + fraction, '', true);
  return {
    kind: 'ambiguous',
    readings: [scaled(isNegative, whole + fraction, ''), scaled(isNegative, whole, fraction.slice(0, 2))],
  };
}

/** Of two kinds the last is the decimal one; the other groups by three. */
function withBoth(isNegative: boolean, digits: string): TypedNumber {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = digits.split(decimal);
  if (rest.length > 0) return { kind: 'not-a-number' };
  const group = decimal === ',' ? '.' : ',';
  if (!isGrouped(whole, group)) return { kind: 'not-a-number' };
  return numberOf(isNegative, whole.replaceAll(group, ''), fraction);
}

function grouped(isNegative: boolean, digits: string, separator: string): TypedNumber {
  if (!isGrouped(digits, separator)) return { kind: 'not-a-number' };
  return numberOf(isNegative, digits.replaceAll(separator, ''), '');
}

const isGrouped = (whole: string, separator: string): boolean => {
  const [first = '', ...groups] = whole.split(separator);
  return first.length >= 1 && first.length <= 3 && groups.every((group) => group.length === 3);
};

function numberOf(isNegative: boolean, whole: string, fraction: string, isByLanguage = false): TypedNumber {
  const meant = fraction.replace(/0+$/, '');
  if (meant.length > 2) return { kind: 'too-fine' };
  return { kind: 'number', hundredths: scaled(isNegative, whole, meant), isByLanguage };
}

/** Beyond what a number holds exactly, the largest that it does: any limit refuses it. */
function scaled(isNegative: boolean, whole: string, fraction: string): number {
  const size = Math.min(Number(whole + fraction.padEnd(2, '0')), Number.MAX_SAFE_INTEGER);
  return isNegative && size > 0 ? -size : size;
}
