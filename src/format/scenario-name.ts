import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { type Selection, scenarioNamed } from '#domain/as-of/selection.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** A scenario by its letter, and whether it is still what its name promises: "Szenario B, geändert". */
export function scenarioName(
  { scenario, isChanged }: Pick<BudgetView, 'scenario' | 'isChanged'>,
  language: Language,
): string {
  const words = wordsIn(language).scenario;
  if (!scenario) return wordsIn(language).bar.noScenario;
  const name = words.name(scenario.id.toUpperCase());
  return isChanged ? words.changed(name) : name;
}

/**
 * A scenario by its name and title: "Szenario B: Anteilfinanzierung 80/20". What a changed one is called is no longer
 * true of it: its title is the one it was made from.
 */
export function scenarioTitle(
  named: { readonly scenario: Scenario; readonly isChanged: boolean },
  language: Language,
): string {
  const name = scenarioName(named, language);
  const title = formatterOf(language).text(named.scenario.title);
  return named.isChanged ? wordsIn(language).scenario.madeFrom(name, title) : `${name}: ${title}`;
}

/** The scenario that applies to what is looked at, by its name and title; else why none does. */
export function chosenScenario(initiative: Initiative, selection: Selection, language: Language): string {
  const { scenario, isChanged } = lookAt(initiative, selection).budget;
  if (scenario) return scenarioTitle({ scenario, isChanged }, language);
  const chosen =
    selection.scenario === undefined ? undefined : scenarioNamed(initiative, selection, selection.scenario);
  const words = wordsIn(language);
  return chosen ? words.scenario.notApplied(scenarioName(chosen, language)) : words.bar.noScenario;
}
