import type { Estimate } from '../value/amount.ts';
import { type Cents, cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { caseAt } from '../finance/scenario-case.ts';
import { figuresOf, inputsOf, missingInputs } from '../finance/figures.ts';
import { cases, type Ends, type RangedInput, rangedInputs } from '../inputs/scenario-ends.ts';
import { inputOf } from '../inputs/scenario-changes.ts';
import { isEstimate } from '../inputs/scenario-input.ts';

/** How far one uncertain input alone moves the own contribution in cash, with all others at their estimate. */
export type Sensitivity = {
  readonly input: RangedInput;
  readonly range: Estimate<number>;
  /** The own contribution in cash at the input's low and at its high end. */
  readonly atLow: Cents;
  readonly atHigh: Cents;
  readonly swing: Cents;
};

/** Widest swing first, for a tornado chart; undefined where the own contribution in cash is not known. */
export function sensitivitiesOf(
  scenario: Scenario,
  participant: Participant,
): readonly Sensitivity[] | undefined {
  if (missingInputs(scenario, participant, 'cash').length > 0) return undefined;
  const relevant = inputsOf(scenario, 'cash');
  return rangedInputs
    .filter((input) => relevant.includes(input))
    .flatMap((input): readonly Sensitivity[] => {
      const range = inputOf(scenario, input, participant.party);
      if (!isEstimate(range) || range.low === range.high) return [];
      const cashAt = (end: 'low' | 'high'): Cents =>
        figuresOf(caseAt(scenario, participant, endsWith(input, end))).cash;
      const atLow = cashAt('low');
      const atHigh = cashAt('high');
      return [{ input, range, atLow, atHigh, swing: swingOf(atLow, atHigh) }];
    })
    .toSorted((left, right) => right.swing - left.swing);
}

/** All inputs at their estimate but one, which stands at the low or the high end of its own range. */
export function endsWith(input: RangedInput, end: 'low' | 'high'): Ends {
  // An early begin is the low month and the high end of the months that it makes.
  const ofMonths = end === 'low' ? 'high' : 'low';
  return { ...cases.best, [input]: input === 'firstMonth' ? ofMonths : end };
}

const swingOf = (left: Cents, right: Cents): Cents => cents(Math.abs(left - right));
