import { type Snapshot, type Stated, snapshotAt } from './as-of.ts';
import { type Impact, type JointImpact, impactOf, jointImpact, linesWith } from './budget-impact.ts';
import type { Initiative, Party } from './initiative.ts';
import type { Scenario } from './scenario.ts';
import { type Selection, municipalitiesOf, scenarioOf } from './selection.ts';

/** Funding against own contribution as a reader looks at it: what sources say, and what a scenario would mean. */
export type BudgetView = {
  readonly snapshot: Snapshot;
  readonly fiscalYear: number | undefined;
  readonly municipalities: readonly MunicipalBudget[];
  readonly scenario: Scenario | undefined;
  readonly joint: JointImpact | undefined;
};

export type MunicipalBudget = {
  readonly party: Party;
  readonly stateFunding: Stated<'money'> | undefined;
  readonly ownContribution: Stated<'money'> | undefined;
  readonly impact: Impact | undefined;
};

/**
 * A scenario says what a held-out amount could be, so it applies only while such an amount is known: before any
 * source speaks of money in the scenario's year there is nothing to assume about.
 */
export function budgetViewOf(initiative: Initiative, selection: Selection): BudgetView {
  const snapshot = snapshotAt(initiative, selection.asOf);
  const stateFunding = linesWith(snapshot, 'state-funding');
  const ownContribution = linesWith(snapshot, 'own-contribution');
  const fiscalYear = (stateFunding[0] ?? ownContribution[0])?.content.fiscalYear;
  const chosen = scenarioOf(initiative, selection);
  const scenario = chosen && chosen.fiscalYear === fiscalYear ? chosen : undefined;
  const municipalities = municipalitiesOf(initiative)
    .filter(({ id }) => selection.municipality === undefined || selection.municipality === id)
    .map((party) => ({
      party,
      stateFunding: stateFunding[0],
      ownContribution: ownContribution.find(({ content }) => content.payers.includes(party.id)),
      impact: impactFor(scenario, party),
    }));
  return {
    snapshot,
    fiscalYear,
    municipalities: fiscalYear === undefined ? [] : municipalities,
    scenario,
    joint: scenario && jointImpact(municipalities.map(({ impact }) => impact)),
  };
}

function impactFor(scenario: Scenario | undefined, party: Party): Impact | undefined {
  const participant = scenario?.participants.find((candidate) => candidate.party === party.id);
  return scenario && participant && impactOf(scenario, participant);
}
