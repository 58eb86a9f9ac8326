import { type FigureStep, derivationOf } from './derivation.ts';
import type { PaymentStep } from '../cash/payment-steps.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { casesOf } from '../inputs/scenario-ends.ts';
import type { IsoDate } from '../value/calendar.ts';
import type { Cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import {
  type BudgetCase,
  type CaseName,
  type InstrumentKind,
  caseOf,
  instrumentsByYear,
} from './instrument.ts';
import type { YearBudget } from './year-budget.ts';
import { yearDerivation } from './year-derivation.ts';

/** What an instrument is needed for: the last line of how it came about. */
export type InstrumentStep = {
  readonly kind: 'to-pay';
  readonly by: 'nothing' | 'income' | 'gap' | 'beyond';
  readonly result: Cents;
};

const caseNames = { favourable: 'cheapest', best: 'best', unfavourable: 'dearest' } as const;

type Asked = { readonly at: CaseName; readonly year: number | undefined; readonly asOf: IsoDate };

/**
 * What an instrument of budget law is needed for, from the cost down to what is left to pay; of a year, where the grant
 * runs through several. Undefined where there is no answer.
 */
export function instrumentDerivation(
  scenario: Scenario,
  participant: Participant,
  { at, year, asOf }: Asked,
) {
  const impact = impactOf(scenario, participant, year);
  const [one] = instrumentsByYear(scenario, participant, impact, asOf);
  const instrument = one?.instruments?.[at];
  if (!one || !instrument) return undefined;
  const ends = casesOf(participant)[caseNames[at]];
  const steps =
    year === undefined
      ? (derivationOf(scenario, participant, 'headroomAfter', ends) ??
        derivationOf(scenario, participant, 'gap', ends))
      : stepsInYear(scenario, participant, one.budget, at);
  if (!steps) return undefined;
  const last: InstrumentStep = { kind: 'to-pay', by: neededFor[instrument.kind], result: instrument.amount };
  return { instrument, budget: one.budget, steps: [...steps, last] };
}

/** Down from the whole for the estimates; at the ends from what is paid in cash in the year. */
function stepsInYear(
  scenario: Scenario,
  participant: Participant,
  budget: YearBudget,
  at: CaseName,
): readonly (FigureStep | PaymentStep)[] {
  const figure = budget.headroomAfter ? 'headroomAfter' : 'gap';
  const derived = at === 'best' && yearDerivation(scenario, participant, { figure, year: budget.year });
  if (derived) return derived.steps;
  const chosen = caseOf(budget, at);
  return chosen ? budgetSteps(chosen) : [];
}

function budgetSteps({ cash, inPlan, gap, headroom, headroomAfter }: BudgetCase): readonly FigureStep[] {
  const first: FigureStep = { kind: 'gap', cash, inPlan, result: gap };
  if (headroom === undefined || headroomAfter === undefined) return [first];
  return [first, { kind: 'headroom-after', headroom, gap, result: headroomAfter }];
}

const neededFor = {
  none: 'nothing',
  'income-cover': 'income',
  'budget-cover': 'gap',
  'budget-plan': 'gap',
  'over-plan': 'beyond',
  'supplementary-budget': 'beyond',
} as const satisfies Readonly<Record<InstrumentKind, InstrumentStep['by']>>;
