import type { Estimate } from '../value/amount.ts';
import { monthsInclusive } from '../value/calendar.ts';
import { type FundingOutcome, type FundingTerms, type StaffPlan, fundingOutcome } from './funding.ts';
import { type BasisPoints, type Cents, basisPoints, cents } from '../value/money.ts';
import { participantInputs, valueOf } from '../inputs/participant-inputs.ts';
import type { Participant, Scenario, ScenarioTerms } from '../document/scenario.ts';
import { type InputId, isParticipantInput } from '../inputs/scenario-changes.ts';
import type { Ends } from '../inputs/scenario-ends.ts';
import { termsInputs } from '../inputs/terms-inputs.ts';

/** One value for every input of one municipality: what is left once nothing is uncertain any more. */
export type Case = {
  readonly plan: StaffPlan;
  readonly terms: FundingTerms;
  readonly thirdParty: Cents;
  readonly inKind: Cents;
  readonly inPlan: Cents;
  readonly headroom: Cents;
};

export type Figures = FundingOutcome & {
  /** Existing staff that the grant accepts, as far as it covers the own contribution. */
  readonly inKind: Cents;
  /** The own contribution that must be paid in money. */
  readonly cash: Cents;
  /** What must be found in cash beyond what is in the plan already. */
  readonly gap: Cents;
  /** Cover left after the gap; negative where it is exceeded. */
  readonly headroomAfter: Cents;
};
export type Figure = keyof Figures;

/** The inputs that each figure is computed from; without one of them there is no such figure. */
export function inputsOf(figure: Figure | 'headroom', terms: ScenarioTerms): readonly InputId[] {
  switch (figure) {
    case 'staff':
      return ['posts', 'staffCost', 'firstMonth', 'lastMonth'];
    case 'other':
      return ['posts', 'otherCost', 'firstMonth', 'lastMonth'];
    case 'cost':
      return ['posts', 'staffCost', 'otherCost', 'firstMonth', 'lastMonth'];
    case 'eligible':
      return [...inputsOf('cost', terms), 'otherEligible'];
    case 'thirdParty':
      return [...inputsOf('cost', terms), 'thirdParty'];
    case 'stateFunding':
    case 'ownContribution':
      return [...inputsOf('eligible', terms), 'thirdParty', ...termsFigures(terms)];
    case 'inKind':
    case 'cash':
      return [...inputsOf('ownContribution', terms), 'inKind'];
    case 'gap':
      return [...inputsOf('cash', terms), 'inPlan'];
    case 'headroomAfter':
      return [...inputsOf('gap', terms), 'headroom'];
    case 'headroom':
      return ['headroom'];
  }
}

/** The inputs of a figure that nobody has stated. */
export function missingInputs(
  scenario: Scenario,
  participant: Participant,
  figure: Figure | 'headroom',
): readonly InputId[] {
  const terms = scenario.terms.value;
  return inputsOf(figure, terms).filter((input) => !isStated(input, terms, participant));
}

/**
 * The inputs at the given ends. An input that is not stated stands at 0 here, only so that the figures that do not
 * need it can be computed; `missingInputs` names those that do, and they are never shown.
 */
export function caseAt(scenario: Scenario, participant: Participant, ends: Ends): Case {
  return {
    plan: {
      posts: valueOf(participant.posts)?.[ends.posts] ?? nothing,
      staffCost: at(valueOf(participant.staffCost), ends.staffCost),
      otherCost: at(valueOf(participant.otherCost), ends.otherCost),
      otherEligible: valueOf(participant.otherEligible)?.[ends.otherEligible] ?? noShare,
      months: monthsOf(participant, ends.firstMonth),
    },
    terms: termsAt(scenario.terms.value, ends),
    thirdParty: at(valueOf(participant.thirdParty), ends.thirdParty),
    inKind: at(valueOf(participant.inKind), ends.inKind),
    inPlan: at(valueOf(participant.inPlan), ends.inPlan),
    headroom: at(valueOf(participant.headroom), ends.headroom),
  };
}

/** Every figure of a case, in cents. Law: cost = state funding + third-party funds + own contribution. */
export function figuresOf({ plan, terms, thirdParty, inKind, inPlan, headroom }: Case): Figures {
  const outcome = fundingOutcome(plan, terms, thirdParty);
  const { ownContribution } = outcome;
  const accepted = cents(Math.min(inKind, ownContribution));
  const cash = cents(ownContribution - accepted);
  const gap = cents(Math.max(0, cash - inPlan));
  return { ...outcome, inKind: accepted, cash, gap, headroomAfter: cents(headroom - gap) };
}

const nothing = cents(0);
const noShare = basisPoints(0);
const at = (value: Estimate<Cents> | undefined, end: keyof Estimate<number>): Cents =>
  value?.[end] ?? nothing;

function monthsOf({ firstMonth, lastMonth }: Participant, end: keyof Estimate<number>): number {
  const first = valueOf(firstMonth);
  const last = valueOf(lastMonth);
  if (!first || !last) return 0;
  return monthsInclusive({ low: first.latest, best: first.best, high: first.earliest }[end], last);
}

function termsFigures(terms: ScenarioTerms): readonly InputId[] {
  switch (terms.type) {
    case 'full':
      return [];
    case 'proportional':
      return ['ownShare'];
    case 'gap':
      return ['ownMinimum'];
    case 'fixed':
      return ['fixedSum'];
  }
}

function isStated(input: InputId, terms: ScenarioTerms, participant: Participant): boolean {
  if (isParticipantInput(input)) return participantInputs[input].read(participant) !== undefined;
  // What the terms name is stated but for their figure; a cap that is left out is none.
  const isFigure = input === 'ownShare' || input === 'ownMinimum' || input === 'fixedSum';
  return !isFigure || termsInputs[input].read(terms) !== undefined;
}

function termsAt(terms: ScenarioTerms, ends: Ends): FundingTerms {
  const cap = terms.cap?.[ends.cap];
  switch (terms.type) {
    case 'full':
      return { type: 'full', cap };
    case 'proportional':
      return { type: 'proportional', base: terms.base, rate: stateRate(terms.rate, ends.ownShare), cap };
    case 'gap':
      return { type: 'gap', ownMinimum: at(terms.ownMinimum, ends.ownMinimum), cap };
    case 'fixed':
      return { type: 'fixed', per: terms.per, sum: at(terms.sum, ends.fixedSum), cap };
  }
}

/** The state's rate is low where the own share is high. */
function stateRate(rate: Estimate<BasisPoints> | undefined, ownShare: keyof Estimate<number>): BasisPoints {
  if (!rate) return noShare;
  return { low: rate.high, best: rate.best, high: rate.low }[ownShare];
}
