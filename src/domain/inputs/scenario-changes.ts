import { type YearMonth, monthsInclusive } from '../value/calendar.ts';
import type { Assumption } from '../value/knowledge.ts';
import { instalmentsIn } from './instalment-inputs.ts';
import { type ParticipantInput, drawdownInputs, participantInputs } from './participant-inputs.ts';
import { type Participant, type Scenario, valueOf } from '../document/scenario.ts';
import {
  type InputProblem,
  type InputShape,
  type InputValue,
  inputProblem,
  isSameValue,
} from './scenario-input.ts';
import { isTooLarge } from './scenario-size.ts';
import { type TermsInput, termsInputs } from './terms-inputs.ts';

export type InputId = TermsInput | ParticipantInput;

/** Another value for one input: of the terms, where no party is named, or of one municipality. */
export type Change =
  | { readonly input: TermsInput; readonly party?: undefined; readonly value: InputValue }
  | { readonly input: ParticipantInput; readonly party: string; readonly value: InputValue };

/** A grant period of more than ten years is a typing error. */
export const longestPeriod = 120;

/** Together with the others it comes to more than can be added up to the cent. */
type SumProblem = 'sum-too-large';

export type PeriodProblem =
  | 'end-before-start'
  | 'period-too-long'
  | 'revision-outside-period'
  | 'instalment-after-last';

const reader: Assumption = { by: 'reader' };

/** Unit, choices and whether it may be a range, for an input of the terms or of a municipality alike. */
export const shapeOf = (input: InputId): InputShape =>
  isTermsInput(input) ? termsInputs[input] : participantInputs[input];

/** An input of the funding terms, which concern all municipalities of a scenario. */
export const isTermsInput = (input: string): input is TermsInput => Object.hasOwn(termsInputs, input);
/** An input of one municipality: a change of it names the party. */
export const isParticipantInput = (input: string): input is ParticipantInput =>
  Object.hasOwn(participantInputs, input);

/** What an input is in a scenario; undefined where it is not stated or the scenario has no such thing. */
export function inputOf(scenario: Scenario, input: InputId, party: string | undefined): InputValue {
  if (isTermsInput(input)) return termsInputs[input].read(scenario.terms.value);
  const participant = scenario.participants.find((candidate) => candidate.party === party);
  return participant && participantInputs[input].read(participant);
}

/**
 * The scenario with a reader's own values. What they leave as it is stays assumed by whom it was; a change that says
 * nothing new is none. The type of funding is changed first, since it decides which other terms there are.
 */
export function changed(scenario: Scenario, changes: readonly Change[]): Scenario {
  const ordered = changes.toSorted((left, right) => rankOf(left) - rankOf(right));
  return withPresets(ordered.reduce(withChange, scenario), scenario);
}

/**
 * What several inputs make together, the rhythm of payment with its lag or instalments and the two months of an extension,
 * may come back to what the document has by several changes: then nobody changed it.
 */
function withPresets(result: Scenario, scenario: Scenario): Scenario {
  if (result === scenario) return scenario;
  const participants = result.participants.map((participant, index) => {
    const preset = scenario.participants[index];
    if (!preset || preset === participant) return participant;
    const isSame = (input: ParticipantInput) =>
      isSameValue(participantInputs[input].read(preset), participantInputs[input].read(participant));
    return {
      ...participant,
      ...(drawdownInputs.every(isSame) && { drawdown: preset.drawdown }),
      ...(isSame('revisedFrom') && isSame('revisedUntil') && { revisions: preset.revisions }),
    };
  });
  return { ...result, participants };
}

/** The changes that make a difference to the scenario as it is in the document. */
export function effectiveChanges(scenario: Scenario, changes: readonly Change[]): readonly Change[] {
  const result = changed(scenario, changes);
  return changes.filter(
    ({ input, party }) => !isSameValue(inputOf(scenario, input, party), inputOf(result, input, party)),
  );
}

export type Refused = {
  readonly change: Change;
  readonly problem: InputProblem | PeriodProblem | SumProblem;
};

/**
 * Which of several changes can be made together, and what is wrong with the others. Months are judged by the period
 * that all of them make; where it cannot be, none of the months that make it are taken.
 */
export function accepted(
  scenario: Scenario | undefined,
  changes: readonly Change[],
): { readonly good: readonly Change[]; readonly refused: readonly Refused[] } {
  if (!scenario) return { good: [], refused: [] };
  const judged = changes.map((change) => ({
    change,
    problem: inputProblem(change.value, shapeOf(change.input)),
  }));
  const sound = judged.flatMap(({ change, problem }) => (problem ? [] : [change]));
  const periods = new Map(
    changed(scenario, sound).participants.map((participant) => [
      participant.party,
      periodProblem(participant),
    ]),
  );
  const possible = judged.map(({ change, problem }) => ({
    change,
    problem: problem ?? (isMonth(change) ? periods.get(change.party) : undefined),
  }));
  const tooMuch = excessAmong(
    scenario,
    possible.flatMap(({ change, problem }) => (problem ? [] : [change])),
  );
  const refused = possible.flatMap(({ change, problem }): readonly Refused[] => {
    const wrong = problem ?? (tooMuch.has(change) ? 'sum-too-large' : undefined);
    return wrong ? [{ change, problem: wrong }] : [];
  });
  return { good: changes.filter((change) => !refused.some((each) => each.change === change)), refused };
}

/** The changes with which the scenario, changed in their order, would become too large. */
function excessAmong(scenario: Scenario, changes: readonly Change[]): ReadonlySet<Change> {
  if (!isTooLarge(changed(scenario, changes))) return new Set();
  const taken: Change[] = [];
  return new Set(
    changes.filter((change) => {
      const isExcess = isTooLarge(changed(scenario, [...taken, change]));
      if (!isExcess) taken.push(change);
      return isExcess;
    }),
  );
}

const isMonth = (change: Change): change is Extract<Change, { readonly party: string }> =>
  change.party !== undefined && shapeOf(change.input).unit === 'month';

/** What is wrong with the months of a participant; what is not stated cannot be wrong. */
export function periodProblem(participant: Participant): PeriodProblem | undefined {
  const paid = instalmentMonths(participant);
  if (paid.some((month) => month > (paid.at(-1) ?? month))) return 'instalment-after-last';
  const first = valueOf(participant.firstMonth);
  const last = valueOf(participant.lastMonth);
  if (!first || !last) return undefined;
  if (last < first.latest) return 'end-before-start';
  const revisions = participant.revisions?.value ?? [];
  let end = last;
  for (const { from, until } of revisions) {
    if (from < first.latest || from > end || until < end) return 'revision-outside-period';
    end = until;
  }
  const months = [first.earliest, end, ...paid].toSorted();
  const [from = first.earliest, until = end] = [months[0], months.at(-1)];
  return monthsInclusive(from, until) > longestPeriod ? 'period-too-long' : undefined;
}

/** The months in which the state pays instalments, the last at the end; none before that one is stated. */
function instalmentMonths(participant: Participant): readonly YearMonth[] {
  const { before = [], last } = instalmentsIn(participant) ?? {};
  return last ? [...before.flatMap(({ month }) => month ?? []), last] : [];
}

const order = Object.keys({ ...termsInputs, ...participantInputs });
const rankOf = ({ input }: Change): number => order.indexOf(input);

function withChange(scenario: Scenario, change: Change): Scenario {
  if (isSameValue(inputOf(scenario, change.input, change.party), change.value)) return scenario;
  if (change.party === undefined) {
    const value = termsInputs[change.input].write(scenario.terms.value, change.value);
    // The terms have no such input: nothing in them is the reader's then.
    if (value === scenario.terms.value) return scenario;
    return { ...scenario, terms: { status: 'assumed', value, assumption: reader } };
  }
  const participant = scenario.participants.find(({ party }) => party === change.party);
  const written = participant && participantInputs[change.input].write(participant, change.value, reader);
  if (!written || written === participant) return scenario;
  return {
    ...scenario,
    participants: scenario.participants.map((each) => (each === participant ? written : each)),
  };
}
