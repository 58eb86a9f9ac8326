import type { RateBase } from '../finance/funding.ts';
import type { Amount } from '../value/amount.ts';
import type { Localized } from '../value/knowledge.ts';
import type { BasisPoints, Cents } from '../value/money.ts';
import type { MoneyRole } from './money-roles.ts';
import type { MoneyStage } from './money-stages.ts';
import type { Period } from './period.ts';

/** Where a municipality takes its own contribution from. */
export const moneyOrigins = ['cash', 'staff', 'third-party', 'other-grant', 'not-stated'] as const;
type MoneyOrigin = (typeof moneyOrigins)[number];

/** One amount over one period: who pays it, who receives or carries it, in which phase. */
export type MoneyLine = {
  readonly line: string;
  readonly role: MoneyRole;
  readonly phase: string;
  /** The commitment that it belongs to, where there are several and a source says so. */
  readonly commitment?: string | undefined;
  readonly period: Period;
  readonly programme?: string | undefined;
  /** What is left out is expected. */
  readonly stage?: MoneyStage | undefined;
  readonly origin?: MoneyOrigin | undefined;
  readonly payers: readonly string[];
  /** For whom it is, together; left out where no source says so. */
  readonly beneficiaries?: readonly string[] | undefined;
  readonly title: Localized;
  readonly amount: Amount;
  /** The line that it is a part of, the same money as, or stands in the place of: no sum adds both. */
  readonly partOf?: string | undefined;
  readonly sameAs?: string | undefined;
  readonly insteadOf?: string | undefined;
  /** The rate that the source names beside the amount, with its base: the two are checked against each other. */
  readonly statedShare?: StatedShare | undefined;
};
/** A rate of a base, which is an amount in cents; where no source names the base, there is nothing to compare. */
type StatedShare =
  | { readonly rate: BasisPoints; readonly base: RateBase; readonly of: Cents }
  | { readonly rate: BasisPoints; readonly base: 'not-stated' };
