import { isIsoDate } from '#domain/calendar.ts';
import type { Initiative, InitiativeSummary } from '#domain/initiative.ts';
import { type Selection, addressKeyOf, municipalitiesOf } from '#domain/selection.ts';
import { type Language, isLanguage } from '#i18n/language.ts';

/**
 * The address of a view, both ways. Any address gives a valid view; a value that cannot be is replaced and the
 * replacement is said; defaults stay out, so that links are short.
 */
const parameters = ['initiative', 'asOf', 'since', 'municipality', 'scenario', 'lang'] as const;
export type Parameter = (typeof parameters)[number];

export type Correction = { readonly parameter: Parameter; readonly given: string };
export type Resolved<T> = { readonly value: T; readonly corrections: readonly Correction[] };

/** What a reader can choose; undefined leaves a choice as it is, null takes it back to its default. */
export type Choice = Partial<Readonly<Record<Parameter, string | null>>>;

/** Takes a choice over into the address: a step that the back button undoes, unless it goes on with the last one. */
export type Choose = (choice: Choice, isStep?: boolean) => void;

export function languageOf(search: string): Resolved<Language> {
  const given = new URLSearchParams(search).get('lang');
  if (given === null || isLanguage(given)) return { value: given ?? 'de', corrections: [] };
  return { value: 'de', corrections: [{ parameter: 'lang', given }] };
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
  return { value: list[0]?.id, corrections: [{ parameter: 'initiative', given }] };
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
  };
  const asOf = dayIn(asked.asOf);
  const since = dayIn(asked.since);
  const municipality = municipalitiesOf(initiative).find(
    (party) => addressKeyOf(party) === asked.municipality,
  )?.id;
  const scenario = initiative.scenarios.find(({ id }) => id === asked.scenario)?.id;
  const wrong = (parameter: keyof typeof asked, used: string | undefined): readonly Correction[] => {
    const given = asked[parameter];
    return given !== null && used === undefined ? [{ parameter, given }] : [];
  };
  return {
    value: {
      initiativeId: initiative.id,
      asOf: asOf ?? initiative.defaultAsOf,
      since,
      municipality,
      scenario,
    },
    corrections: [
      ...wrong('asOf', asOf),
      ...wrong('since', since),
      ...wrong('municipality', municipality),
      ...wrong('scenario', scenario),
    ],
  };
}

/** The query of an address after a choice. Parameters that are not ours stay; defaults and corrected ones go. */
export function searchAfter(search: string, choice: Choice, defaults: Choice): string {
  const query = new URLSearchParams(search);
  for (const parameter of parameters) {
    const chosen = choice[parameter] === undefined ? query.get(parameter) : choice[parameter];
    query.delete(parameter);
    if (chosen !== null && chosen !== (defaults[parameter] ?? null)) query.append(parameter, chosen);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
