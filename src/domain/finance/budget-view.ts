import type { Snapshot } from '../as-of/as-of.ts';
import { type Impact, impactOf, type JointImpact, jointImpact } from './budget-impact.ts';
import { linesConcerning } from './budget-lines.ts';
import type { YearChoice } from '../document/period.ts';
import { yearsCovered } from '../cash/grant-period.ts';
import { type LineSum, lineSum, yearFor, yearsOf } from './line-sum.ts';
import type { Initiative, Party } from '../document/initiative.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import type { KeptCase } from '../cases/kept-case.ts';
import { keptOf, municipalitiesOf, presetOf, scenarioOf, type Selection } from '../as-of/selection.ts';

/** Funding against own contribution as a reader looks at it: what sources say, and what a scenario would mean. */
export type BudgetView = {
  readonly snapshot: Snapshot;
  /** The fiscal year that is looked at, or all; undefined before any source speaks of funding. */
  readonly year: YearChoice | undefined;
  readonly municipalities: readonly MunicipalBudget[];
  readonly scenario: Scenario | undefined;
  /** Whether the reader changed anything in the scenario. */
  readonly isChanged: boolean;
  /** The case as which it is kept; undefined where it has no name of its own. */
  readonly kept?: KeptCase | undefined;
  readonly joint: JointImpact | undefined;
};

export type MunicipalBudget = {
  readonly party: Party;
  readonly stateFunding: LineSum | undefined;
  readonly ownContribution: LineSum | undefined;
  /** What the scenario assumes of it and what follows; undefined where the scenario does not cover it. */
  readonly participant: Participant | undefined;
  readonly impact: Impact | undefined;
};

/**
 * A scenario says what a held-out amount could be, so it applies only while such an amount is known: before any
 * source speaks of money in the scenario's year there is nothing to assume about.
 */
export function budgetViewOf(initiative: Initiative, snapshot: Snapshot, selection: Selection): BudgetView {
  const year = yearFor(snapshot, selection, scenarioYears(initiative, selection));
  const chosen = scenarioOf(initiative, selection);
  const scenario = chosen && appliesIn({ year, snapshot }, chosen) ? chosen : undefined;
  const municipalities = municipalitiesOf(initiative)
    .filter(({ id }) => selection.municipality === undefined || selection.municipality === id)
    .map((party) => {
      const participant = scenario?.participants.find((candidate) => candidate.party === party.id);
      const lines = linesConcerning(initiative, snapshot, { municipality: party.id });
      const sum = (role: MoneyRole) => (year === undefined ? undefined : lineSum(lines, role, year));
      return {
        party,
        stateFunding: sum('state-funding'),
        ownContribution: sum('own-contribution'),
        participant,
        impact: scenario && participant && impactOf(scenario, participant, year),
      };
    });
  return {
    snapshot,
    year,
    municipalities: year === undefined ? [] : municipalities,
    scenario,
    isChanged: scenario !== undefined && scenario !== presetOf(initiative, selection),
    kept: scenario && keptOf(initiative, selection),
    joint: scenario && jointImpact(municipalities.map(({ impact }) => impact)),
  };
}

/** Whether money of the year for which a scenario is made is known, and its grants run in the one that is looked at. */
export const appliesIn = (
  { year, snapshot }: Pick<BudgetView, 'year' | 'snapshot'>,
  scenario: Scenario,
): boolean =>
  year !== undefined &&
  yearsOf(snapshot).includes(scenario.fiscalYear) &&
  (year === 'all' || yearsCovered(scenario, scenario.participants).includes(year));

/** The fiscal years through which the chosen scenario runs: they can be looked at though no source speaks of them yet. */
export function scenarioYears(initiative: Initiative, selection: Selection): readonly number[] {
  const scenario = scenarioOf(initiative, selection);
  return scenario ? yearsCovered(scenario, scenario.participants) : [];
}

/** Every year that can be chosen beside all of them, the earliest first. */
export function yearsToChoose(
  initiative: Initiative,
  snapshot: Snapshot,
  selection: Selection,
): readonly number[] {
  const years = yearsOf(snapshot);
  return [...new Set([...years, ...scenarioYears(initiative, selection)])].toSorted((a, b) => a - b);
}
