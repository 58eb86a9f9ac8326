import { municipalitiesOf } from '../as-of/selection.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import { addressKeyOf } from '../inputs/changes-text.ts';
import type { NamedParty, Told } from './known-row.ts';

/** How a document calls what its facts speak of. */
export type Naming = {
  readonly initiative: string;
  readonly placeOf: (fact: Fact) => number;
  readonly sourceOf: (fact: Fact) => Told['source'];
  readonly partyOf: (id: string) => NamedParty;
  /** The keys of those municipalities that are among some parties. */
  readonly keysAmong: (isMeant: (party: string) => boolean) => readonly string[];
};

export function namingOf(initiative: Initiative): Naming {
  const places = new Map(initiative.facts.map(({ id }, index) => [id, index]));
  const sources = new Map(initiative.sources.map(({ id, title }) => [id, title]));
  const parties = new Map(
    initiative.parties.map(({ id, name, key }) => [id, { id, name, ...(key !== undefined && { key }) }]),
  );
  const municipalities = municipalitiesOf(initiative);
  return {
    initiative: initiative.id,
    placeOf: ({ id }) => places.get(id) ?? places.size,
    sourceOf: ({ evidence: { source } }) => sources.get(source) ?? { de: source },
    partyOf: (id) => parties.get(id) ?? { id, name: { de: id } },
    keysAmong: (isMeant) => municipalities.filter(({ id }) => isMeant(id)).map(addressKeyOf),
  };
}

/** What every row has of the fact that states it. */
export const toldBy = (fact: Fact, { initiative, sourceOf }: Naming) => ({
  initiative,
  fact: fact.id,
  statement: fact.statement,
  source: sourceOf(fact),
  evidence: fact.evidence,
});
