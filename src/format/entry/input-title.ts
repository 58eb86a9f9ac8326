import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { budgetOf } from '#domain/inputs/later-budgets.ts';
import { isInUse } from '#domain/inputs/input-use.ts';
import { type InputId, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import type { GrantWords } from '#i18n/messages/grant.ts';
import { grantWordsOf } from '../grant-words.ts';

/** An input by its name alone. */
export function inputName(input: InputId, scenario: Pick<Scenario, 'isOfState'>, language: Language): string {
  const ofGrant = grantWordsOf(scenario, language).inputs;
  return isIn(ofGrant, input) ? ofGrant[input] : allWordsIn(language).scenario.inputs[input];
}

const isIn = (names: GrantWords['inputs'], input: InputId): input is keyof GrantWords['inputs'] =>
  Object.hasOwn(names, input);

/** The same; one of a budget is named with its year where the scenario runs through several. */
export function inputTitle(input: InputId, scenario: Scenario, language: Language): string {
  const name = inputName(input, scenario, language);
  const budget = budgetOf(input);
  if (!budget) return name;
  const isOfSeveral = budget.years > 0 || yearsCovered(scenario, scenario.participants).length > 1;
  return isOfSeveral
    ? `${inputName(budget.key, scenario, language)} ${scenario.fiscalYear + budget.years}`
    : name;
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
