import type { Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput } from '../inputs/scenario-changes.ts';
import { termsInputsOf } from '../inputs/terms-inputs.ts';
import type { Figure } from './figure-table.ts';
import { inputsTo } from './figures.ts';

/** The inputs that a figure is computed from under the terms of the scenario; without one of them it is not known. */
export function inputsOf({ terms }: Scenario, figure: Figure): readonly InputId[] {
  const ofTerms: readonly InputId[] = termsInputsOf(terms.value);
  return inputsTo[figure].filter((input) => !isTermsInput(input) || ofTerms.includes(input));
}
