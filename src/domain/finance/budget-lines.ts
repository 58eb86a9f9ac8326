import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { municipalitiesOf } from '../as-of/selection.ts';

/**
 * The money lines that concern a municipality: those that it pays, and those that none of the municipalities pays,
 * such as the state's. Without a municipality all of them.
 */
export function linesConcerning(
  initiative: Initiative,
  snapshot: Snapshot,
  municipality: string | undefined,
): readonly Stated<'money'>[] {
  const isPaidByOne = isPaidByMunicipality(initiative);
  return statedAbout(snapshot, 'money').filter(
    (line) => municipality === undefined || line.content.payers.includes(municipality) || !isPaidByOne(line),
  );
}

/** Whether one of the municipalities pays a line itself. */
export function isPaidByMunicipality(initiative: Initiative): (line: Stated<'money'>) => boolean {
  const own = new Set(municipalitiesOf(initiative).map(({ id }) => id));
  return ({ content: { payers } }) => payers.some((payer) => own.has(payer));
}

/**
 * Whether an amount is for several municipalities together: it is drawn and added once, and not divided among them, as
 * nobody said how. What the state pays is for all that take part.
 */
export function isShared(initiative: Initiative): (line: Stated<'money'>) => boolean {
  const municipalities = municipalitiesOf(initiative);
  const isPaidByOne = isPaidByMunicipality(initiative);
  return (line) => municipalities.length > 1 && (line.content.payers.length > 1 || !isPaidByOne(line));
}
