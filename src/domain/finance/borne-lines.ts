import type { Snapshot, Stated } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { borneRoles } from '../document/money-roles.ts';
import { isPlanned } from '../document/money-stages.ts';
import { beyond, within } from '../document/period.ts';
import { counted, standing } from '../document/relations.ts';
import { type Scope, isPaidByMunicipality, linesFor } from './budget-lines.ts';

/**
 * The lines of the other years, which a scope leaves out: they are named with what they come to. What another line stands
 * in place of is not among them, whichever year that one is for.
 */
export const linesOutside = (
  initiative: Initiative,
  snapshot: Snapshot,
  { municipality, year }: Scope,
): readonly Stated<'money'>[] =>
  beyond(standing(linesFor(initiative, snapshot, municipality)), year ?? 'all');

/** What the municipalities bear themselves within a scope, each amount once: what may be added to one sum. */
export function borneLines(
  initiative: Initiative,
  snapshot: Snapshot,
  { municipality, year }: Scope,
): readonly Stated<'money'>[] {
  const isPaidByOne = isPaidByMunicipality(initiative);
  const lines = linesFor(initiative, snapshot, municipality);
  const borne = standing(lines).filter(
    (line) => borneRoles.includes(line.content.role) && !isPlanned(line.content) && isPaidByOne(line),
  );
  return counted(within(borne, year ?? 'all'), lines);
}
