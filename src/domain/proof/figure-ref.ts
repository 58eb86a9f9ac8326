import type { YearMonth } from '../value/calendar.ts';
import type { RangedInput } from '../inputs/scenario-ends.ts';
import type { Figure } from '../finance/figure-table.ts';

export type CashColumn = 'due' | 'received' | 'advanced' | 'ahead' | 'ownCash';
/** One municipality, the state, third parties; the municipalities together; and everybody. */
export type PayerRef = 'own' | 'state' | 'third' | 'municipalities' | 'everybody';
/** The figures that are asked for by year. */
export type FigureInYear = Exclude<Figure, 'staff' | 'other' | 'eligible'>;
export type InputEnd = 'low' | 'high';

/** Names one computed figure: by its name alone, or with what tells it from others of its kind. */
export type FigureRef =
  | Figure
  /** What of a figure falls to one fiscal year, where its grant runs through several. */
  | { readonly kind: 'in-year'; readonly figure: FigureInYear; readonly year: number }
  /** What one of several programmes pays, of a year or of all; the first is number 1. */
  | { readonly kind: 'programme'; readonly number: number; readonly year?: number | undefined }
  /** The own contribution at an own share, in basis points, that is not the scenario's. */
  | { readonly kind: 'own-share'; readonly ownShare: number; readonly year?: number | undefined }
  /** The own contribution in cash with one input at an end of its range, and what lies between both ends. */
  | { readonly kind: 'input'; readonly input: RangedInput; readonly end: InputEnd }
  | { readonly kind: 'difference'; readonly input: RangedInput }
  /** The worst case has another mix of cost, so the highest cost is named at the estimates alone. */
  | ({ readonly kind: 'limit'; readonly year?: number | undefined } & (
      | { readonly limit: 'ownShare' | 'funding'; readonly at: 'best' | 'unfavourable' }
      | { readonly limit: 'cost'; readonly at: 'best' }
    ))
  | { readonly kind: 'month'; readonly month: YearMonth; readonly column: CashColumn }
  /** What the state is due or pays in a year. */
  | { readonly kind: 'cash-year'; readonly year: number; readonly column: 'due' | 'received' }
  | { readonly kind: 'peak-range' }
  | { readonly kind: 'follow-up' }
  /** Which instrument, the same with who decides, or what it is needed for. */
  | {
      readonly kind: 'instrument';
      readonly part: 'kind' | 'answer' | 'amount';
      readonly at: 'favourable' | 'best' | 'unfavourable';
      /** The year whose budget is meant, where the grant runs through several. */
      readonly year?: number | undefined;
    }
  /** What a payer pays in one year, and in all of them. */
  | {
      readonly kind: 'payment';
      readonly payer: PayerRef;
      readonly year: number;
      readonly paidIn: 'cash' | 'inKind';
    }
  | { readonly kind: 'paid'; readonly payer: PayerRef };
