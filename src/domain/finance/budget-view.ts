import type { Snapshot, Stated } from '../as-of/as-of.ts';
import { type Impact, type JointImpact, impactOf, jointImpact, linesWith } from './budget-impact.ts';
import type { Initiative, Party } from '../document/initiative.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type Selection, municipalitiesOf, presetOf, scenarioOf } from '../as-of/selection.ts';

/** Funding against own contribution as a reader looks at it: what sources say, and what a scenario would mean. */
export type BudgetView = {
  readonly snapshot: Snapshot;
  readonly fiscalYear: number | undefined;
  readonly municipalities: readonly MunicipalBudget[];
  readonly scenario: Scenario | undefined;
  /** Whether the reader changed anything in the scenario. */
  readonly isChanged: boolean;
  readonly joint: JointImpact | undefined;
};

export type MunicipalBudget = {
  readonly party: Party;
  readonly stateFunding: Stated<'money'> | undefined;
  readonly ownContribution: Stated<'money'> | undefined;
  /** What the scenario assumes of it and what follows; undefined where the scenario does not cover it. */
  readonly participant: Participant | undefined;
  readonly impact: Impact | undefined;
};

/**
 * A scenario says what a held-out amount could be, so it applies only while such an amount is known: before any
 * source speaks of money in the scenario's year there is nothing to assume about.
 */
export function budgetViewOf(initiative: Initiative, snapshot: Snapshot, selection: Selection): BudgetView {
  const stateFunding = linesWith(snapshot, 'state-funding');
  const ownContribution = linesWith(snapshot, 'own-contribution');
  const fiscalYear = (stateFunding[0] ?? ownContribution[0])?.content.fiscalYear;
  const chosen = scenarioOf(initiative, selection);
  const scenario = chosen && chosen.fiscalYear === fiscalYear ? chosen : undefined;
  const municipalities = municipalitiesOf(initiative)
    .filter(({ id }) => selection.municipality === undefined || selection.municipality === id)
    .map((party) => {
      const participant = scenario?.participants.find((candidate) => candidate.party === party.id);
      return {
        party,
        stateFunding: stateFunding[0],
        ownContribution: ownContribution.find(({ content }) => content.payers.includes(party.id)),
        participant,
        impact: scenario && participant && impactOf(scenario, participant),
      };
    });
  return {
    snapshot,
    fiscalYear,
    municipalities: fiscalYear === undefined ? [] : municipalities,
    scenario,
    isChanged: scenario !== undefined && scenario !== presetOf(initiative, selection),
    joint: scenario && jointImpact(municipalities.map(({ impact }) => impact)),
  };
}
