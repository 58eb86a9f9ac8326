import type { Asked } from './asked.ts';
import { type Step, derivationOf } from './derivation.ts';
import { grantPeriodOf } from './grant-period.ts';
import { type Cents, addCents, cents } from './money.ts';
import { valueOf } from './participant-inputs.ts';
import { type ApportionmentKey, type Payer, type Payments, paymentsOf, weightOf } from './payments.ts';
import type { Participant, Scenario } from './scenario.ts';
import { type SpreadStep, yearSteps } from './spread-derivation.ts';

/** A figure of one municipality that others are made of; it is explained in its own place. */
type SharedFigure = 'cost' | 'stateFunding' | 'thirdParty' | 'ownContribution';
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

type AskedPayment = Extract<Asked, { kind: 'payment' | 'paid' }>;
type Derived = { readonly value: Cents; readonly steps: readonly (Step | PaymentStep)[] };
type Setting = {
  readonly scenario: Scenario;
  readonly participants: readonly Participant[];
  readonly key: ApportionmentKey;
  readonly table: Payments;
};

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
  steps: readonly (Step | PaymentStep)[],
  ends: readonly (Step | PaymentStep | undefined)[],
): Derived {
  const parts = ends.flatMap((step) => (typeof step?.result === 'number' ? [step.result] : []));
  const value = sumOf(parts);
  return { value, steps: parts.length < 2 ? steps : [...steps, { kind: 'sum', parts, result: value }] };
}

function ofOthers(
  { scenario, participants }: Setting,
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
  setting: Setting,
  asked: AskedPayment & { readonly party: string },
): Derived | undefined {
  const { scenario, participants, key, table } = setting;
  const participant = participants.find(({ party }) => party === asked.party);
  const row = table.rows.find(({ payer }) => payer.kind === 'municipality' && payer.party === asked.party);
  if (!participant || !row) return undefined;
  if (asked.kind === 'paid') {
    if (key === 'own') {
      return { value: row.total, steps: derivationOf(scenario, participant, 'ownContribution') ?? [] };
    }
    const parts = table.years.map((year) => keyStep(setting, participant, key, year));
    return added(parts, parts);
  }
  const payment = row.payments.find(({ year }) => year === asked.year);
  if (!payment) return undefined;
  const own = cents(payment.cash + payment.inKind);
  const staff = valueOf(participant.inKind)?.best ?? cents(0);
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
  setting: Setting,
  participant: Participant,
  asked: Extract<AskedPayment, { kind: 'payment' }>,
): readonly (Step | PaymentStep)[] {
  const { scenario, participants, key } = setting;
  if (key === 'own') return figureSteps(scenario, participant, 'ownContribution', asked);
  const each = participants.map((one) => figureSteps(scenario, one, 'ownContribution', asked));
  const { steps } = added(
    each.flat(),
    each.map((one) => one.at(-1)),
  );
  return [...steps, keyStep(setting, participant, key, asked.year)];
}

/** A municipality's part of what all municipalities bear in a year, by the weights of a key. */
function keyStep({ table, participants }: Setting, participant: Participant, key: SharingKey, year: number) {
  const borneBy = (parties: readonly string[]) =>
    sumOf(
      table.rows
        .filter(({ payer }) => payer.kind === 'municipality' && parties.includes(payer.party))
        .flatMap(({ payments }) => payments.filter((payment) => payment.year === year))
        .flatMap(({ cash, inKind }) => [cash, inKind]),
    );
  return {
    kind: 'by-key',
    key,
    year,
    whole: borneBy(participants.map(({ party }) => party)),
    weight: weightOf(participant, key) ?? 0,
    of: participants.reduce((sum, one) => sum + (weightOf(one, key) ?? 0), 0),
    result: borneBy([participant.party]),
  } as const;
}

const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce(addCents, cents(0));
