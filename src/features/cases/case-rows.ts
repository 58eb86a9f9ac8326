import type { Look } from '#domain/as-of/look.ts';
import { type KeptCase } from '#domain/cases/kept-case.ts';
import { derivedFrom } from '#domain/cases/derived.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';

export type CaseRow = {
  readonly kept: KeptCase;
  /** From which scenario, and how much is changed in it. */
  readonly origin: string;
  /** Which office wrote it, and when. */
  readonly author: string;
  /** What the document no longer has of it; empty where all of it is there. */
  readonly problem: string;
  /** What opening it selects; undefined where it cannot be opened. */
  readonly opened: { readonly scenario: string; readonly changes: readonly Change[] } | undefined;
  readonly isShown: boolean;
};

export type CaseRows = {
  readonly rows: readonly CaseRow[];
  /** The case that is looked at. */
  readonly shown: KeptCase | undefined;
  /** Whether the scenario is changed and not kept yet. */
  readonly canKeep: boolean;
};

/** The cases of an initiative, as the document that they are derived from lets them be. */
export function caseRows({ initiative, selection, budget }: Look, language: Language): CaseRows {
  const words = caseWordsIn(language);
  const format = formatterOf(language);
  const rows = (selection.kept ?? []).map((kept): CaseRow => {
    const derived = derivedFrom(kept, initiative);
    const name = wordsIn(language).scenario.name(kept.scenario.toUpperCase());
    const refused = derived?.refused.length;
    return {
      kept,
      origin: words.from(
        derived ? scenarioName({ scenario: derived.preset, isChanged: false }, language) : name,
        kept.changes.length,
      ),
      author: words.by(kept.author, format.day(kept.writtenOn)),
      problem: derived
        ? refused === 0
          ? ''
          : words.refused(derived.refused.length)
        : words.unknownScenario(kept.scenario),
      opened: derived && { scenario: derived.preset.id, changes: derived.changes },
      isShown: kept.id === budget.kept?.id,
    };
  });
  return { rows, shown: budget.kept, canKeep: selection.changes.length > 0 && budget.kept === undefined };
}
