import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumptionLabel } from '#format/assumption-label.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { chosenScenario, keptNote } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** What every paper and every file says of itself: of what, as of when, for whom, under which scenario, from where. */
export type ViewHeading = {
  readonly initiative: string;
  readonly asOf: string;
  readonly municipality: string;
  /** For whom, and for which fiscal year where a reader asks for one. */
  readonly scope: string;
  /** The scenario as it applies, or why there is none. */
  readonly scenario: string;
  /** Of a case: why it was made, by whom and when; empty for what is none. */
  readonly note: string;
  /** Whether figures are assumed: only where a scenario applies. */
  readonly isAssumed: boolean;
  /** Where the figures come from: that they are assumptions, and whose, or that they are not. */
  readonly label: string;
  readonly sources: string;
  readonly address: string;
};

export type HeadingRequest = {
  readonly initiative: Initiative;
  readonly selection: Selection;
  /** Shows the same view again, anywhere: with its host, and with the defaults that may change. */
  readonly address: string;
  readonly language: Language;
};

/** The heading of a view. Law: the same for bar, paper and file, and nothing in it was learnt after the Stichtag. */
export function headingOf({ initiative, selection, address, language }: HeadingRequest): ViewHeading {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const { snapshot, budget } = lookAt(initiative, selection);
  const municipality =
    selection.municipality === undefined
      ? words.bar.allMunicipalities
      : partyName(initiative, selection.municipality, language);
  const isAssumed = budget.scenario !== undefined;
  return {
    initiative: format.text(initiative.title),
    asOf: words.footer.asOf(format.day(selection.asOf)),
    municipality,
    scope: municipality + yearSuffix(selection, language),
    scenario: chosenScenario(initiative, selection, language),
    note: keptNote(budget, language),
    isAssumed,
    label: isAssumed
      ? assumptionLabel(initiative, { ...selection, isChanged: budget.isChanged }, language)
      : words.outputs.context.factsOnly,
    sources:
      snapshot.sources.length === 0
        ? words.outputs.context.noSource
        : snapshot.sources.map((source) => sourceName(source, language)).join('; '),
    address,
  };
}

function yearSuffix({ year }: Selection, language: Language): string {
  const words = wordsIn(language).bar;
  if (year === undefined) return '';
  return `, ${year === 'all' ? words.allYears : words.fiscalYear(year)}`;
}
