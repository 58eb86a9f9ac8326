/** A number as it is written: what stands before and after the decimal sign, and what its writing says of it. */
export type WrittenNumber = {
  readonly whole: string;
  readonly decimals: string;
  /** "50.000", "250 000": in groups of three. */
  readonly isGrouped: boolean;
  /** "50.000,--": the dashes stand for cents, so it is money. */
  readonly hasDashes: boolean;
  /** "520.820,86-", as ledgers write it. */
  readonly hasTrailingMinus: boolean;
};

/** A day of the calendar as it is written; the year is missing in "09. und 11.10.2018". */
export type WrittenDay = {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
};

/**
 * The smallest parts of a text. A code is what looks like a number and counts nothing: a product number, a telephone
 * number, "2019/20".
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'day' | 'code' | 'mark';
  readonly text: string;
  /** In small letters, for looking up. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** The white space before it; empty where it touches what comes before. */
  readonly space: string;
  readonly number?: WrittenNumber | undefined;
  readonly day?: WrittenDay | undefined;
};
