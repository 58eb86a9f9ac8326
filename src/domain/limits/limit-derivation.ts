import { type FigureStep, derivationOf } from '../finance/derivation.ts';
import type { FigureRef } from '../proof/figure-ref.ts';
import { mostFunding, mostOfOthers, neededFunding, paidByOthers, type Share } from './break-even.ts';
import { type CostLimitStep, costSteps } from './cost-derivation.ts';
import { figuresOf } from '../finance/figures.ts';
import type { RateBase } from '../finance/funding.ts';
import { type Cents, cents } from '../value/money.ts';
import { asShared, shareBaseOf } from '../finance/other-share.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type YearMeans, hasLimit, limitCase, ownMeans } from './limit-year.ts';
import type { Case, caseAt } from '../finance/scenario-case.ts';
import { cases, casesOf } from '../inputs/scenario-ends.ts';

type AskedLimit = Extract<FigureRef, { kind: 'limit' }>;

/** One line of how a limit of the cover came about. */
export type LimitStep =
  | {
      readonly kind: 'means';
      readonly inKind: Cents;
      readonly inPlan: Cents;
      readonly headroom: Cents;
      readonly result: Cents;
    }
  /** What the whole may ask of the budgets if a year bears its part: its plan and headroom over its share of the months. */
  | ({ readonly kind: 'year-means'; readonly result: Cents } & Omit<YearMeans, 'whole'>)
  /** The headroom is below zero before anything is paid. */
  | { readonly kind: 'no-means'; readonly result: Cents }
  | {
      readonly kind: 'needed';
      readonly cost: Cents;
      readonly thirdParty: Cents;
      readonly means: Cents;
      readonly result: Cents;
    }
  /** What is left of it for the first programme where others pay beside it. */
  | { readonly kind: 'needed-beside'; readonly needed: Cents; readonly others: Cents; readonly result: Cents }
  | {
      readonly kind: 'most';
      readonly eligible: Cents;
      readonly thirdParty: Cents;
      readonly cap: Cents | undefined;
      readonly result: Cents;
    }
  | { readonly kind: 'own-part'; readonly of: Cents; readonly needed: Cents; readonly result: Cents }
  | { readonly kind: 'own-rate'; readonly result: Share }
  | CostLimitStep;

/**
 * How a limit of the cover came about; undefined where an input is missing. Where there is no such limit the steps end
 * with what shows that.
 */
export function limitDerivation(
  scenario: Scenario,
  participant: Participant,
  { limit, at, year }: AskedLimit,
): readonly (FigureStep | LimitStep)[] | undefined {
  if (!hasLimit(scenario, participant, year)) return undefined;
  const ends = at === 'best' ? cases.best : casesOf(participant).dearest;
  const chosen = limitCase(scenario, limit === 'ownShare' ? asShared(participant) : participant, ends, year);
  const means = ownMeans(chosen);
  if (means === undefined) return [{ kind: 'no-means', result: chosen.headroom }];
  const { inKind, inPlan, headroom } = chosen;
  return [
    ...withThirdParty(scenario, participant, ends),
    ...(chosen.means ? [yearStep(chosen.means)] : []),
    { kind: 'means', inKind, inPlan, headroom, result: cents(means) },
    ...(limit === 'cost'
      ? costSteps(chosen, cents(means))
      : shareSteps(chosen, cents(means), limit === 'ownShare' ? shareBaseOf(scenario) : undefined)),
  ];
}

const yearStep = ({ whole, ...means }: YearMeans): LimitStep => ({
  kind: 'year-means',
  ...means,
  result: whole,
});

/** Cost, what of it is eligible, and what third parties pay: everything before the terms. */
function withThirdParty(
  scenario: Scenario,
  participant: Participant,
  ends: Parameters<typeof caseAt>[2],
): readonly FigureStep[] {
  const before: readonly FigureStep['kind'][] = [
    'staff',
    'other',
    'cost',
    'total-cost',
    'eligible',
    'eligible-of-total',
    'third-party',
  ];
  const steps = derivationOf(scenario, participant, 'stateFunding', ends) ?? [];
  return steps.filter(({ kind }) => before.includes(kind));
}

/** What the state must pay at the least, and which own share that leaves of a base. */
function shareSteps(chosen: Case, means: Cents, base: RateBase | undefined): readonly LimitStep[] {
  const { cost, eligible, thirdParty } = figuresOf(chosen);
  const { cap } = chosen.terms;
  const all = cents(neededFunding(chosen, { cost, thirdParty }));
  const first: LimitStep = { kind: 'needed', cost, thirdParty, means, result: all };
  if (all <= 0) return [first];
  const others = cents(
    base === undefined ? mostOfOthers(chosen, { cost }) : paidByOthers(chosen, { cost, thirdParty }),
  );
  const needed = cents(all - others);
  const steps: readonly LimitStep[] =
    others === 0 ? [first] : [first, { kind: 'needed-beside', needed: all, others, result: needed }];
  if (base !== undefined && needed <= 0) return steps;
  const most = cents(mostFunding({ eligible, thirdParty, cap }));
  if (needed > most) return [...steps, { kind: 'most', eligible, thirdParty, cap, result: most }];
  if (base === undefined) return [first];
  const of = base === 'total' ? cost : eligible;
  const part = cents(of - needed);
  return [
    ...steps,
    { kind: 'own-part', of, needed, result: part },
    { kind: 'own-rate', result: { part, of } },
  ];
}
