import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { type NamedScenario, type Selection, scenarioNamed } from '#domain/as-of/selection.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';

/** A scenario by its letter, and whether it is still what its name promises: "Szenario B, geändert"; a kept case by its name. */
export function scenarioName(
  { scenario, isChanged, kept }: Pick<BudgetView, 'scenario' | 'isChanged' | 'kept'>,
  language: Language,
): string {
  const words = wordsIn(language).scenario;
  if (!scenario) return wordsIn(language).bar.noScenario;
  if (kept) return words.kept(kept.name);
  const name = words.name(scenario.id.toUpperCase());
  return isChanged ? words.changed(name) : name;
}

/**
 * A scenario by its name and title: "Szenario B: Anteilfinanzierung 80/20". What a changed one is called is no longer
 * true of it: its title is the one it was made from.
 */
export function scenarioTitle(named: NamedScenario, language: Language): string {
  const name = scenarioName(named, language);
  const title = formatterOf(language).text(named.scenario.title);
  const words = wordsIn(language).scenario;
  if (named.kept) return words.keptFrom(name, `${words.name(named.scenario.id.toUpperCase())}: ${title}`);
  return named.isChanged ? words.madeFrom(name, title) : `${name}: ${title}`;
}

/** The scenario that applies to what is looked at, by its name and title; else why none does. */
export function chosenScenario(initiative: Initiative, selection: Selection, language: Language): string {
  const { scenario, isChanged, kept } = lookAt(initiative, selection).budget;
  if (scenario) return scenarioTitle({ scenario, isChanged, kept }, language);
  const chosen =
    selection.scenario === undefined ? undefined : scenarioNamed(initiative, selection, selection.scenario);
  const words = wordsIn(language);
  return chosen ? words.scenario.notApplied(scenarioName(chosen, language)) : words.bar.noScenario;
}

/** Why a case was made, by which office and when; empty for what is no case. */
export function keptNote({ kept }: Pick<NamedScenario, 'kept'>, language: Language): string {
  if (!kept) return '';
  const day = formatterOf(language).day(kept.writtenOn);
  return wordsIn(language).scenario.keptNote(kept.reason, kept.author, day);
}
