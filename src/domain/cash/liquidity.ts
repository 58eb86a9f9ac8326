import type { Interval } from '../value/amount.ts';
import { monthAt, monthIndex, type YearMonth } from '../value/calendar.ts';
import { amountsOver, type GrantPeriod, grantPeriodOf, type Span, spanOf } from './grant-period.ts';
import { addCents, type Cents, cents, subtractCents } from '../value/money.ts';
import { type Drawdown, type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { caseAt } from '../finance/scenario-case.ts';
import { figureOf, figuresOf, missingInputs } from '../finance/figures.ts';
import { cases } from '../inputs/scenario-ends.ts';

/** What passes through the municipality's accounts in one month, in cents. */
export type CashMonth = {
  readonly month: YearMonth;
  /** The state's share of the cost that falls in the month. */
  readonly due: Cents;
  /** What the state pays in the month. */
  readonly received: Cents;
  /** The state's share advanced so far from the municipality's own cash (Vorfinanzierung). */
  readonly advanced: Cents;
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
 * falls; the state pays `lag` months later, or each quarter's share in the month after it. Undefined where period,
 * drawdown or a figure is not stated.
 */
export function liquidityOf(scenario: Scenario, participant: Participant): Liquidity | undefined {
  const period = grantPeriodOf(participant);
  const drawdown = valueOf(participant.drawdown);
  if (!period || !drawdown || missingInputs(scenario, participant, 'cash').length > 0) return undefined;
  const best = figuresOf(caseAt(scenario, participant, cases.best));
  const months = cashMonths(best.stateFunding, best.cash, period, drawdown);
  const peak = peakOf(months);
  if (!peak) return undefined;
  const height = peakHeight(scenario, participant, drawdown, peak.advanced);
  return { period, drawdown, months, peak, peakHeight: height };
}

function cashMonths(
  funding: Cents,
  cash: Cents,
  period: GrantPeriod,
  drawdown: Drawdown,
): readonly CashMonth[] {
  const span = spanOf(period);
  const due = amountsOver(funding, span);
  const own = amountsOver(cash, span);
  const count = paidIn(span.first + due.length - 1, drawdown) - span.first + 1;
  const received = Array.from({ length: count }, () => cents(0));
  for (const [index, amount] of due.entries()) {
    const paid = paidIn(span.first + index, drawdown) - span.first;
    received[paid] = addCents(received[paid] ?? cents(0), amount);
  }
  let advanced = cents(0);
  let ownCash = cents(0);
  return received.map((paid, index) => {
    const share = due[index] ?? cents(0);
    advanced = subtractCents(addCents(advanced, share), paid);
    ownCash = addCents(ownCash, own[index] ?? cents(0));
    return { month: monthAt(span.first + index), due: share, received: paid, advanced, ownCash };
  });
}

/** The month in which the state's share of the cost of a month arrives, both as numbers. */
export const paidIn = (month: number, drawdown: Drawdown): number =>
  drawdown.rhythm === 'monthly' ? month + drawdown.lag : month - (month % 3) + 3;

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
  return [cases.leastFunding, cases.mostFunding].flatMap((ends) => {
    const chosen = caseAt(scenario, participant, ends);
    return Array.from({ length: latest - earliest + 1 }, (_, index): PeakTry => {
      const begin = earliest + index;
      const plan = { ...chosen.plan, months: span.last - begin + 1 };
      const funding = figureOf({ ...chosen, plan }, 'stateFunding');
      return { begin, funding, height: heightOf(funding, { ...span, first: begin }, drawdown) };
    });
  });
}

/** The height of the peak alone, without naming months: every begin of a range is tried. */
function heightOf(funding: Cents, span: Span, drawdown: Drawdown): Cents {
  let advanced = 0;
  let highest = 0;
  let waiting = 0;
  const dues = amountsOver(funding, span);
  for (const [index, due] of dues.entries()) {
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
    highest = Math.max(highest, advanced);
  }
  return cents(highest);
}
