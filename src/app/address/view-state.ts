import { isIsoDate } from '#domain/value/calendar.ts';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { apportionmentKeys } from '#domain/cash/payments.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import {
  type Selection,
  addressKeyOf,
  changedScenario,
  mostCompared,
  municipalitiesOf,
} from '#domain/as-of/selection.ts';
import { type Language, isLanguage } from '#i18n/language.ts';
import { addressOf, changesIn, isChangeParameter } from './scenario-address.ts';

/**
 * The address of a view, both ways. Any address gives a valid view; a value that cannot be is replaced and the
 * replacement is said; defaults stay out, so that links are short.
 */
const parameters = [
  'initiative',
  'asOf',
  'since',
  'municipality',
  'scenario',
  'compare',
  'key',
  'lang',
  // Of a session only; session-view.ts reads them.
  'from',
  'steps',
  'step',
  'notes',
] as const;
export type Parameter = (typeof parameters)[number];

/** A wrong value: of one of these parameters, or of an input of the scenario. */
export type Correction = {
  readonly parameter: Parameter | 'input';
  readonly name: string;
  readonly given: string;
};
export type Resolved<T> = { readonly value: T; readonly corrections: readonly Correction[] };

/** What a reader can choose; undefined leaves a choice as it is, null takes it back to its default. */
export type Choice = Partial<Readonly<Record<Parameter, string | null>>>;

/** Takes a choice over into the address: a step that the back button undoes, unless it goes on with the last one. */
export type Choose = (choice: Choice) => void;

export function languageOf(search: string): Resolved<Language> {
  const given = new URLSearchParams(search).get('lang');
  if (given === null || isLanguage(given)) return { value: given ?? 'de', corrections: [] };
  return { value: 'de', corrections: [correction('lang', given)] };
}

/** The initiative that an address asks for, else the first; undefined when there is none at all. */
export function initiativeOf(
  search: string,
  list: readonly InitiativeSummary[],
): Resolved<string | undefined> {
  const given = new URLSearchParams(search).get('initiative');
  if (given === null || list.some(({ id }) => id === given)) {
    return { value: given ?? list[0]?.id, corrections: [] };
  }
  return { value: list[0]?.id, corrections: [correction('initiative', given)] };
}

const dayIn = (given: string | null) => (given !== null && isIsoDate(given) ? given : undefined);

/** Everything else that an address asks for, as far as this initiative has it. */
export function selectionOf(search: string, initiative: Initiative): Resolved<Selection> {
  const query = new URLSearchParams(search);
  const asked = {
    asOf: query.get('asOf'),
    since: query.get('since'),
    municipality: query.get('municipality'),
    scenario: query.get('scenario'),
    compare: query.get('compare'),
    key: query.get('key'),
  };
  const asOf = dayIn(asked.asOf);
  const since = dayIn(asked.since);
  const municipality = municipalitiesOf(initiative).find(
    (party) => addressKeyOf(party) === asked.municipality,
  )?.id;
  const scenario = initiative.scenarios.find(({ id }) => id === asked.scenario)?.id;
  const preset = initiative.scenarios.find(({ id }) => id === scenario);
  const { changes, wrong: wrongChanges } = changesIn(search, initiative, preset);
  const compare = comparedIn(asked.compare, initiative);
  const key = apportionmentKeys.find((candidate) => candidate === asked.key);
  const wrong = (parameter: keyof typeof asked, used: string | undefined): readonly Correction[] => {
    const given = asked[parameter];
    return given !== null && used === undefined ? [correction(parameter, given)] : [];
  };
  return {
    value: {
      initiativeId: initiative.id,
      asOf: asOf ?? initiative.defaultAsOf,
      since,
      municipality,
      scenario,
      changes,
      compare: compare ?? [],
      apportionment: key ?? 'own',
    },
    corrections: [
      ...wrong('asOf', asOf),
      ...wrong('since', since),
      ...wrong('municipality', municipality),
      ...wrong('scenario', scenario),
      ...wrong('compare', compare?.join()),
      ...wrong('key', key),
      ...wrongChanges.map(({ parameter, given }) => ({
        parameter: 'input' as const,
        name: parameter,
        given,
      })),
    ],
  };
}

/** The scenarios that an address asks to compare, if there are all of them and not too many. */
function comparedIn(asked: string | null, { scenarios }: Initiative): readonly string[] | undefined {
  const ids = asked?.split('_') ?? [];
  const known = [...scenarios.map(({ id }) => id), changedScenario];
  return ids.length <= mostCompared && ids.every((id) => known.includes(id)) ? ids : undefined;
}

export const correction = (parameter: Parameter, given: string): Correction => ({
  parameter,
  name: parameter,
  given,
});

/** The query of an address with other changes of its scenario. */
export function searchWithChanges(
  search: string,
  changes: readonly Change[],
  initiative: Initiative,
): string {
  const query = new URLSearchParams(search);
  for (const parameter of new Set(query.keys())) if (isChangeParameter(parameter)) query.delete(parameter);
  for (const change of changes) query.append(...addressOf(change, initiative));
  return textOf(query);
}

/** The query of an address after a choice. Parameters that are not ours stay; defaults and corrected ones go. */
export function searchAfter(search: string, choice: Choice, defaults: Choice): string {
  const query = new URLSearchParams(search);
  for (const parameter of parameters) {
    const chosen = choice[parameter] === undefined ? query.get(parameter) : choice[parameter];
    query.delete(parameter);
    if (chosen !== null && chosen !== (defaults[parameter] ?? null)) query.append(parameter, chosen);
  }
  // What was changed in one scenario means nothing in another.
  const isOther =
    choice.scenario !== undefined && choice.scenario !== new URLSearchParams(search).get('scenario');
  if (isOther) for (const name of new Set(query.keys())) if (isChangeParameter(name)) query.delete(name);
  return textOf(query);
}

/** The query of an address without some parameters. */
export function searchWithout(search: string, names: readonly string[]): string {
  const query = new URLSearchParams(search);
  for (const name of names) query.delete(name);
  return textOf(query);
}

const textOf = (query: URLSearchParams): string => (query.size === 0 ? '' : `?${query.toString()}`);
