import { statedAbout } from '../as-of/as-of.ts';
import type { Initiative, Party } from '../document/initiative.ts';
import { everything } from './everything.ts';
import { type NamedParty, asKnown, namedParties } from './named-parties.ts';

/** Who acts in a passage, by their parts; names are those of the document where it knows them. */
export type Cast = {
  /** Everybody who is named anywhere in the paper or known to the document. */
  readonly parties: readonly Party[];
  /** The municipalities and districts that take part: by the passage, else by the commitments, else by the paper. */
  readonly participants: readonly string[];
  readonly state: string | undefined;
  readonly others: readonly string[];
};

const namedIn = new Map<string, readonly NamedParty[]>();

/** The same text is read once; another one takes its place. */
function readOnce(text: string): readonly NamedParty[] {
  const known = namedIn.get(text);
  if (known) return known;
  namedIn.clear();
  const named = namedParties(text);
  namedIn.set(text, named);
  return named;
}

export function castOf(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  document: Initiative,
): Cast {
  const named = asKnown(readOnce(text), document.parties);
  const parties = [
    ...new Map([
      ...named.map(({ party }) => [party.id, party] as const),
      ...document.parties.map((party) => [party.id, party] as const),
    ]).values(),
  ];
  const here = idsOf(named.filter((each) => start <= each.start && each.start < end));
  const bound = statedAbout(everything(document), 'commitment').flatMap(({ content }) => content.actors);
  const takingPart = (ids: readonly string[]) =>
    ids.filter((id) => parties.some((party) => party.id === id && isLocal(party)));
  const [participants = []] = [here, [...new Set(bound)], idsOf(named)]
    .map(takingPart)
    .filter((ids) => ids.length > 0);
  const isOf = (kind: Party['kind']) => (id: string) =>
    parties.some((each) => each.id === id && each.kind === kind);
  return {
    parties,
    participants,
    state: [...here, ...idsOf(named), ...document.parties.map(({ id }) => id)].find(isOf('state')),
    others: here.filter((id) => !isOf('state')(id) && !participants.includes(id)),
  };
}

const idsOf = (named: readonly NamedParty[]): readonly string[] => [
  ...new Set(named.map(({ party }) => party.id)),
];

const isLocal = ({ kind }: Party): boolean => kind === 'municipality' || kind === 'district';
