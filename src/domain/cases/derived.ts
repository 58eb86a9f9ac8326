import type { Initiative } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Change, accepted } from '../inputs/scenario-changes.ts';
import type { KeptCase } from './kept-case.ts';

/** What a case comes to by the document as it is now. */
export type Derived = {
  readonly preset: Scenario;
  readonly changes: readonly Change[];
  /** What the document leaves no room for any more. */
  readonly refused: readonly Change[];
};

/** The scenario that a case is derived from, and which of its changes can be made; undefined where there is none such. */
export function derivedFrom(kept: KeptCase, initiative: Initiative): Derived | undefined {
  const preset = initiative.scenarios.find(({ id }) => id === kept.scenario);
  if (!preset || initiative.id !== kept.initiative) return undefined;
  const isOfScenario = ({ party }: Change) =>
    party === undefined || preset.participants.some((participant) => participant.party === party);
  const changes = accepted(preset, kept.changes.filter(isOfScenario)).good;
  return { preset, changes, refused: kept.changes.filter((change) => !changes.includes(change)) };
}
