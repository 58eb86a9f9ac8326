import type { BudgetView } from '#domain/budget-view.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

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
