import { amountSchema } from '#contract/amount.ts';
import { periodSchema } from '#contract/period.ts';
import { impreciseDateSchema } from '#contract/primitives.ts';
import { typedDay } from '#format/entry/typed-day.ts';
import { isIsoDate } from '#domain/value/calendar.ts';
import { type Language, languages } from '#i18n/language.ts';
import { amountCell, numberOf, readAmount } from './amount-text.ts';
import { dateText, periodText, readDate, readDay, readPeriod } from './date-text.ts';
import { type CellContent, cellWords, isWord, readInAnyLanguage } from './grammar.ts';

/**
 * How a value of the format stands in a cell. Undefined means that there is none: nothing to write, or a content that
 * cannot be read. Law: what is written is read as it was.
 */
export type Codec = {
  readonly write: (value: unknown, language: Language) => CellContent | undefined;
  readonly read: (cell: CellContent) => unknown;
  /** What a cell may hold, where that is a list. */
  readonly options?: (language: Language) => readonly string[];
  /** A cell that reads as it should, for whoever has written another. */
  readonly example: string;
};

const plainText = (cell: CellContent): string | undefined =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined;

export const text: Codec = {
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: plainText,
  example: 'Text',
};

export const id: Codec = { ...text, read: (cell) => plainText(cell)?.trim(), example: 'eigenanteil-2019' };

export const ids: Codec = {
  write: (value) => (Array.isArray(value) && value.length > 0 ? value.join(', ') : undefined),
  read: (cell) =>
    plainText(cell)
      ?.split(/[,;\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  example: 'land-nrw, stadt-eschweiler',
};

export const whole: Codec = {
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: (cell) => {
    const number = typeof cell === 'string' ? Number(cell.trim() || Number.NaN) : cell;
    return Number.isInteger(number) ? number : undefined;
  },
  example: '1',
};

/** Hundredths as one writes them: cents as euros, basis points as percent. */
export const hundredths: Codec = {
  write: (value) => (typeof value === 'number' ? value / 100 : undefined),
  read: (cell) => (typeof cell === 'number' ? Math.round(cell * 100) : numberOf(plainText(cell) ?? '')),
  example: '17280,50',
};

export const yesNo: Codec = {
  write: (value, language) => {
    const { yes, no } = cellWords(language);
    if (value === true) return yes;
    return value === false ? no : undefined;
  },
  read: (cell) => {
    if (typeof cell === 'boolean') return cell;
    const asked = plainText(cell)?.trim() ?? '';
    return readInAnyLanguage(({ yes, no }) => {
      if (isWord(asked, yes)) return true;
      return isWord(asked, no) ? false : undefined;
    });
  },
  options: (language) => [cellWords(language).yes, cellWords(language).no],
  example: 'ja',
};

/** One of the format's codes, told by its word where it has one; code and word of either language are read. */
export function code(
  codes: readonly string[],
  wordsIn: (language: Language) => Readonly<Record<string, string>> = () => ({}),
): Codec {
  const wordOf = (each: string, language: Language): string => wordsIn(language)[each] ?? each;
  return {
    write: (value, language) => (typeof value === 'string' ? wordOf(value, language) : undefined),
    read: (cell) => {
      const asked = plainText(cell)?.trim() ?? '';
      return codes.find(
        (each) => isWord(asked, each) || languages.some((language) => isWord(asked, wordOf(each, language))),
      );
    },
    options: (language) => codes.map((each) => wordOf(each, language)),
    example: codes.slice(0, 3).join(', '),
  };
}

export const amount: Codec = {
  write: (value, language) => {
    const { data } = amountSchema.safeParse(value);
    return data && amountCell(data, language);
  },
  read: readAmount,
  example: '17280,50',
};

export const date: Codec = {
  write: (value, language) => {
    const { data } = impreciseDateSchema.safeParse(value);
    return data && dateText(data, language);
  },
  read: readDate,
  example: '05.11.2018',
};

export const day: Codec = {
  write: (value, language) =>
    typeof value === 'string' && isIsoDate(value) ? typedDay(value, language) : undefined,
  read: readDay,
  example: '05.11.2018',
};

export const period: Codec = {
  write: (value, language) => {
    const { data } = periodSchema.safeParse(value);
    return data && periodText(data, language);
  },
  read: readPeriod,
  example: '2019',
};

/** What a period is split into, year by year: "2014: 7327; 2015: 14040". */
export const split: Codec = {
  write: (value, language) => {
    if (!Array.isArray(value)) return undefined;
    const parts = value.map((part: unknown) => {
      const { year, amount: of } = Object(part);
      return `${String(year)}: ${String(amount.write(of, language))}`;
    });
    return parts.join('; ').replaceAll(language === 'de' ? /(?<=\d)\.(?=\d)/g : /(?!)/g, ',');
  },
  read: (cell) => {
    const parts = plainText(cell)?.split(/\s*;\s*/) ?? [];
    const read = parts.map((part) => {
      const [, year, of = ''] = /^(\d{4}):\s*(.+)$/.exec(part.trim()) ?? [];
      const value = readAmount(of);
      return year === undefined || value === undefined ? undefined : { year: Number(year), amount: value };
    });
    return read.includes(undefined) || read.length === 0 ? undefined : read;
  },
  example: '2014: 7327; 2015: 14040',
};
