import { type YearMonth, isYearMonth } from '../value/calendar.ts';
import { type RangedInput, rangedInputs } from '../inputs/scenario-ends.ts';

/** The figures of a scenario for one municipality that are explained under their own name. */
export const provenFigures = [
  'staff',
  'other',
  'cost',
  'eligible',
  'stateFunding',
  'thirdParty',
  'ownContribution',
  'inKind',
  'cash',
  'gap',
  'headroom',
  'headroomAfter',
] as const;
export type ProvenFigure = (typeof provenFigures)[number];

const limitKinds = ['ownShare', 'cost', 'funding'] as const;
const cashColumns = ['due', 'received', 'advanced', 'ownCash'] as const;
/** One municipality, the state, third parties; the municipalities together; and everybody. */
const payers = ['own', 'state', 'third', 'municipalities', 'everybody'] as const;
const limitCases = ['best', 'unfavourable'] as const;
const instrumentCases = ['favourable', 'best', 'unfavourable'] as const;
/** Which instrument, the same with who decides, or what it is needed for. */
const instrumentParts = ['rung', 'answer', 'amount'] as const;
const inputEnds = ['low', 'high'] as const;
const paidIn = ['cash', 'inKind'] as const;

type LimitKind = (typeof limitKinds)[number];
type LimitCase = (typeof limitCases)[number];
export type CashColumn = (typeof cashColumns)[number];
export type AskedPayer = (typeof payers)[number];
export type InputEnd = (typeof inputEnds)[number];

/** Which computed figure somebody asks about: by its name alone, or with what tells it from others of its kind. */
export type Asked =
  | ProvenFigure
  /** The own contribution at an own share, in basis points, that is not the scenario's. */
  | { readonly kind: 'own-share'; readonly ownShare: number }
  /** The own contribution in cash with one input at an end of its range, and what lies between both ends. */
  | { readonly kind: 'input'; readonly input: RangedInput; readonly end: InputEnd }
  | { readonly kind: 'swing'; readonly input: RangedInput }
  /** The worst case has another mix of cost, so the highest cost is asked for at the estimates alone. */
  | { readonly kind: 'limit'; readonly limit: Exclude<LimitKind, 'cost'>; readonly at: LimitCase }
  | { readonly kind: 'limit'; readonly limit: 'cost'; readonly at: 'best' }
  | { readonly kind: 'month'; readonly month: YearMonth; readonly column: CashColumn }
  | { readonly kind: 'peak-range' }
  | { readonly kind: 'follow-up' }
  | {
      readonly kind: 'instrument';
      readonly part: (typeof instrumentParts)[number];
      readonly at: (typeof instrumentCases)[number];
    }
  /** What a payer pays in one year, and in all of them. */
  | {
      readonly kind: 'payment';
      readonly payer: AskedPayer;
      readonly year: number;
      readonly paidIn: (typeof paidIn)[number];
    }
  | { readonly kind: 'paid'; readonly payer: AskedPayer };

/** What is asked as a short text; it holds no slash. */
export function askedText(asked: Asked): string {
  if (typeof asked === 'string') return asked;
  switch (asked.kind) {
    case 'own-share':
      return `own-share:${asked.ownShare}`;
    case 'input':
      return `input:${asked.input}:${asked.end}`;
    case 'swing':
      return `swing:${asked.input}`;
    case 'limit':
      return `limit:${asked.limit}:${asked.at}`;
    case 'month':
      return `month:${asked.month}:${asked.column}`;
    case 'peak-range':
    case 'follow-up':
      return asked.kind;
    case 'instrument':
      return `instrument:${asked.part}:${asked.at}`;
    case 'payment':
      return `payment:${asked.payer}:${asked.year}:${asked.paidIn}`;
    case 'paid':
      return `paid:${asked.payer}`;
  }
}

/** The same the other way round; undefined for a text that asks nothing. */
export function askedOf(text: string): Asked | undefined {
  const [kind = '', first = '', second = '', third = ''] = text.split(':');
  const input = oneOf(rangedInputs, first);
  switch (kind) {
    case 'own-share':
      return isWhole(first, 10_000) ? { kind, ownShare: Number(first) } : undefined;
    case 'input': {
      const end = oneOf(inputEnds, second);
      return input && end && { kind, input, end };
    }
    case 'swing':
      return input && { kind, input };
    case 'limit': {
      const [limit, at] = [oneOf(limitKinds, first), oneOf(limitCases, second)];
      if (!limit || !at) return undefined;
      if (limit !== 'cost') return { kind, limit, at };
      return at === 'best' ? { kind, limit, at } : undefined;
    }
    case 'month': {
      const column = oneOf(cashColumns, second);
      return column && isYearMonth(first) ? { kind, month: first, column } : undefined;
    }
    case 'peak-range':
    case 'follow-up':
      return { kind };
    case 'instrument': {
      const [part, at] = [oneOf(instrumentParts, first), oneOf(instrumentCases, second)];
      return part && at && { kind, part, at };
    }
    case 'payment': {
      const [payer, way] = [oneOf(payers, first), oneOf(paidIn, third)];
      return payer && way && isWhole(second, 9999)
        ? { kind, payer, year: Number(second), paidIn: way }
        : undefined;
    }
    case 'paid': {
      const payer = oneOf(payers, first);
      return payer && { kind, payer };
    }
    default:
      return oneOf(provenFigures, text);
  }
}

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((candidate) => candidate === text);

const isWhole = (text: string, most: number): boolean => /^\d{1,5}$/.test(text) && Number(text) <= most;
