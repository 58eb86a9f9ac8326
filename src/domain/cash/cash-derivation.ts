import { type FigureStep, derivationOf } from '../finance/derivation.ts';
import type { CashColumn } from '../proof/figure-ref.ts';
import { monthAt, monthIndex, type YearMonth, yearOf } from '../value/calendar.ts';
import { type Paid, instalmentsOf, paidIn } from './drawdown.ts';
import { type Liquidity, cashYears, liquidityOf, peakTries } from './liquidity.ts';
import { addCents, type Cents, cents, subtractCents } from '../value/money.ts';
import type { Drawdown, Participant, Scenario } from '../document/scenario.ts';
import { monthSteps, type SpreadStep, yearSteps } from './spread-derivation.ts';

/** One line of how an amount in the accounts came about. */
export type CashStep =
  | SpreadStep
  /** What the state pays in a month: its shares of the months that it pays for then. */
  | {
      readonly kind: 'received';
      readonly drawdown: Drawdown;
      readonly parts: readonly { readonly month: YearMonth; readonly amount: Cents }[];
      readonly result: Cents;
    }
  /** The same where it pays in instalments: those that it pays then. */
  | {
      readonly kind: 'instalments';
      readonly whole: Cents;
      readonly parts: readonly Paid[];
      readonly result: Cents;
    }
  | {
      readonly kind: 'advanced' | 'ahead';
      readonly month: YearMonth;
      readonly due: Cents;
      readonly received: Cents;
      readonly result: Cents;
    }
  | {
      readonly kind: 'own-so-far';
      readonly month: YearMonth;
      readonly before: Cents;
      readonly share: Cents;
      readonly result: Cents;
    }
  /** The lowest and the highest peak: at which begin, and with how much state funding. */
  | {
      readonly kind: 'peak-at';
      readonly end: 'low' | 'high';
      readonly begin: YearMonth;
      readonly funding: Cents;
      readonly result: Cents;
    };

type Steps = readonly (FigureStep | CashStep)[];

/** How an amount of one month came about; undefined where the month is not in the table. */
export function cashDerivation(
  scenario: Scenario,
  participant: Participant,
  { month, column }: { readonly month: YearMonth; readonly column: CashColumn },
): { readonly value: Cents; readonly steps: Steps } | undefined {
  const liquidity = liquidityOf(scenario, participant);
  const funding = derivationOf(scenario, participant, 'stateFunding');
  const cash = derivationOf(scenario, participant, 'cash');
  if (!liquidity || !funding || !cash) return undefined;
  const { months, period } = liquidity;
  const index = months.findIndex((each) => each.month === month);
  const at = months[index];
  if (!at) return undefined;
  const spread = (steps: readonly FigureStep[]) =>
    monthSteps(steps.at(-1)?.result ?? cents(0), period, month);
  const value = at[column];
  switch (column) {
    case 'due':
      return { value, steps: [...funding, ...spread(funding)] };
    case 'received': {
      const paid = receivedStep(liquidity, funding.at(-1)?.result ?? cents(0), (each) => each === month);
      return { value, steps: [...funding, ...paid] };
    }
    case 'advanced':
    case 'ahead': {
      const soFar = months.slice(0, index + 1);
      const [due, received] = [
        sumOf(soFar.map((each) => each.due)),
        sumOf(soFar.map((each) => each.received)),
      ];
      return { value, steps: [...funding, { kind: column, month, due, received, result: value }] };
    }
    case 'ownCash': {
      const before = months[index - 1]?.ownCash ?? cents(0);
      const share = subtractCents(value, before);
      const last: CashStep = { kind: 'own-so-far', month, before, share, result: value };
      return { value, steps: [...cash, ...spread(cash), last] };
    }
  }
}

/** What the state is due or pays in a year; undefined where the year is not in the table. */
export function cashYearDerivation(
  scenario: Scenario,
  participant: Participant,
  { year, column }: { readonly year: number; readonly column: 'due' | 'received' },
): { readonly value: Cents; readonly steps: Steps } | undefined {
  const liquidity = liquidityOf(scenario, participant);
  const funding = derivationOf(scenario, participant, 'stateFunding');
  const whole = funding?.at(-1)?.result;
  const found = liquidity && cashYears(liquidity).find((each) => each.year === year);
  if (!funding || !found || whole === undefined) return undefined;
  const steps =
    column === 'due'
      ? yearSteps(whole, liquidity.period, year)
      : receivedStep(liquidity, whole, (month) => yearOf(month) === year);
  return { value: found[column], steps: [...funding, ...steps] };
}

function receivedStep(
  { months, drawdown }: Liquidity,
  whole: Cents,
  isAsked: (month: YearMonth) => boolean,
): readonly CashStep[] {
  if (drawdown.rhythm === 'instalments') {
    const parts = instalmentsOf(whole, drawdown)?.filter(({ month }) => isAsked(month)) ?? [];
    return [{ kind: 'instalments', whole, parts, result: sumOf(parts.map(({ amount }) => amount)) }];
  }
  const parts = months
    .filter((each) => each.due !== 0 && isAsked(monthAt(paidIn(monthIndex(each.month), drawdown))))
    .map((each) => ({ month: each.month, amount: each.due }));
  return [{ kind: 'received', drawdown, parts, result: sumOf(parts.map(({ amount }) => amount)) }];
}

/** Where the lowest and the highest peak of pre-financing lie; undefined without a table. */
export function peakDerivation(
  scenario: Scenario,
  participant: Participant,
): readonly CashStep[] | undefined {
  const liquidity = liquidityOf(scenario, participant);
  const funding = derivationOf(scenario, participant, 'stateFunding')?.at(-1)?.result;
  if (!liquidity || funding === undefined) return undefined;
  const { period, drawdown } = liquidity;
  const best = { begin: monthIndex(period.first), funding, height: liquidity.peak.advanced };
  const tries = [best, ...peakTries(scenario, participant, drawdown)];
  const { peakHeight } = liquidity;
  return (['low', 'high'] as const).map((end) => {
    const found = tries.find(({ height }) => height === peakHeight[end]) ?? best;
    return {
      kind: 'peak-at',
      end,
      begin: monthAt(found.begin),
      funding: found.funding,
      result: peakHeight[end],
    };
  });
}

const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce(addCents, cents(0));
