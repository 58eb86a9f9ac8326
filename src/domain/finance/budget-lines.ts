import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { Initiative, MoneyLine } from '../document/initiative.ts';
import { type Selection, municipalitiesOf } from '../as-of/selection.ts';

/** For whom and for which fiscal year money is looked at; undefined for all of them. */
export type Scope = Pick<Selection, 'municipality' | 'year'>;

/**
 * The money lines of a scope. A municipality is concerned by those that it pays, and by those that none of the
 * municipalities pays, such as the state's.
 */
export function linesConcerning(
  initiative: Initiative,
  snapshot: Snapshot,
  { municipality, year }: Scope,
): readonly Stated<'money'>[] {
  const isPaidByOne = isPaidByMunicipality(initiative);
  return statedAbout(snapshot, 'money')
    .filter(({ content }) => isOfYear(content, year))
    .filter(
      (line) =>
        municipality === undefined || line.content.payers.includes(municipality) || !isPaidByOne(line),
    );
}

const isOfYear = ({ fiscalYear }: MoneyLine, year: Scope['year']): boolean =>
  year === undefined || year === 'all' || fiscalYear === year;

/** The lines of the other years, which a scope leaves out: they are named with what they come to. */
export const linesOutside = (
  initiative: Initiative,
  snapshot: Snapshot,
  { municipality, year }: Scope,
): readonly Stated<'money'>[] =>
  linesConcerning(initiative, snapshot, { municipality, year: 'all' }).filter(
    ({ content }) => !isOfYear(content, year),
  );

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
