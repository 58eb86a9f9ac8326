import { changedBy } from '../cases/case-id.ts';
import { type KeptCase, caseOf } from '../cases/kept-case.ts';
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
  /** The scenarios and cases that stand side by side, at most `mostCompared`; none for the usual ones. */
  readonly compare: readonly string[];
  /** How a joint own contribution is shared out among the payers. */
  readonly apportionment: ApportionmentKey;
  /** The cases that this browser keeps of the initiative. They give names, and no figure follows from them. */
  readonly kept?: readonly KeptCase[] | undefined;
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

/** The case that the chosen scenario with its changes is; undefined where it is none that is kept. */
export function keptOf(initiative: Initiative, selection: Selection): KeptCase | undefined {
  const preset = presetOf(initiative, selection);
  if (!preset || !selection.kept || selection.changes.length === 0) return undefined;
  return caseOf(selection.kept, preset, selection.changes);
}

/** The chosen scenario with what the reader changed in it. */
export function scenarioOf(initiative: Initiative, selection: Selection): Scenario | undefined {
  const preset = presetOf(initiative, selection);
  return preset && changed(preset, selection.changes);
}

/** A scenario with what it is called by: whether it is as the document has it, and as which case it is kept. */
export type NamedScenario = {
  readonly scenario: Scenario;
  readonly isChanged: boolean;
  readonly kept?: KeptCase | undefined;
};

/**
 * A scenario of the document by its id: the chosen one with its changes, unless the preset is meant; or a changed one
 * by what it is (case-id.ts). Undefined where the document has no such scenario.
 */
export function scenarioNamed(
  initiative: Initiative,
  selection: Selection,
  id: string,
  { isPreset }: { readonly isPreset: boolean } = { isPreset: false },
): NamedScenario | undefined {
  const asked = isCaseId(id) ? changedBy(id, initiative) : undefined;
  if (asked) {
    const { preset, changes } = asked;
    const kept = caseOf(selection.kept ?? [], preset, changes);
    return { scenario: changed(preset, changes), isChanged: true, kept };
  }
  const preset = initiative.scenarios.find((candidate) => candidate.id === id);
  if (!preset) return undefined;
  const isOwn = !isPreset && id === selection.scenario;
  const scenario = isOwn ? changed(preset, selection.changes) : preset;
  return {
    scenario,
    isChanged: scenario !== preset,
    kept: isOwn ? keptOf(initiative, selection) : undefined,
  };
}

/** Stands for the chosen scenario as the reader changed it, among the scenarios to compare. */
export const changedScenario = 'changed';

/** A changed scenario by what it is (cases/case-id.ts), not one of the document. */
export const isCaseId = (id: string): boolean => id.includes('.');

export const mostCompared = 8;
