import type { IsoDate } from '../value/calendar.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Change, effectiveChanges } from '../inputs/scenario-changes.ts';

/** A changed scenario that somebody keeps under a name: an assumption, with the one who made it and why. */
export type KeptCase = {
  readonly id: string;
  /** The initiative and the scenario of it that the case is derived from. What it leaves as it is follows them. */
  readonly initiative: string;
  readonly scenario: string;
  /** At least one. */
  readonly changes: readonly Change[];
  readonly name: string;
  readonly reason: string;
  /** An office or a role, never a person's name. */
  readonly author: string;
  readonly writtenOn: IsoDate;
};

/** The case that these changes of a scenario are; undefined where nobody keeps them. Law: it names, and changes nothing. */
export function caseOf(
  cases: readonly KeptCase[],
  preset: Scenario,
  changes: readonly Change[],
): KeptCase | undefined {
  const asked = effectiveChanges(preset, changes);
  return cases.find(
    (kept) => kept.scenario === preset.id && isSameChanges(effectiveChanges(preset, kept.changes), asked),
  );
}

/** The same inputs have the same values, in whichever order. */
export const isSameChanges = (left: readonly Change[], right: readonly Change[]): boolean =>
  keyOf(left) === keyOf(right);

const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(({ input, party, value }) => JSON.stringify([input, party, value]))
    .toSorted()
    .join();
