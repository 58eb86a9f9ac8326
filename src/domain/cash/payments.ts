import { grantPeriodOf, spanOf, type YearAmount } from './grant-period.ts';
import { yearParts } from './year-parts.ts';
import { addCents, type Cents, cents, split, subtractCents } from '../value/money.ts';
import type { ApportionmentKey } from '../as-of/selection.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { caseAt } from '../finance/scenario-case.ts';
import { isKnown } from '../finance/figure-inputs.ts';
import { flowsOf } from '../finance/figures.ts';
import { cases } from '../inputs/scenario-ends.ts';

export type Payer =
  | { readonly kind: 'state' }
  | { readonly kind: 'third' }
  | { readonly kind: 'municipality'; readonly party: string };

export type Payment = { readonly year: number; readonly cash: Cents; readonly inKind: Cents };
type PayerRow = {
  readonly payer: Payer;
  readonly payments: readonly Payment[];
  readonly total: Cents;
};

/** Who pays what in which fiscal year, at the estimates; rows add up to the years, and both to the cost. */
export type Payments = {
  readonly years: readonly number[];
  readonly rows: readonly PayerRow[];
  readonly sums: readonly Payment[];
  readonly total: Cents;
};

export type NoPayments = { readonly missing: 'figures' | 'key'; readonly parties: readonly string[] };

/**
 * The table of payers, each amount spread over its period. Where a figure, a period or a weight of the chosen key is not stated for a party, there is no
 * table but the names of those parties: a table with a gap would not add up.
 */
export function paymentsOf(
  scenario: Scenario,
  participants: readonly Participant[],
  key: ApportionmentKey,
): Payments | NoPayments {
  const known = participants.map((each) => ({
    party: each.party,
    shares: sharesOf(scenario, each),
    weight: key === 'own' ? ownWeight : weightOf(each, key),
  }));
  const shares = known.flatMap((each) => each.shares ?? []);
  const weights = known.flatMap(({ weight }) => weight ?? []);
  if (shares.length < known.length) {
    return { missing: 'figures', parties: named(known.filter((each) => !each.shares)) };
  }
  if (weights.length < known.length) {
    return { missing: 'key', parties: named(known.filter(({ weight }) => weight === undefined)) };
  }
  if (weights.every((weight) => weight === 0)) return { missing: 'key', parties: named(known) };
  const years = [...new Set(shares.flatMap(({ own }) => own.map(({ year }) => year)))].toSorted(
    (left, right) => left - right,
  );
  const own = years.map((year) => {
    const each = shares.map((share) => inYear(share.own, year));
    return key === 'own' ? each : split(sumOf(each), weights);
  });
  return tableOf(years, [
    cashRow(
      { kind: 'state' },
      years,
      shares.map(({ state }) => state),
    ),
    ...shares.map((share, index) =>
      municipalRow(
        share,
        years,
        own.flatMap((parts) => parts[index] ?? []),
      ),
    ),
    cashRow(
      { kind: 'third' },
      years,
      shares.map(({ third }) => third),
    ),
  ]);
}

const named = (which: readonly { readonly party: string }[]) => which.map(({ party }) => party);

/** Nothing is shared out where each pays its own. */
const ownWeight = 1;

function tableOf(years: readonly number[], rows: readonly PayerRow[]): Payments {
  const { payments, total } = together(rows);
  return { years, rows, sums: payments, total };
}

/** What several payers pay together, in each year in which any of them does. */
export function together(rows: readonly PayerRow[]): Pick<PayerRow, 'payments' | 'total'> {
  const sums = new Map<number, Payment>();
  for (const { payments } of rows) {
    for (const payment of payments) sums.set(payment.year, plus(sums.get(payment.year), payment));
  }
  return { payments: [...sums.values()], total: sumOf(rows.map(({ total }) => total)) };
}

const plus = (sum: Payment | undefined, { year, cash, inKind }: Payment): Payment =>
  sum
    ? { year, cash: addCents(sum.cash, cash), inKind: addCents(sum.inKind, inKind) }
    : { year, cash, inKind };

/** The weight of a party in a key; undefined where it is not stated. */
export function weightOf(
  participant: Participant,
  key: Exclude<ApportionmentKey, 'own'>,
): number | undefined {
  switch (key) {
    case 'fixed':
      return valueOf(participant.fixedShare);
    case 'population':
      return valueOf(participant.population);
    case 'heads':
      return valueOf(participant.heads);
    case 'posts':
      return valueOf(participant.posts)?.best;
  }
}

type Shares = {
  readonly party: string;
  readonly state: readonly YearAmount[];
  readonly third: readonly YearAmount[];
  readonly own: readonly YearAmount[];
  /** Existing staff that the grant accepts, before it is known how much of it is needed. */
  readonly staff: Cents;
};

function sharesOf(scenario: Scenario, participant: Participant): Shares | undefined {
  const period = grantPeriodOf(participant);
  const staff = valueOf(participant.inKind)?.best;
  if (!period || staff === undefined) return undefined;
  if (!isKnown(scenario, participant, 'ownContribution')) return undefined;
  const figures = flowsOf(caseAt(scenario, participant, cases.best));
  const span = spanOf(period);
  const byYear = (amount: Cents) => yearParts(amount, span);
  return {
    party: participant.party,
    state: byYear(figures.stateFunding),
    third: byYear(figures.thirdParty),
    own: byYear(figures.ownContribution),
    staff,
  };
}

/** Outside of its period a party pays nothing: a known 0. */
const inYear = (amounts: readonly YearAmount[], year: number): Cents =>
  amounts.find((candidate) => candidate.year === year)?.amount ?? nothing;
const nothing = cents(0);

const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce(addCents, cents(0));

function cashRow(
  payer: Payer,
  years: readonly number[],
  shares: readonly (readonly YearAmount[])[],
): PayerRow {
  const payments = years.map((year) => ({
    year,
    cash: sumOf(shares.map((amounts) => inYear(amounts, year))),
    inKind: cents(0),
  }));
  return { payer, payments, total: sumOf(payments.map(({ cash }) => cash)) };
}

/** Existing staff counts for its own municipality, as far as that pays at all, in the years in which it pays. */
function municipalRow({ party, staff }: Shares, years: readonly number[], own: readonly Cents[]): PayerRow {
  const total = sumOf(own);
  const inKind = total === 0 ? own : split(cents(Math.min(staff, total)), own);
  const payments = years.flatMap((year, index) => {
    const [part, inStaff] = [own[index], inKind[index]];
    if (part === undefined || inStaff === undefined) return [];
    return [{ year, cash: subtractCents(part, inStaff), inKind: inStaff }];
  });
  return { payer: { kind: 'municipality', party }, payments, total };
}
