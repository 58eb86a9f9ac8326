import type { IsoDate } from '../value/calendar.ts';
import type { Initiative, InitiativeSummary, Party } from '../document/initiative.ts';
import type { YearChoice } from '../document/period.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Change, changed } from '../inputs/scenario-changes.ts';

/**
 * How the own contribution of a joint application is shared out: each its own, or the sum of all by a key
 * (finance model, section 7).
 */
export const apportionmentKeys = ['own', 'fixed', 'population', 'heads', 'posts'] as const;
export type ApportionmentKey = (typeof apportionmentKeys)[number];

/** What a reader looks at: always valid for its initiative. */
export type Selection = {
  readonly initiativeId: string;
  readonly asOf: IsoDate;
  /** The day with which the Stichtag is compared; undefined for the day before it on which something became known. */
  readonly since?: IsoDate | undefined;
  /** A party of the initiative; undefined for all. */
  readonly municipality: string | undefined;
  /** The fiscal year that is looked at, or all; undefined for the usual one. */
  readonly year?: YearChoice | undefined;
  /** A scenario of the initiative; undefined for none. */
  readonly scenario: string | undefined;
  /** What the reader changed in that scenario; none where it is as the document has it. */
  readonly changes: readonly Change[];
  /** The scenarios that stand side by side, at most three; none for the usual ones. */
  readonly compare: readonly string[];
  /** How a joint own contribution is shared out among the payers. */
  readonly apportionment: ApportionmentKey;
};

/** What is looked at first: all municipalities on the day that the document names, without a scenario. */
export const firstSelection = ({
  id,
  defaultAsOf,
}: Pick<InitiativeSummary, 'id' | 'defaultAsOf'>): Selection => ({
  initiativeId: id,
  asOf: defaultAsOf,
  municipality: undefined,
  scenario: undefined,
  changes: [],
  compare: [],
  apportionment: 'own',
});

/** The parties whose budgets are looked at, in the order of the document. */
export const municipalitiesOf = (initiative: Initiative): readonly Party[] =>
  initiative.parties.filter(({ kind }) => kind === 'district' || kind === 'municipality');

/** The chosen scenario as it is in the document. */
export const presetOf = (initiative: Initiative, { scenario }: Selection): Scenario | undefined =>
  initiative.scenarios.find(({ id }) => id === scenario);

/** The chosen scenario with what the reader changed in it. */
export function scenarioOf(initiative: Initiative, selection: Selection): Scenario | undefined {
  const preset = presetOf(initiative, selection);
  return preset && changed(preset, selection.changes);
}

/**
 * A scenario of the document by its id: the chosen one with its changes, unless the preset is meant. Undefined where
 * the document has no such scenario.
 */
export function scenarioNamed(
  initiative: Initiative,
  selection: Selection,
  id: string,
  { isPreset }: { readonly isPreset: boolean } = { isPreset: false },
): { readonly scenario: Scenario; readonly isChanged: boolean } | undefined {
  const preset = initiative.scenarios.find((candidate) => candidate.id === id);
  if (!preset) return undefined;
  const isOwn = !isPreset && id === selection.scenario;
  const scenario = isOwn ? changed(preset, selection.changes) : preset;
  return { scenario, isChanged: scenario !== preset };
}

/** Stands for the chosen scenario as the reader changed it, among the scenarios to compare. */
export const changedScenario = 'changed';

export type Compared = {
  readonly id: string;
  readonly scenario: Scenario;
  readonly isChanged: boolean;
  /** Whether it is among those that stand side by side. */
  readonly isShown: boolean;
};

/** Every scenario that can be compared, and which are: those asked for, else the first three with the changed one. */
export function comparedOf(initiative: Initiative, selection: Selection): readonly Compared[] {
  const preset = presetOf(initiative, selection);
  const own = scenarioOf(initiative, selection);
  const all = initiative.scenarios.flatMap((scenario) => [
    { id: scenario.id, scenario, isChanged: false },
    ...(own && scenario === preset && own !== preset
      ? [{ id: changedScenario, scenario: own, isChanged: true }]
      : []),
  ]);
  const asked = all.filter(({ id }) => selection.compare.includes(id));
  const usual = all.filter(({ id }) => own === preset || id !== preset?.id);
  const shown = new Set((asked.length > 0 ? asked : usual).slice(0, mostCompared));
  return all.map((each) => ({ ...each, isShown: shown.has(each) }));
}

export const mostCompared = 3;
