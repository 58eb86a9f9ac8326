import {
  apportionmentKeys,
  changedScenario,
  mostCompared,
  municipalitiesOf,
  type Selection,
} from '#domain/as-of/selection.ts';
import { changedBy } from '#domain/cases/case-id.ts';
import { sessionStepIn, sessionStepsIn, sessionStepsText } from '#domain/course/session.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { addressKeyOf, shortTextOf } from '#domain/inputs/changes-text.ts';
import { isIsoDate } from '#domain/value/calendar.ts';
import { isLanguage } from '#i18n/language.ts';
import type { Known, Parameter } from './parameter.ts';
import type { Presentation } from './presentation.ts';
import { dashboardViews } from './views.ts';
import { workbenchTabs } from './workbench-tabs.ts';

/**
 * Every parameter of an address, in the order in which an address holds them. Codec, corrections, defaults and the guard
 * of scripts/build.mjs follow from this table; docs/addresses.md is tested against it.
 */
export const selectionParameters = {
  initiative: {
    read: (text, _, { list }) => (list.some(({ id }) => id === text) ? { initiativeId: text } : undefined),
    write: ({ initiativeId }) => initiativeId,
    name: ({ bar }) => bar.initiative,
    replacement: ({ list, selection, format }) => {
      const summary = list.find(({ id }) => id === selection.initiativeId);
      return summary ? format.text(summary.title) : selection.initiativeId;
    },
    isAlwaysNamed: true,
  },
  asOf: {
    read: (text) => (isIsoDate(text) ? { asOf: text } : undefined),
    write: ({ asOf }) => asOf,
    name: ({ bar }) => bar.asOf,
    replacement: ({ selection, format }) => format.day(selection.asOf),
    isAlwaysNamed: true,
  },
  since: {
    read: (text) => (isIsoDate(text) ? { since: text } : undefined),
    write: ({ since }) => since,
    name: ({ changes }) => changes.since,
    replacement: ({ words }) => words.changes.previousDay,
  },
  municipality: {
    read: (text, _, known) => {
      const party = municipalitiesIn(known).find((each) => addressKeyOf(each) === text);
      return party && { municipality: party.id };
    },
    write: ({ municipality }, known) => {
      const party = municipalitiesIn(known).find(({ id }) => id === municipality);
      return party && addressKeyOf(party);
    },
    name: ({ bar }) => bar.municipality,
    replacement: ({ words }) => words.bar.allMunicipalities,
    isOfDocument: true,
  },
  year: {
    // Which years there are depends on the scenario and what is changed in it: `selectionIn` judges it by them.
    read: (text) => {
      if (text === 'all') return { year: text };
      return /^[12]\d{3}$/.test(text) ? { year: Number(text) } : undefined;
    },
    write: ({ year }) => (year === undefined ? undefined : String(year)),
    name: ({ bar }) => bar.year,
    replacement: ({ words }) => words.bar.usualYear,
    isOfDocument: true,
  },
  scenario: {
    read: (text, _, { initiative }) =>
      initiative?.scenarios.some(({ id }) => id === text) ? { scenario: text } : undefined,
    write: ({ scenario }) => scenario,
    name: ({ bar }) => bar.scenario,
    replacement: ({ words }) => words.bar.noScenario,
    isOfDocument: true,
  },
  changes: {
    // Each of them is judged with the others: scenario-address.ts reads them after what this table reads.
    read: () => ({}),
    write: ({ changes }, { initiative }) => shortTextOf(changes, initiative?.parties ?? []),
    name: ({ bar }) => bar.changes,
    replacement: ({ words }) => words.bar.noChange,
    isOfDocument: true,
  },
  compare: {
    read: (text, _, { initiative }) => {
      const known = [...(initiative?.scenarios.map(({ id }) => id) ?? []), changedScenario];
      const compare = text.split('_');
      const isPossible =
        compare.length <= mostCompared && compare.every((id) => known.includes(id) || isCase(id, initiative));
      return isPossible ? { compare } : undefined;
    },
    write: ({ compare }) => (compare.length === 0 ? undefined : compare.join('_')),
    name: ({ bar }) => bar.compare,
    replacement: ({ words }) => words.bar.usual,
    isOfDocument: true,
  },
  key: {
    read: (text) => {
      const apportionment = apportionmentKeys.find((key) => key === text);
      return apportionment && { apportionment };
    },
    write: ({ apportionment }) => apportionment,
    name: ({ bar }) => bar.key,
    replacement: ({ words }) => words.payments.keys.own,
  },
} as const satisfies Readonly<Record<string, Parameter<Selection>>>;

export const presentationParameters = {
  lang: {
    read: (text) => (isLanguage(text) ? { language: text } : undefined),
    write: ({ language }) => language,
    name: ({ bar }) => bar.language,
    replacement: () => 'Deutsch',
  },
  tab: {
    read: (text) => {
      const tab = workbenchTabs.find((candidate) => candidate === text);
      return tab && { tab };
    },
    write: ({ tab }) => tab,
    name: ({ bar }) => bar.tab,
    replacement: ({ words }) => words.result.tabs.effect,
  },
  from: {
    read: (text) => {
      const from = dashboardViews.find((view) => view === text);
      return from && { from };
    },
    write: ({ from }) => from,
    name: ({ session }) => session.parameters.from,
    replacement: ({ words }) => words.session.parameterDefaults.from,
    session: 'own',
  },
  steps: {
    read: (text) => {
      const steps = sessionStepsIn(text);
      const [step] = steps ?? [];
      return steps && step && { steps, step };
    },
    write: ({ steps }) => sessionStepsText(steps),
    name: ({ session }) => session.parameters.steps,
    replacement: ({ words }) => words.session.parameterDefaults.steps,
    session: 'shared',
  },
  step: {
    read: (text, { steps }) => {
      const step = sessionStepIn(text);
      return step && steps.includes(step) ? { step } : undefined;
    },
    write: ({ step }) => String(step),
    name: ({ session }) => session.parameters.step,
    replacement: ({ words }) => words.session.parameterDefaults.step,
    session: 'shared',
  },
  part: {
    // How many parts a step has depends on the document: beyond the last one, the last is shown.
    read: (text) => (/^[1-9]\d?$/.test(text) ? { part: Number(text) } : undefined),
    write: ({ part }) => String(part),
    name: ({ session }) => session.parameters.part,
    replacement: ({ words }) => words.session.parameterDefaults.part,
    session: 'shared',
  },
  notes: {
    read: (text) => (text === '1' ? { isNotes: true } : undefined),
    write: ({ isNotes }) => (isNotes ? '1' : undefined),
    name: ({ session }) => session.parameters.notes,
    replacement: ({ words }) => words.session.parameterDefaults.notes,
    session: 'own',
  },
} as const satisfies Readonly<Record<string, Parameter<Presentation>>>;

const isCase = (id: string, initiative: Initiative | undefined): boolean =>
  initiative !== undefined && changedBy(id, initiative) !== undefined;

const municipalitiesIn = ({ initiative }: Known) => (initiative ? municipalitiesOf(initiative) : []);
