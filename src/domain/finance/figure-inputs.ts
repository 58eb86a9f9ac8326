import type { Participant, Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput } from '../inputs/scenario-changes.ts';
import { termsInputsOf } from '../inputs/terms-inputs.ts';
import type { Figure } from './figure-table.ts';
import { inputsTo, missingOf, neededFor } from './figures.ts';

/** The inputs that a figure is computed from under the terms of the scenario; without one of them it is not known. */
export function inputsOf({ terms }: Scenario, figure: Figure): readonly InputId[] {
  const ofTerms: readonly InputId[] = termsInputsOf(terms.value);
  return inputsTo[figure].filter((input) => !isTermsInput(input) || ofTerms.includes(input));
}

/** The inputs of a figure that nobody has stated. What may be left out, such as a cap, is not missing. */
export const missingInputs = (
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
): readonly InputId[] => {
  const missing = missingOf(scenario, participant);
  return missing.length === 0 ? missing : neededFor[figure].filter((input) => missing.includes(input));
};

/** Whether all is stated that a figure needs. */
export const isKnown = (scenario: Scenario, participant: Participant, figure: Figure): boolean =>
  missingInputs(scenario, participant, figure).length === 0;
