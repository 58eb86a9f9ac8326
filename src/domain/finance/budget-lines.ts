import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { within } from '../document/period.ts';
import { type Selection, municipalitiesOf } from '../as-of/selection.ts';

/** For whom and for which fiscal year money is looked at; undefined for all of them. */
export type Scope = Pick<Selection, 'municipality' | 'year'>;

/**
 * The money lines of a scope. A municipality is concerned by those that it pays, by those that are for it, and by those
 * that none of the municipalities pays, such as the state's, unless a source says that they are for others.
 */
export function linesConcerning(
  initiative: Initiative,
  snapshot: Snapshot,
  { municipality, year }: Scope,
): readonly Stated<'money'>[] {
  return within(linesFor(initiative, snapshot, municipality), year ?? 'all');
}

/** The money lines that concern a municipality, whatever the year. */
export function linesFor(
  initiative: Initiative,
  snapshot: Snapshot,
  municipality: string | undefined,
): readonly Stated<'money'>[] {
  const isPaidByOne = isPaidByMunicipality(initiative);
  const lines = statedAbout(snapshot, 'money');
  if (municipality === undefined) return lines;
  return lines.filter(
    (line) =>
      line.content.payers.includes(municipality) ||
      (line.content.beneficiaries?.includes(municipality) ?? !isPaidByOne(line)),
  );
}

/** Whether one of the municipalities pays a line itself. */
export function isPaidByMunicipality(initiative: Initiative): (line: Stated<'money'>) => boolean {
  const own = new Set(municipalitiesOf(initiative).map(({ id }) => id));
  return ({ content: { payers } }) => payers.some((payer) => own.has(payer));
}

/**
 * Whether an amount is for several municipalities together: it is drawn and added once, and not divided among them, as
 * nobody said how. What the state pays is for all that take part, unless a source says for whom it is.
 */
export function isShared(initiative: Initiative): (line: Stated<'money'>) => boolean {
  const municipalities = municipalitiesOf(initiative);
  const isPaidByOne = isPaidByMunicipality(initiative);
  return (line) => {
    const { payers, beneficiaries } = line.content;
    if (municipalities.length <= 1) return false;
    if (isPaidByOne(line)) return payers.length > 1;
    return beneficiaries === undefined || beneficiaries.length > 1;
  };
}
