import type { Initiative, Party } from '../document/initiative.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Snapshot } from './as-of.ts';

/** Who gives the grants: the state alone, or others, whether with it, in its place, or not known. */
export type Grantor = 'state' | 'others';

/** A state speaks through its ministries and authorities: what they pay is the state's. Whose they are is stated, or nobody's. */
const actsForState = ({ kind, belongsTo }: Party): boolean => kind === 'state' || belongsTo === 'state';

/**
 * The state only where all of them are its own; a payer that the document does not describe is somebody else. Law:
 * nobody is not the state.
 */
export function grantorAmong(payers: readonly string[], parties: readonly Party[]): Grantor {
  const paysForState = (id: string) => parties.some((party) => party.id === id && actsForState(party));
  return payers.length > 0 && payers.every(paysForState) ? 'state' : 'others';
}

/**
 * Who gives the grants by what is known on a day: all that pay any of them. Before anybody is known to, those whom the
 * document names and who could.
 */
export function grantorOf(
  { facts }: Pick<Snapshot, 'facts'>,
  { parties }: Pick<Initiative, 'parties'>,
): Grantor {
  const payers = facts.flatMap(({ contents }) =>
    contents.flatMap((content) =>
      content.about === 'money' && content.role === 'state-funding' ? content.payers : [],
    ),
  );
  // Towns and districts apply for a grant and receive it: that they are named says nothing of who gives it.
  const able = parties
    .filter(({ kind }) => kind !== 'municipality' && kind !== 'district')
    .map(({ id }) => id);
  return grantorAmong(payers.length > 0 ? payers : able, parties);
}

/** Of the grants that a scenario assumes. */
export const grantorIn = ({ isOfState }: Pick<Scenario, 'isOfState'>): Grantor =>
  isOfState ? 'state' : 'others';
