import { type FigureStep, derivationOf } from './derivation.ts';
import { grantPeriodOf } from '../cash/grant-period.ts';
import type { PaymentStep, SharedFigure } from '../cash/payment-steps.ts';
import { yearSteps } from '../cash/spread-derivation.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import type { FigureInYear } from '../proof/figure-ref.ts';
import { type Cents, addCents, cents } from '../value/money.ts';
import { type Impact, impactOf } from './budget-impact.ts';
import { missingInputs } from './figure-inputs.ts';
import { budgetGiven } from './year-budget.ts';

type Steps = readonly (FigureStep | PaymentStep)[];
type Asked = { readonly figure: FigureInYear; readonly year: number };

/** How what of a figure falls to one fiscal year came about, from the whole down; undefined where it is not known. */
export function yearDerivation(
  scenario: Scenario,
  participant: Participant,
  { figure, year }: Asked,
): { readonly impact: Impact; readonly steps: Steps } | undefined {
  const impact = impactOf(scenario, participant, year);
  if (!impact[figure]) return undefined;
  return { impact, steps: stepsTo(scenario, participant, { figure, year }, impact) };
}

function stepsTo(
  scenario: Scenario,
  participant: Participant,
  { figure, year }: Asked,
  impact: Impact,
): Steps {
  const { inPlan, headroom } = budgetGiven(scenario, participant, year);
  const to = (before: FigureInYear) => stepsTo(scenario, participant, { figure: before, year }, impact);
  const [own, staff, cash, gap] = [
    bestOf(impact, 'ownContribution'),
    bestOf(impact, 'inKind'),
    bestOf(impact, 'cash'),
    bestOf(impact, 'gap'),
  ];
  switch (figure) {
    case 'stateFunding':
    case 'thirdParty':
    case 'ownContribution':
      return partSteps(scenario, participant, figure, year);
    case 'cost': {
      if (!impact.ownContribution) return partSteps(scenario, participant, figure, year);
      const parts = (['stateFunding', 'thirdParty', 'ownContribution'] as const).flatMap((each) => [
        ...wholeStep(scenario, participant, each),
        ...partSteps(scenario, participant, each, year).slice(-1),
      ]);
      const amounts = [bestOf(impact, 'stateFunding'), bestOf(impact, 'thirdParty'), own];
      return [...parts, { kind: 'sum', parts: amounts, result: amounts.reduce(addCents) }];
    }
    case 'inKind': {
      const [whole, of] = [
        lastOf(scenario, participant, 'inKind'),
        lastOf(scenario, participant, 'ownContribution'),
      ];
      const inAll = derivationOf(scenario, participant, 'inKind')?.slice(-1) ?? [];
      const inYear: PaymentStep = { kind: 'staff-in-year', whole, own, of, result: staff };
      return [...to('ownContribution'), ...inAll, ...(whole > 0 ? [inYear] : [])];
    }
    case 'cash':
      return [...to('inKind'), { kind: 'cash-in-year', own, staff, result: cash }];
    case 'gap':
      return [
        ...to('cash'),
        ...(inPlan ? [{ kind: 'gap', cash, inPlan: inPlan.best, result: gap } as const] : []),
      ];
    case 'headroom':
      return [];
    case 'headroomAfter': {
      const result = bestOf(impact, 'headroomAfter');
      if (!headroom) return to('gap');
      return [...to('gap'), { kind: 'headroom-after', headroom: headroom.best, gap, result }];
    }
  }
}

/** Only what is known is asked for: a figure that is not has no steps. */
const bestOf = (impact: Impact, figure: FigureInYear): Cents => impact[figure]?.best ?? nothing;
const nothing = cents(0);

const lastOf = (scenario: Scenario, participant: Participant, figure: SharedFigure | 'inKind'): Cents =>
  derivationOf(scenario, participant, figure)?.at(-1)?.result ?? nothing;

function wholeStep(scenario: Scenario, participant: Participant, figure: SharedFigure): Steps {
  return [
    {
      kind: 'figure-of',
      party: participant.party,
      figure,
      result: lastOf(scenario, participant, figure),
    },
  ];
}

/** The whole as it came about, and what of it falls to the year. */
function partSteps(scenario: Scenario, participant: Participant, figure: SharedFigure, year: number): Steps {
  const steps = derivationOf(scenario, participant, figure) ?? [];
  const period = grantPeriodOf(participant);
  const whole = steps.at(-1)?.result;
  return whole === undefined || !period ? steps : [...steps, ...yearSteps(whole, period, year)];
}

/** The inputs without which a figure of a year is not known; plan and cover are asked for that year. */
export function missingInYear(
  scenario: Scenario,
  participant: Participant,
  { figure, year }: Asked,
): readonly InputId[] {
  const { inPlan, headroom } = budgetGiven(scenario, participant, year);
  const isOfBudget = figure === 'gap' || figure === 'headroomAfter' || figure === 'headroom';
  return [
    ...(figure === 'headroom' ? [] : missingInputs(scenario, participant, isOfBudget ? 'cash' : figure)),
    ...(!isOfBudget || figure === 'headroom' || inPlan ? [] : (['inPlan'] as const)),
    ...(figure === 'gap' || !isOfBudget || headroom ? [] : (['headroom'] as const)),
  ];
}
