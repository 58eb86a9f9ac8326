import { type Cents, cents } from '../value/money.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type Figures, derivationOf, figuresOf, missingInputs } from './figures.ts';
import { caseAt } from './scenario-case.ts';
import { cases } from '../inputs/scenario-ends.ts';

/** What is needed to pay, in the order of GO NRW; the first that holds is the answer. */
export type InstrumentKind = 'none' | 'budget-cover' | 'over-plan' | 'supplementary-budget';
export type Decider = 'nobody' | 'administration' | 'treasurer' | 'council' | 'treasurer-or-council';

/** Something that would have to be known, or be so, for the answer to be sure. */
export type Doubt = 'threshold' | 'unavoidable' | 'covered-elsewhere';

export type Instrument = {
  readonly kind: InstrumentKind;
  readonly decider: Decider;
  /** What the instrument is needed for: the gap to the plan, or what is left of it beyond the headroom. */
  readonly amount: Cents;
  /** Why nothing is needed: nothing to pay, existing staff, or the plan. */
  readonly reason: 'no-own-contribution' | 'in-kind' | 'in-plan' | undefined;
  readonly missing: readonly Doubt[];
};

/** What an instrument is needed for: the last line of how it came about. */
export type InstrumentStep = {
  readonly kind: 'to-pay';
  readonly by: 'nothing' | 'gap' | 'beyond';
  readonly result: Cents;
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

/**
 * The instrument of the ladder (GO NRW sections 81 to 83) that the gap of each case reaches. Undefined where gap or headroom
 * is not stated. Commitment authorisations (section 85) are for investments only and never the answer here.
 */
export function instrumentsOf(scenario: Scenario, participant: Participant): Instruments | undefined {
  if (missingInputs(scenario, participant, 'headroomAfter').length > 0) return undefined;
  const at = (name: 'best' | 'cheapest' | 'dearest'): Instrument =>
    instrumentOf(figuresOf(caseAt(scenario, participant, cases[name])), participant);
  return {
    best: at('best'),
    favourable: at('cheapest'),
    unfavourable: at('dearest'),
    overlays: overlaysOf(participant),
  };
}

function instrumentOf(figures: Figures, participant: Participant): Instrument {
  const { gap, headroomAfter } = figures;
  const none = { reason: undefined, missing: [] } as const;
  if (gap === 0) {
    return { kind: 'none', decider: 'nobody', amount: gap, reason: reasonOf(figures), missing: [] };
  }
  if (headroomAfter >= 0) return { kind: 'budget-cover', decider: 'administration', amount: gap, ...none };
  // With a headroom below zero already, only the gap is new expense.
  const amount = cents(Math.min(gap, Math.abs(headroomAfter)));
  const unavoidable = valueOf(participant.unavoidable);
  const covered = valueOf(participant.coveredElsewhere);
  if (unavoidable === false || covered === false) {
    return { kind: 'supplementary-budget', decider: 'council', amount, ...none };
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

const reasonOf = ({ ownContribution, cash }: Figures): Instrument['reason'] => {
  if (ownContribution === 0) return 'no-own-contribution';
  return cash === 0 ? 'in-kind' : 'in-plan';
};

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

const endsOf = { favourable: cases.cheapest, best: cases.best, unfavourable: cases.dearest } as const;

/** What an instrument of budget law is needed for, from the cost down to what is left to pay. */
export function instrumentDerivation(scenario: Scenario, participant: Participant, at: keyof typeof endsOf) {
  const instrument = instrumentsOf(scenario, participant)?.[at];
  const steps = derivationOf(scenario, participant, 'headroomAfter', endsOf[at]);
  if (!instrument || !steps) return undefined;
  const last: InstrumentStep = { kind: 'to-pay', by: neededFor(instrument), result: instrument.amount };
  return { instrument, steps: [...steps, last] };
}

function neededFor({ kind }: Instrument): 'nothing' | 'gap' | 'beyond' {
  if (kind === 'none') return 'nothing';
  return kind === 'budget-cover' ? 'gap' : 'beyond';
}
