import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { budgetOf } from '#domain/inputs/later-budgets.ts';
import { isInUse } from '#domain/inputs/input-use.ts';
import { type InputId, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';

/** An input by its name; one of a budget is named with its year where the scenario runs through several. */
export function inputTitle(input: InputId, scenario: Scenario, language: Language): string {
  const { inputs } = allWordsIn(language).scenario;
  const budget = budgetOf(input);
  if (!budget) return inputs[input];
  const isOfSeveral = budget.years > 0 || yearsCovered(scenario, scenario.participants).length > 1;
  return isOfSeveral ? `${inputs[budget.key]} ${scenario.fiscalYear + budget.years}` : inputs[input];
}

/**
 * Whether an input means something: one of a later budget only where the grant runs into its year, prices only without a
 * total cost. Posts are asked for all the same, for a key may share out by them.
 */
export function isAsked(scenario: Scenario, participant: Participant | undefined, input: InputId): boolean {
  if (participant && input !== 'posts' && !isTermsInput(input) && !isInUse(scenario, participant, input)) {
    return false;
  }
  const budget = budgetOf(input);
  if (!budget || budget.years === 0) return true;
  return yearsCovered(scenario, [participant]).includes(scenario.fiscalYear + budget.years);
}
