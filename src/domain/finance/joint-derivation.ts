import type { Total } from '../value/amount.ts';
import type { Figure } from './figure-table.ts';
import { impactOf, type JointImpact, jointImpact } from './budget-impact.ts';
import { addCents, type Cents, cents } from '../value/money.ts';
import type { PaymentStep } from '../cash/payment-steps.ts';
import type { Scenario } from '../document/scenario.ts';
import type { YearChoice } from '../document/period.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import { missingInputs } from './figure-inputs.ts';

export type JointFigure = Exclude<keyof JointImpact, 'part'>;

/** Only amounts that somebody pays are added over municipalities; a headroom belongs to one budget. */
export const isJointFigure = (figure: Figure): figure is JointFigure =>
  figure === 'cost' || figure === 'stateFunding' || figure === 'ownContribution';

/** Why a municipality is missing in a sum: for want of inputs, or since the scenario does not cover it. */
type Missing = { readonly party: string; readonly inputs: readonly InputId[] | undefined };

/** How a figure of several municipalities came about: what each adds, and who is missing. */
export function jointDerivation(
  scenario: Scenario,
  parties: readonly string[],
  figure: JointFigure,
  year: YearChoice = 'all',
): { readonly total: Total; readonly steps: readonly PaymentStep[]; readonly missing: readonly Missing[] } {
  const each = parties.map((party) => {
    const participant = scenario.participants.find((candidate) => candidate.party === party);
    return { party, participant, impact: participant && impactOf(scenario, participant, year) };
  });
  const parts = each.flatMap(({ party, impact }): readonly PaymentStep[] => {
    const result = impact?.[figure]?.best;
    return result === undefined ? [] : [{ kind: 'figure-of', party, figure, result }];
  });
  const amounts = parts.flatMap(({ result }): readonly Cents[] => [result]);
  const sum: PaymentStep = { kind: 'sum', parts: amounts, result: amounts.reduce(addCents, cents(0)) };
  return {
    total: jointImpact(each.map(({ impact }) => impact))[figure],
    steps: amounts.length < 2 ? parts : [...parts, sum],
    missing: each
      .filter(({ impact }) => !impact?.[figure])
      .map(({ party, participant }) => ({
        party,
        inputs: participant && missingInputs(scenario, participant, figure),
      })),
  };
}
