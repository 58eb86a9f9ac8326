import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { type Selection, firstSelection, presetOf } from '#domain/as-of/selection.ts';
import { scenarioYears } from '#domain/finance/budget-view.ts';
import { moneyYears } from '#domain/finance/line-sum.ts';
import type { Known, Parameter } from './parameter.ts';
import { presentationParameters, selectionParameters } from './parameters.ts';
import { type Presentation, firstPresentation } from './presentation.ts';
import type { Page } from './views.ts';
import { shortNames } from './short-names.ts';
import { changesIn, inputNames, isChangeParameter } from './scenario-address.ts';

/** What a reader looks at and how; without a selection while no initiative is known. */
export type View = { readonly selection: Selection | undefined; readonly presentation: Presentation };
/** What a reader chooses anew; the rest of a view stays. */
export type ViewChange = Partial<Selection & Presentation>;

/** The address of a page after a change of what is shown. */
export type HrefAfter = (page: Page, change?: ViewChange, isWhole?: boolean) => string;

/** A parameter that asked for what cannot be, or for an input that cannot be. */
export type Correction = { readonly name: string; readonly given: string };
export type Resolved<T> = { readonly value: T; readonly corrections: readonly Correction[] };

type Parameters<V> = Readonly<Record<string, Parameter<V>>>;
const ofSelection: Parameters<Selection> = selectionParameters;
const ofPresentation: Parameters<Presentation> = presentationParameters;
/** Every parameter by its name. */
export const parameters = { ...selectionParameters, ...presentationParameters };

/** The parameters of a session that its windows share, or of which each has its own. */
export const sessionParameters = (of: 'shared' | 'own'): readonly string[] =>
  Object.entries(ofPresentation).flatMap(([name, { session }]) => (session === of ? [name] : []));

export const isOfSession = (name: string): boolean => ofPresentation[name]?.session !== undefined;

/** What a parameter is called and replaced by; undefined for an input of a scenario and for what is not ours. */
export const parameterNamed = (name: string) =>
  Object.entries(parameters).find(([candidate]) => candidate === name)?.[1];

/** Whether an address names single changes, as it did before there was a short text for all of them. */
export const hasSingleChanges = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => isChangeParameter(name));

/** The view that an address asks for. Any address gives a valid one; what cannot be is replaced and named. */
export function viewIn(search: string, known: Known): Resolved<View> {
  const selection = selectionIn(search, known);
  const presentation = presentationIn(search);
  return {
    value: { selection: selection.value, presentation: presentation.value },
    corrections: [...selection.corrections, ...presentation.corrections],
  };
}

/** The initiative that an address asks for, else the first; undefined when there is none at all. */
export function summaryIn(search: string, list: readonly InitiativeSummary[]): InitiativeSummary | undefined {
  const asked = new URLSearchParams(search).get('initiative');
  return list.find(({ id }) => id === asked) ?? list[0];
}

export const presentationIn = (search: string): Resolved<Presentation> =>
  valueIn(search, ofPresentation, firstPresentation, { list: [], initiative: undefined });

function selectionIn(search: string, known: Known): Resolved<Selection | undefined> {
  const summary = summaryIn(search, known.list);
  if (!summary) return { value: undefined, corrections: [] };
  const { value, corrections } = valueIn(search, ofSelection, firstSelection(summary), known);
  if (!known.initiative) return { value, corrections };
  const { changes, wrong } = changesIn(search, known.initiative, presetOf(known.initiative, value));
  const selection = { ...value, changes };
  const { year } = selection;
  const isYear = year === undefined || year === 'all' || hasYear(known.initiative, selection, year);
  return {
    value: isYear ? selection : { ...selection, year: undefined },
    corrections: [
      ...corrections,
      ...(isYear ? [] : [{ name: 'year', given: String(year) }]),
      ...wrong.map(({ parameter, given }) => ({ name: parameter, given })),
    ],
  };
}

/** Whether the document, at any time, or the chosen scenario speaks of a fiscal year. */
const hasYear = (initiative: Initiative, selection: Selection, year: number): boolean =>
  [...moneyYears(initiative), ...scenarioYears(initiative, selection)].includes(year);

function valueIn<V>(search: string, table: Parameters<V>, first: V, known: Known): Resolved<V> {
  const query = new URLSearchParams(search);
  const corrections: Correction[] = [];
  let value = first;
  for (const [name, { read, isOfDocument }] of Object.entries(table)) {
    const given = query.get(name);
    if (given === null || (isOfDocument && !known.initiative)) continue;
    const part = read(given, value, known);
    if (part) value = { ...value, ...part };
    else corrections.push({ name, given });
  }
  return { value, corrections };
}

/** The parts of an address to which a change is made: its query, the view that it is read as, and by what. */
export type Shown = { readonly search: string; readonly view: View; readonly known: Known };

/**
 * The query of the address after a change. Parameters that are not ours stay; defaults and wrong values go. A whole
 * address, for whoever is elsewhere, names the initiative and the day even where they are the default, in short names.
 */
export function searchAfter(
  { search, view, known }: Shown,
  change: ViewChange = {},
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): string {
  const given = new URLSearchParams(search);
  const selection = selectionAfter(view.selection, change, known);
  const presentation = { ...view.presentation, ...change };
  const foreign = [...given].filter(([name]) => !Object.hasOwn(parameters, name) && !isChangeParameter(name));
  const query = new URLSearchParams([
    ...foreign,
    ...textsOf(ofSelection, selection, selection && firstOf(selection, known), { given, known, isWhole }),
    ...textsOf(
      ofPresentation,
      presentation,
      { ...firstPresentation, step: presentation.steps[0] ?? firstPresentation.step },
      { given, known, isWhole },
    ),
    // Single changes, as links had them before, are written as the short text once they can be read.
    ...(known.initiative ? [] : [...given].filter(([name]) => isChangeParameter(name))),
  ]);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

type Written = { readonly given: URLSearchParams; readonly known: Known; readonly isWhole: boolean };
type Texts = readonly [name: string, text: string][];

function textsOf<V>(
  table: Parameters<V>,
  value: V | undefined,
  first: V | undefined,
  { given, known, isWhole }: Written,
): Texts {
  return Object.entries(table).flatMap(([name, { write, isOfDocument, isAlwaysNamed }]): Texts => {
    const isReadable = value !== undefined && (!isOfDocument || known.initiative !== undefined);
    const text = isReadable ? write(value, known) : given.get(name);
    if (text === undefined || text === null) return [];
    const isDefault = isReadable && first !== undefined && text === write(first, known);
    const called = isWhole ? (shortNames[name] ?? name) : name;
    return isDefault && !(isWhole && isAlwaysNamed) ? [] : [[called, text]];
  });
}

/** The defaults: what an address without parameters shows. */
function firstOf({ initiativeId }: Selection, { list }: Known): Selection | undefined {
  const summary = list.find(({ id }) => id === initiativeId);
  return summary && { ...firstSelection(summary), initiativeId: list[0]?.id ?? initiativeId };
}

function selectionAfter(
  selection: Selection | undefined,
  change: ViewChange,
  known: Known,
): Selection | undefined {
  if (!selection) return undefined;
  const next = { ...selection, ...change };
  const isOtherScenario = next.scenario !== selection.scenario;
  // A day, a municipality or a scenario of one initiative means nothing in another: that opens as it opens by itself.
  if (next.initiativeId !== selection.initiativeId) return { ...(firstOf(next, known) ?? next), ...change };
  return {
    ...next,
    changes: isOtherScenario ? (change.changes ?? []) : next.changes,
  };
}

/** An address asks for another state than the one a page was built for where its query matches (scripts/build.mjs). */
export const pendingPattern = `[?&](${[...Object.keys(parameters), ...Object.values(shortNames), ...inputNames].join('|')})([.][^&=]*)?=`;
