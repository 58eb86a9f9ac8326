import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import { type IsoDate, yearOf } from '../value/calendar.ts';
import { type Cents, cents } from '../value/money.ts';
import type { Impact } from './budget-impact.ts';
import type { YearBudget } from './year-budget.ts';

/**
 * What is needed to pay, in the order of GO NRW; the first that holds is the answer. Two words for two things: additional
 * income for a purpose covers the expense for it (`income-cover`, unechte Deckungsfähigkeit), or what is left elsewhere in
 * the budget does (`budget-cover`). A budget that is not decided yet can still hold the expense (`budget-plan`).
 */
export type InstrumentKind =
  | 'none'
  | 'income-cover'
  | 'budget-cover'
  | 'budget-plan'
  | 'over-plan'
  | 'supplementary-budget';
export type Decider = 'nobody' | 'administration' | 'treasurer' | 'council' | 'treasurer-or-council';

/** Something that would have to be known, or be so, for the answer to be sure. */
export type Doubt = 'threshold' | 'unavoidable' | 'covered-elsewhere';

export type Instrument = {
  readonly kind: InstrumentKind;
  readonly decider: Decider;
  /** What the instrument is needed for: the gap to the plan, what is left of it beyond the headroom, or the expense. */
  readonly amount: Cents;
  /** Why nothing is needed: nothing to pay, existing staff, or the plan. */
  readonly reason: 'no-own-contribution' | 'in-kind' | 'in-plan' | undefined;
  readonly missing: readonly Doubt[];
};

/** What stands beside the answer and may forbid it; each is in force, or not known not to be. */
export type Overlay = 'provisional-budget' | 'spending-freeze' | 'budget-security';
type OverlayStanding = { readonly overlay: Overlay; readonly standing: 'in-force' | 'not-stated' };

/** The answer for the estimates, and for the two ends of everything that is uncertain. */
export type Instruments = {
  readonly best: Instrument;
  readonly favourable: Instrument;
  readonly unfavourable: Instrument;
  readonly overlays: readonly OverlayStanding[];
};

/** The answer for one fiscal year: section 83 GO NRW asks of the expense of a year. */
export type YearInstruments = {
  readonly budget: YearBudget;
  /** Whether the budget of the year is still to be decided, so that it can hold the expense. */
  readonly canBePlanned: boolean;
  /** Undefined where plan or headroom of the year are not stated. */
  readonly instruments: Instruments | undefined;
};

/** The answers for the years of an impact, each judged by its own budget, as of a day. */
export const instrumentsByYear = (
  { fiscalYear }: Pick<Scenario, 'fiscalYear'>,
  participant: Participant,
  { budgets }: Pick<Impact, 'budgets'>,
  asOf: IsoDate,
): readonly YearInstruments[] =>
  budgets.map((budget) => {
    const canBePlanned = budget.year > Math.max(fiscalYear, yearOf(asOf));
    return { budget, canBePlanned, instruments: instrumentsIn(budget, participant, canBePlanned) };
  });

/**
 * The instrument of the ladder (GO NRW sections 81 to 83) that the expense of a year reaches. Undefined where gap or
 * headroom is not stated and something is to be paid. Commitment authorisations (section 85) are for investments only and
 * never the answer here.
 */
function instrumentsIn(
  budget: YearBudget,
  participant: Participant,
  canBePlanned: boolean,
): Instruments | undefined {
  const at = (name: CaseName) => {
    const chosen = caseOf(budget, name);
    return chosen && instrumentOf(chosen, participant, canBePlanned);
  };
  const [best, favourable, unfavourable] = [at('best'), at('favourable'), at('unfavourable')];
  if (!best || !favourable || !unfavourable) return undefined;
  return { best, favourable, unfavourable, overlays: canBePlanned ? [] : overlaysOf(participant) };
}

export type CaseName = 'favourable' | 'best' | 'unfavourable';
/** A budget with one value for each of its figures; without headroom where nobody states it. */
export type BudgetCase = Readonly<Record<'cost' | 'own' | 'cash' | 'inPlan' | 'gap', Cents>> &
  Readonly<Record<'headroom' | 'headroomAfter', Cents | undefined>>;

/** The favourable case has the least to pay and the most to pay it from. Undefined where a figure of it is not known. */
export function caseOf(budget: YearBudget, name: CaseName): BudgetCase | undefined {
  const [least, most] = (
    { best: ['best', 'best'], favourable: ['low', 'high'], unfavourable: ['high', 'low'] } as const
  )[name];
  const { cost, ownContribution, cash, gap, inPlan, headroom, headroomAfter } = budget;
  if (!cost || !ownContribution || !cash || !gap) return undefined;
  const isNothing = cost.high === 0;
  if (!isNothing && !inPlan) return undefined;
  return {
    cost: cost[least],
    own: ownContribution[least],
    cash: cash[least],
    gap: gap[least],
    inPlan: inPlan ? inPlan[most] : gap.low,
    headroom: headroom?.[most],
    headroomAfter: headroomAfter?.[most],
  };
}

function instrumentOf(
  { cost, own, cash, inPlan, gap, headroomAfter }: BudgetCase,
  participant: Participant,
  canBePlanned: boolean,
): Instrument | undefined {
  const none = { reason: undefined, missing: [] } as const;
  if (cost > 0 && headroomAfter === undefined && !canBePlanned) return undefined;
  if (own === 0 && cost > inPlan) {
    // Others pay all of it, and still it is expense beyond the plan: their money is what covers it.
    return { kind: 'income-cover', decider: 'administration', amount: cents(cost - inPlan), ...none };
  }
  if (gap === 0) {
    const reason = own === 0 ? 'no-own-contribution' : cash === 0 ? 'in-kind' : 'in-plan';
    return { kind: 'none', decider: 'nobody', amount: gap, reason, missing: [] };
  }
  if (headroomAfter !== undefined && headroomAfter >= 0) {
    return { kind: 'budget-cover', decider: 'administration', amount: gap, ...none };
  }
  if (canBePlanned || headroomAfter === undefined) {
    return { kind: 'budget-plan', decider: 'council', amount: gap, ...none };
  }
  // With a headroom below zero already, only the gap is new expense.
  return overPlan(cents(Math.min(gap, Math.abs(headroomAfter))), participant);
}

function overPlan(amount: Cents, participant: Participant): Instrument {
  const unavoidable = valueOf(participant.unavoidable);
  const covered = valueOf(participant.coveredElsewhere);
  if (unavoidable === false || covered === false) {
    return { kind: 'supplementary-budget', decider: 'council', amount, reason: undefined, missing: [] };
  }
  const threshold = valueOf(participant.councilThreshold);
  return {
    kind: 'over-plan',
    decider: threshold === undefined ? 'treasurer-or-council' : amount > threshold ? 'council' : 'treasurer',
    amount,
    reason: undefined,
    missing: [
      ...(threshold === undefined ? (['threshold'] as const) : []),
      ...(unavoidable === undefined ? (['unavoidable'] as const) : []),
      ...(covered === undefined ? (['covered-elsewhere'] as const) : []),
    ],
  };
}

function overlaysOf(participant: Participant): readonly OverlayStanding[] {
  const given = [
    ['provisional-budget', participant.provisionalBudget],
    ['spending-freeze', participant.spendingFreeze],
    ['budget-security', participant.budgetSecurity],
  ] as const;
  return given.flatMap(([overlay, state]) => {
    const value = valueOf(state);
    if (value === false) return [];
    return [{ overlay, standing: value === undefined ? ('not-stated' as const) : ('in-force' as const) }];
  });
}
