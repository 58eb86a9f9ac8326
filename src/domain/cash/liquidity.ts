import type { Interval } from '../value/amount.ts';
import { monthAt, monthIndex, type YearMonth, yearOf } from '../value/calendar.ts';
import { amountsOver, type GrantPeriod, grantPeriodOf, type Span, spanOf } from './grant-period.ts';
import { receiptsOf } from './drawdown.ts';
import { addCents, type Cents, cents } from '../value/money.ts';
import { type Drawdown, type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { caseAt, lasting } from '../finance/scenario-case.ts';
import { cases } from '../inputs/scenario-ends.ts';
import { isKnown } from '../finance/figure-inputs.ts';
import { flowsOf } from '../finance/figures.ts';

/** What passes through the municipality's accounts in one month, in cents. */
export type CashMonth = {
  readonly month: YearMonth;
  /** The state's share of the cost that falls in the month. */
  readonly due: Cents;
  /** What the state pays in the month. */
  readonly received: Cents;
  /** The state's share advanced so far from the municipality's own cash (Vorfinanzierung). */
  readonly advanced: Cents;
  /** What the state has paid so far beyond its share of the cost until then. */
  readonly ahead: Cents;
  /** The own contribution in cash paid so far. */
  readonly ownCash: Cents;
};

type Peak = { readonly month: YearMonth; readonly advanced: Cents };
export type Liquidity = {
  readonly period: GrantPeriod;
  readonly drawdown: Drawdown;
  readonly months: readonly CashMonth[];
  /** The first month in which most is advanced. */
  readonly peak: Peak;
  /** The height of the peak for every begin and end of the inputs' ranges. */
  readonly peakHeight: Interval;
};

/**
 * Cash over the months of one municipality at its estimates. Cost falls evenly; third-party funds come as the cost
 * falls; the state pays `lag` months later, each quarter's share in the month after it, or in instalments. Undefined where
 * period, drawdown, a part of it or a figure is not stated.
 */
export function liquidityOf(scenario: Scenario, participant: Participant): Liquidity | undefined {
  const period = grantPeriodOf(participant);
  const drawdown = valueOf(participant.drawdown);
  if (!period || !drawdown || !isKnown(scenario, participant, 'cash')) return undefined;
  const best = flowsOf(caseAt(scenario, participant, cases.best));
  const months = cashMonths(best.stateFunding, best.cash, period, drawdown);
  const peak = months && peakOf(months);
  if (!months || !peak) return undefined;
  const height = peakHeight(scenario, participant, drawdown, peak.advanced);
  return { period, drawdown, months, peak, peakHeight: height };
}

function cashMonths(
  funding: Cents,
  cash: Cents,
  period: GrantPeriod,
  drawdown: Drawdown,
): readonly CashMonth[] | undefined {
  const span = spanOf(period);
  const due = amountsOver(funding, span);
  const own = amountsOver(cash, span);
  const receipts = receiptsOf(due, span.first, funding, drawdown);
  if (!receipts) return undefined;
  let first = span.first;
  let last = span.first + due.length - 1;
  for (const { month } of receipts) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  const receivedIn = Array.from({ length: last - first + 1 }, () => nothing);
  for (const { month, amount } of receipts) {
    receivedIn[month - first] = addCents(receivedIn[month - first] ?? nothing, amount);
  }
  let [dueSoFar, receivedSoFar, ownCash] = [nothing, nothing, nothing];
  return receivedIn.map((received, index) => {
    const month = first + index;
    const share = due[month - span.first] ?? nothing;
    dueSoFar = addCents(dueSoFar, share);
    receivedSoFar = addCents(receivedSoFar, received);
    ownCash = addCents(ownCash, own[month - span.first] ?? nothing);
    return {
      month: monthAt(month),
      due: share,
      received,
      advanced: cents(Math.max(0, dueSoFar - receivedSoFar)),
      ahead: cents(Math.max(0, receivedSoFar - dueSoFar)),
      ownCash,
    };
  });
}

/** Outside of its period nothing falls due: a known 0. */
const nothing = cents(0);

function peakOf(months: readonly CashMonth[]): Peak | undefined {
  const [first] = months;
  if (!first) return undefined;
  return months.reduce<Peak>(
    (highest, { month, advanced }) => (advanced > highest.advanced ? { month, advanced } : highest),
    first,
  );
}

function peakHeight(scenario: Scenario, participant: Participant, drawdown: Drawdown, best: Cents): Interval {
  let low = best;
  let high = best;
  for (const { height } of peakTries(scenario, participant, drawdown)) {
    if (height < low) low = height;
    if (height > high) high = height;
  }
  return { low, best, high };
}

/** The height of the peak for one begin and one state funding. */
export type PeakTry = { readonly begin: number; readonly funding: Cents; readonly height: Cents };

/**
 * The height is not monotone in the begin: under a cap it is greatest where the whole sum is due before the state
 * pays. So every begin in the range is tried, at both ends of the funding.
 */
export function peakTries(
  scenario: Scenario,
  participant: Participant,
  drawdown: Drawdown,
): readonly PeakTry[] {
  const range = valueOf(participant.firstMonth);
  const period = grantPeriodOf(participant);
  if (!range || !period) return [];
  const span = spanOf(period);
  const [earliest, latest] = [monthIndex(range.earliest), monthIndex(range.latest)];
  const tries: PeakTry[] = [];
  for (const ends of [cases.leastFunding, cases.mostFunding]) {
    const chosen = caseAt(scenario, participant, ends);
    for (let begin = earliest; begin <= latest; begin += 1) {
      const funding = flowsOf(lasting(chosen, span.last - begin + 1)).stateFunding;
      tries.push({ begin, funding, height: heightOf(funding, { ...span, first: begin }, drawdown) });
    }
  }
  return tries;
}

/** The height of the peak alone, without naming months: every begin of a range is tried. */
function heightOf(funding: Cents, span: Span, drawdown: Drawdown): Cents {
  let advanced = 0;
  let highest = 0;
  let waiting = 0;
  const dues = amountsOver(funding, span);
  if (drawdown.rhythm === 'instalments') return heightByReceipts(dues, span.first, funding, drawdown);
  for (let index = 0; index < dues.length; index += 1) {
    const due = dues[index] ?? nothing;
    advanced += due;
    if (drawdown.rhythm === 'monthly') {
      // Before the first month nothing was due, and so nothing is paid.
      const paid = index < drawdown.lag ? undefined : dues[index - drawdown.lag];
      if (paid !== undefined) advanced -= paid;
    } else {
      if ((span.first + index) % 3 === 0) {
        advanced -= waiting;
        waiting = 0;
      }
      waiting += due;
    }
    if (advanced > highest) highest = advanced;
  }
  return cents(highest);
}

function heightByReceipts(dues: readonly Cents[], first: number, funding: Cents, drawdown: Drawdown): Cents {
  const receipts = receiptsOf(dues, first, funding, drawdown) ?? [];
  let due = 0;
  let highest = 0;
  for (const [index, share] of dues.entries()) {
    due += share;
    const paid = receipts.filter(({ month }) => month <= first + index);
    highest = Math.max(highest, due - paid.reduce((sum, { amount }) => sum + amount, 0));
  }
  return cents(highest);
}

/** What the state is due and pays in each year, in order: the sums of its months. */
export function cashYears({ months }: Pick<Liquidity, 'months'>): readonly CashYear[] {
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  return years.map((year) => {
    const inYear = months.filter(({ month }) => yearOf(month) === year);
    return {
      year,
      due: inYear.reduce((sum, { due }) => addCents(sum, due), nothing),
      received: inYear.reduce((sum, { received }) => addCents(sum, received), nothing),
    };
  });
}
type CashYear = { readonly year: number } & Pick<CashMonth, 'due' | 'received'>;
