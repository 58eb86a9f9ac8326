import type { IsoDate } from './calendar.ts';
import type { Initiative, Party } from './initiative.ts';
import type { Scenario } from './scenario.ts';

/** What a reader looks at: always valid for its initiative. */
export type Selection = {
  readonly initiativeId: string;
  readonly asOf: IsoDate;
  /** The day with which the Stichtag is compared; undefined for the day before it on which something became known. */
  readonly since?: IsoDate | undefined;
  /** A party of the initiative; undefined for all. */
  readonly municipality: string | undefined;
  /** A scenario of the initiative; undefined for none. */
  readonly scenario: string | undefined;
};

/** The parties whose budgets are looked at, in the order of the document. */
export const municipalitiesOf = (initiative: Initiative): readonly Party[] =>
  initiative.parties.filter(({ kind }) => kind === 'district' || kind === 'municipality');

/** How a municipality is named in an address: by its official key where it has one. */
export const addressKeyOf = ({ key, id }: Party): string => key ?? id;

export const scenarioOf = (initiative: Initiative, { scenario }: Selection): Scenario | undefined =>
  initiative.scenarios.find(({ id }) => id === scenario);
