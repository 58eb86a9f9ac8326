import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Cell, day, text } from './cells.ts';

/** What every output says of itself: of what, as of when, under which scenario, from which sources, shown where. */
export type OutputContext = {
  readonly initiative: string;
  readonly asOf: string;
  readonly municipality: string;
  readonly scenario: string;
  /** That figures are assumptions and demo data; that they are not where there is no scenario. */
  readonly label: string;
  readonly address: string;
  readonly sources: string;
};

export function contextOf(
  initiative: Initiative,
  selection: Selection,
  address: string,
  language: Language,
): OutputContext {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const view = lookAt(initiative, selection).budget;
  const party = initiative.parties.find(({ id }) => id === selection.municipality);
  const { sources } = view.snapshot;
  return {
    initiative: format.text(initiative.title),
    asOf: words.date.asOf(format.day(selection.asOf)),
    municipality: party ? format.text(party.name) : words.bar.allMunicipalities,
    scenario: view.scenario
      ? scenarioTitle({ scenario: view.scenario, isChanged: view.isChanged }, language)
      : words.bar.noScenario,
    label: view.scenario ? words.bar.assumption : words.outputs.context.factsOnly,
    address,
    sources:
      sources.length === 0
        ? words.outputs.context.noSource
        : sources.map((source) => sourceName(source, language)).join('; '),
  };
}

/** The same as pairs of name and content. */
export function contextRows(
  context: OutputContext,
  { asOf }: Selection,
  language: Language,
): readonly (readonly [string, Cell])[] {
  const words = wordsIn(language).outputs.context;
  return [
    [words.initiative, text(context.initiative)],
    [words.asOf, day(asOf)],
    [words.municipality, text(context.municipality)],
    [words.scenario, text(context.scenario)],
    [words.label, text(context.label)],
    [words.address, text(context.address)],
    [words.sources, text(context.sources)],
  ];
}
