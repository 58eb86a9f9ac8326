import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import { isIsoDate } from '#domain/value/calendar.ts';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { isParticipantInput, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { allSessionSteps, sessionStepsText } from '#domain/course/session.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages/de.ts';
import { wordsIn } from '#i18n/words.ts';
import { correctAddress } from './address.ts';
import {
  type Choice,
  type Correction,
  type Parameter,
  initiativeOf,
  languageOf,
  searchAfter,
  searchWithout,
  selectionOf,
} from './view-state.ts';

/** The name of an input in an address, in words as far as there is such an input. */
function inputName(parameter: string, language: Language): string {
  const [input = ''] = parameter.split('.');
  const { inputs } = wordsIn(language).scenario;
  return isTermsInput(input) || isParticipantInput(input) ? inputs[input] : parameter;
}

/** What each parameter is called where it is chosen. */
const nameOf = (parameter: Parameter, { bar, changes, session }: Messages): string =>
  ({
    initiative: bar.initiative,
    asOf: bar.asOf,
    since: changes.since,
    municipality: bar.municipality,
    scenario: bar.scenario,
    compare: bar.compare,
    key: bar.key,
    lang: bar.language,
    ...session.parameters,
  })[parameter];

/** The data of the page and what the address selects of it. */
export function useSelection(search: string) {
  const list = useQuery(initiativeQueries.list());
  const asked = initiativeOf(search, list.data ?? []);
  const id = list.data && asked.value;
  const detail = useQuery({ ...initiativeQueries.detail(id ?? ''), enabled: id !== undefined });
  const summary = list.data?.find((candidate) => candidate.id === id);
  const initiative = detail.data;
  // The same selection stays the same object, so that what looks at it is not drawn again without a change.
  const resolved = useMemo(() => initiative && selectionOf(search, initiative), [search, initiative]);
  const expected = useMemo(() => summary && provisional(search, summary), [search, summary]);
  return {
    list,
    detail,
    selection: resolved?.value ?? expected,
    corrections: [
      ...languageOf(search).corrections,
      ...(list.data && list.data.length > 0 ? asked.corrections : []),
      ...(resolved?.corrections ?? []),
    ],
  };
}

/** Until the document is there, the panels know which day is asked and show that they are loading. */
function provisional(search: string, { id, defaultAsOf }: InitiativeSummary): Selection {
  const asOf = new URLSearchParams(search).get('asOf') ?? '';
  return {
    initiativeId: id,
    asOf: isIsoDate(asOf) ? asOf : defaultAsOf,
    municipality: undefined,
    scenario: undefined,
    changes: [],
    compare: [],
    apportionment: 'own',
  };
}

/** What stays out of an address because it is so anyway. */
export const defaultsOf = (
  list: readonly InitiativeSummary[],
  initiative: Initiative | undefined,
): Choice => ({
  initiative: list[0]?.id ?? null,
  asOf: initiative?.defaultAsOf ?? null,
  key: 'own',
  lang: 'de',
  steps: sessionStepsText(allSessionSteps),
});

/** Replaces wrong values in the address; what was wrong is kept to be said. */
export function useCorrection(
  corrections: readonly Correction[],
  pathname: string,
  search: string,
  defaults: Choice,
): void {
  useEffect(() => {
    if (corrections.length === 0) return;
    const withoutWrong = Object.fromEntries(corrections.map(({ name }) => [name, null]));
    const wrongInputs = corrections.flatMap(({ parameter, name }) => (parameter === 'input' ? [name] : []));
    const kept = searchWithout(search, wrongInputs);
    correctAddress(pathname + searchAfter(kept, withoutWrong, defaults), corrections);
  });
}

/** What was wrong in the address, and what is shown in its place. */
export function correctionText(
  { parameter, name, given }: Correction,
  shown: { readonly selection: Selection; readonly list: readonly InitiativeSummary[] },
  language: Language,
): string {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const { selection, list } = shown;
  const initiative = list.find(({ id }) => id === selection.initiativeId);
  const used = {
    initiative: initiative ? format.text(initiative.title) : selection.initiativeId,
    asOf: format.day(selection.asOf),
    since: words.changes.previousDay,
    municipality: words.bar.allMunicipalities,
    scenario: words.bar.noScenario,
    compare: words.bar.usual,
    key: words.payments.keys.own,
    lang: 'Deutsch',
    ...words.session.parameterDefaults,
  };
  return parameter === 'input'
    ? words.notice.inputIgnored(inputName(name, language), given)
    : words.notice.corrected(nameOf(parameter, words), given, used[parameter]);
}
