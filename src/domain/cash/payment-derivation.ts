import { type FigureStep, derivationOf } from '../finance/derivation.ts';
import { grantPeriodOf } from './grant-period.ts';
import { type Cents, cents } from '../value/money.ts';
import {
  type AskedPayment,
  keySteps,
  type PaymentSetting,
  type PaymentStep,
  type SharedFigure,
  sumOf,
} from './payment-steps.ts';
import type { ApportionmentKey } from '../as-of/selection.ts';
import { type Payments, paymentsOf } from './payments.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { yearSteps } from './spread-derivation.ts';

type Derived = { readonly value: Cents; readonly steps: readonly (FigureStep | PaymentStep)[] };

/** How a cell of the table of payers came about; undefined where there is no such cell. */
export function paymentDerivation(
  scenario: Scenario,
  participants: readonly Participant[],
  key: ApportionmentKey,
  asked: AskedPayment & { readonly party: string },
): Derived | undefined {
  const table = paymentsOf(scenario, participants, key);
  if ('missing' in table) return undefined;
  const setting = { scenario, participants, key, table };
  switch (asked.payer) {
    case 'own':
      return ofMunicipality(setting, asked);
    case 'state':
      return ofOthers(setting, asked, 'stateFunding');
    case 'third':
      return ofOthers(setting, asked, 'thirdParty');
    case 'municipalities':
      return together(
        asked,
        table.rows.filter(({ payer }) => payer.kind === 'municipality'),
      );
    case 'everybody':
      return together(asked, table.rows);
  }
}

type Rows = Payments['rows'];

function cellOf({ payments, total }: Rows[number], asked: AskedPayment): Cents | undefined {
  if (asked.kind === 'paid') return total;
  return payments.find(({ year }) => year === asked.year)?.[asked.paidIn];
}

function together(asked: AskedPayment, rows: Rows): Derived | undefined {
  const parts = rows.flatMap((row) => {
    const result = cellOf(row, asked);
    return result === undefined ? [] : [{ kind: 'paid-by', payer: row.payer, result } as const];
  });
  return parts.length === 0 ? undefined : added(parts, parts);
}

/** Steps that end in the sum of some of them; no sum of one. */
function added(
  steps: readonly (FigureStep | PaymentStep)[],
  ends: readonly (FigureStep | PaymentStep | undefined)[],
): Derived {
  const parts = ends.flatMap((step) => (typeof step?.result === 'number' ? [step.result] : []));
  const value = sumOf(parts);
  return { value, steps: parts.length < 2 ? steps : [...steps, { kind: 'sum', parts, result: value }] };
}

function ofOthers(
  { scenario, participants }: PaymentSetting,
  asked: AskedPayment,
  figure: SharedFigure,
): Derived | undefined {
  if (asked.kind === 'payment' && asked.paidIn === 'inKind') {
    return { value: cents(0), steps: [{ kind: 'money-only', result: cents(0) }] };
  }
  const each = participants.map((one) => figureSteps(scenario, one, figure, asked));
  return added(
    each.flat(),
    each.map((steps) => steps.at(-1)),
  );
}

/** A figure of one municipality, and what of it falls to the year that was asked about. */
function figureSteps(
  scenario: Scenario,
  participant: Participant,
  figure: SharedFigure,
  asked: AskedPayment,
): readonly PaymentStep[] {
  const period = grantPeriodOf(participant);
  const result = derivationOf(scenario, participant, figure)?.at(-1)?.result;
  if (!period || result === undefined) return [];
  const whole: PaymentStep = { kind: 'figure-of', party: participant.party, figure, result };
  return asked.kind === 'paid' ? [whole] : [whole, ...yearSteps(result, period, asked.year)];
}

function ofMunicipality(
  setting: PaymentSetting,
  asked: AskedPayment & { readonly party: string },
): Derived | undefined {
  const { scenario, participants, key, table } = setting;
  const participant = participants.find(({ party }) => party === asked.party);
  const row = table.rows.find(({ payer }) => payer.kind === 'municipality' && payer.party === asked.party);
  const staff = participant && valueOf(participant.inKind)?.best;
  if (!participant || !row || staff === undefined) return undefined;
  if (asked.kind === 'paid') {
    if (key === 'own') {
      return { value: row.total, steps: derivationOf(scenario, participant, 'ownContribution') ?? [] };
    }
    const parts = table.years.flatMap((year) => keySteps(setting, participant, key, year));
    return added(parts, parts);
  }
  const payment = row.payments.find(({ year }) => year === asked.year);
  if (!payment) return undefined;
  const own = cents(payment.cash + payment.inKind);
  const inAll = cents(Math.min(staff, row.total));
  const inKind: readonly PaymentStep[] = [
    { kind: 'staff-in-all', given: staff, own: row.total, result: inAll },
    ...(table.years.length > 1 && inAll > 0
      ? [{ kind: 'staff-in-year', whole: inAll, own, of: row.total, result: payment.inKind } as const]
      : []),
  ];
  const before = [...ownSteps(setting, participant, asked), ...inKind];
  return asked.paidIn === 'inKind'
    ? { value: payment.inKind, steps: before }
    : {
        value: payment.cash,
        steps: [...before, { kind: 'cash-in-year', own, staff: payment.inKind, result: payment.cash }],
      };
}

/** The own contribution of a year: a municipality's own, or its part of what all of them bear. */
function ownSteps(
  setting: PaymentSetting,
  participant: Participant,
  asked: Extract<AskedPayment, { kind: 'payment' }>,
): readonly (FigureStep | PaymentStep)[] {
  const { scenario, participants, key } = setting;
  if (key === 'own') return figureSteps(scenario, participant, 'ownContribution', asked);
  const each = participants.map((one) => figureSteps(scenario, one, 'ownContribution', asked));
  const { steps } = added(
    each.flat(),
    each.map((one) => one.at(-1)),
  );
  return [...steps, ...keySteps(setting, participant, key, asked.year)];
}
