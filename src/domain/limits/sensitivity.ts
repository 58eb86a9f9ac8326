import { derivationOf } from '../finance/derivation.ts';
import type { Estimate } from '../value/amount.ts';
import { type Cents, cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { caseAt } from '../finance/scenario-case.ts';
import type { InputEnd } from '../proof/figure-ref.ts';
import { inputsOf, isKnown } from '../finance/figure-inputs.ts';
import { flowsOf } from '../finance/figures.ts';
import { rangedInputs } from '../inputs/ranged-inputs.ts';
import { cases, type Ends, type RangedInput } from '../inputs/scenario-ends.ts';
import { isInUse } from '../inputs/input-use.ts';
import { inputOf } from '../inputs/scenario-changes.ts';
import { isEstimate } from '../inputs/scenario-input.ts';

/** One line of how far an input moves the own contribution in cash. */
export type InputStep =
  | { readonly kind: 'at-end'; readonly input: RangedInput; readonly value: number; readonly result: Cents }
  | { readonly kind: 'difference'; readonly one: Cents; readonly other: Cents; readonly result: Cents };

/** How far one uncertain input alone moves the own contribution in cash, with all others at their estimate. */
export type Sensitivity = {
  readonly input: RangedInput;
  readonly range: Estimate<number>;
  /** The own contribution in cash at the input's low and at its high end. */
  readonly atLow: Cents;
  readonly atHigh: Cents;
  readonly difference: Cents;
};

/** Widest difference first, for a tornado chart; undefined where the own contribution in cash is not known. */
export function sensitivitiesOf(
  scenario: Scenario,
  participant: Participant,
): readonly Sensitivity[] | undefined {
  if (!isKnown(scenario, participant, 'cash')) return undefined;
  const relevant = inputsOf(scenario, 'cash');
  const cashAt = (ends: Ends): Cents => flowsOf(caseAt(scenario, participant, ends)).cash;
  return movedAlone
    .filter(({ input }) => relevant.includes(input) && isInUse(scenario, participant, input))
    .flatMap(({ input, low, high }): readonly Sensitivity[] => {
      const range = inputOf(scenario, input, participant.party);
      if (!isEstimate(range) || range.low === range.high) return [];
      const atLow = cashAt(low);
      const atHigh = cashAt(high);
      return [{ input, range, atLow, atHigh, difference: differenceOf(atLow, atHigh) }];
    })
    .toSorted((left, right) => right.difference - left.difference);
}

/** All inputs at their estimate but one, which stands at the low or the high end of its own range. */
function endsWith(input: RangedInput, end: InputEnd): Ends {
  // An early begin is the low month and the high end of the months that it makes.
  const ofMonths = end === 'low' ? 'high' : 'low';
  return { ...cases.best, [input]: input === 'firstMonth' ? ofMonths : end };
}

/** Each input at its ends: the same for all scenarios. */
const movedAlone = rangedInputs.map((input) => ({
  input,
  low: endsWith(input, 'low'),
  high: endsWith(input, 'high'),
}));

const differenceOf = (left: Cents, right: Cents): Cents => cents(Math.abs(left - right));

const moved = (scenario: Scenario, participant: Participant, input: RangedInput): Sensitivity | undefined =>
  sensitivitiesOf(scenario, participant)?.find((each) => each.input === input);

/** The own contribution in cash with one input at an end of its range; undefined where it has no range. */
export function inputDerivation(
  scenario: Scenario,
  participant: Participant,
  { input, end }: { readonly input: RangedInput; readonly end: InputEnd },
) {
  const sensitivity = moved(scenario, participant, input);
  if (!sensitivity) return undefined;
  const value = end === 'low' ? sensitivity.atLow : sensitivity.atHigh;
  const steps = derivationOf(scenario, participant, 'cash', endsWith(input, end)) ?? [];
  return { value, at: sensitivity.range[end], steps };
}

/** What lies between both ends of one input. */
export function differenceDerivation(scenario: Scenario, participant: Participant, input: RangedInput) {
  const sensitivity = moved(scenario, participant, input);
  if (!sensitivity) return undefined;
  const { range, atLow, atHigh, difference } = sensitivity;
  const steps: readonly InputStep[] = [
    { kind: 'at-end', input, value: range.low, result: atLow },
    { kind: 'at-end', input, value: range.high, result: atHigh },
    { kind: 'difference', one: atLow, other: atHigh, result: difference },
  ];
  return { value: difference, steps };
}
