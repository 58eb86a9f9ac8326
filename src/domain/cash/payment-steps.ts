import type { FigureRef } from '../proof/figure-ref.ts';
import { addCents, type Cents, cents } from '../value/money.ts';
import type { ApportionmentKey } from '../as-of/selection.ts';
import { type Payer, type Payments, weightOf } from './payments.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import type { SpreadStep } from './spread-derivation.ts';

/** A figure of one municipality that others are made of; it is explained in its own place. */
export type SharedFigure = 'cost' | 'stateFunding' | 'thirdParty' | 'ownContribution';
type SharingKey = Exclude<ApportionmentKey, 'own'>;

/** One line of how what a payer pays came about. */
export type PaymentStep =
  | SpreadStep
  | {
      readonly kind: 'figure-of';
      readonly party: string;
      readonly figure: SharedFigure;
      readonly result: Cents;
    }
  | { readonly kind: 'paid-by'; readonly payer: Payer; readonly result: Cents }
  | { readonly kind: 'sum'; readonly parts: readonly Cents[]; readonly result: Cents }
  | {
      readonly kind: 'by-key';
      readonly key: SharingKey;
      readonly year: number;
      readonly whole: Cents;
      readonly weight: number;
      readonly of: number;
      readonly result: Cents;
    }
  /** State and third parties pay in money only. */
  | { readonly kind: 'money-only'; readonly result: Cents }
  | { readonly kind: 'staff-in-all'; readonly given: Cents; readonly own: Cents; readonly result: Cents }
  | {
      readonly kind: 'staff-in-year';
      readonly whole: Cents;
      readonly own: Cents;
      readonly of: Cents;
      readonly result: Cents;
    }
  | { readonly kind: 'cash-in-year'; readonly own: Cents; readonly staff: Cents; readonly result: Cents };

export type AskedPayment = Extract<FigureRef, { kind: 'payment' | 'paid' }>;
export type PaymentSetting = {
  readonly scenario: Scenario;
  readonly participants: readonly Participant[];
  readonly key: ApportionmentKey;
  readonly table: Payments;
};

/** A municipality's part of what all bear in a year, by the weights of a key; nothing where a weight is not stated. */
export function keySteps(
  { table, participants }: PaymentSetting,
  participant: Participant,
  key: SharingKey,
  year: number,
): readonly PaymentStep[] {
  const weight = weightOf(participant, key);
  const weights = participants.flatMap((one) => weightOf(one, key) ?? []);
  if (weight === undefined || weights.length < participants.length) return [];
  const borneBy = (parties: readonly string[]) =>
    sumOf(
      table.rows
        .filter(({ payer }) => payer.kind === 'municipality' && parties.includes(payer.party))
        .flatMap(({ payments }) => payments.filter((payment) => payment.year === year))
        .flatMap(({ cash, inKind }) => [cash, inKind]),
    );
  return [
    {
      kind: 'by-key',
      key,
      year,
      whole: borneBy(participants.map(({ party }) => party)),
      weight,
      of: weights.reduce((sum, one) => sum + one),
      result: borneBy([participant.party]),
    },
  ];
}

/** In cents; 0 of none. @throws RangeError beyond what can be added to the cent. */
export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce(addCents, cents(0));
