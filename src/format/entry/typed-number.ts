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
/** Units that people paste along with a number: before it, behind its sign, or after it. */
const unitBefore = /^([+\-−–]?)\s*(?:€|EUR)\s*/i;
const unitAfter = /\s*(?:€|EUR|%)$/i;
/** "15.000,-" are whole euros, and the comma is the decimal one. */
const noCents = /,\s*[-–—]{1,2}$/;
/** "15 Tsd.", "15 TEUR" (its unit is gone already), "1,5 Mio.", as officials write large amounts. */
const multiple = /(?<=\d)\s*(?:(Tsd\.?|T|thousand)|(?:Mio\.?|million))$/i;
/** A space or an apostrophe groups by three; anywhere else it stands between two numbers. */
const spacing = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;

/**
 * Reads "1.234,56 €", "1,234.56", "1234,5" and "70 000" alike. One separator before three digits may be either: it
 * is read by the language where that gives a number of at most two decimals, and else asked about.
 */
export function typedNumber(text: string, language: Language): TypedNumber {
  const unitless = text.trim().replace(unitBefore, '$1').replace(unitAfter, '');
  const match = multiple.exec(unitless);
  if (!match) return singleNumber(unitless, language);
  const isShort = match[1]?.toUpperCase() === 'T' && unitless === text.trim();
  if (isShort) return { kind: 'not-a-number' };
  return multiplied(singleNumber(unitless.slice(0, match.index), language), match[1] ? 1000 : 1_000_000);
}

/** What is read in thousands or millions is said as it was read. */
function multiplied(number: TypedNumber, by: number): TypedNumber {
  switch (number.kind) {
    case 'number':
      return { kind: 'number', hundredths: limited(number.hundredths * by), isByLanguage: true };
    case 'ambiguous': {
      const [whole, fraction] = number.readings;
      return { kind: 'ambiguous', readings: [limited(whole * by), limited(fraction * by)] };
    }
    case 'not-a-number':
    case 'too-fine':
      return number;
  }
}

function singleNumber(unitless: string, language: Language): TypedNumber {
  const bare = unitless.replace(noCents, ',00').replaceAll(spacing, '');
  const match = /^([+\-−–]?)\s*([\d.,]*\d[\d.,]*)$/.exec(bare);
  if (!match) return { kind: 'not-a-number' };
  const [, sign = '', digits = ''] = match;
  const isNegative = sign !== '' && sign !== '+';
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
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3);
};

function numberOf(isNegative: boolean, whole: string, fraction: string, isByLanguage = false): TypedNumber {
  const meant = fraction.replace(/0+$/, '');
  if (meant.length > 2) return { kind: 'too-fine' };
  return { kind: 'number', hundredths: scaled(isNegative, whole, meant), isByLanguage };
}

/** Beyond what a number holds exactly, the largest whole one that it does: any limit refuses it. */
const most = Math.floor(Number.MAX_SAFE_INTEGER / 100) * 100;

const limited = (hundredths: number): number => Math.max(-most, Math.min(most, hundredths));

function scaled(isNegative: boolean, whole: string, fraction: string): number {
  const size = Math.min(Number(whole + fraction.padEnd(2, '0')), most);
  return isNegative && size > 0 ? -size : size;
}
