import { useQuery } from '@tanstack/react-query';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { initiativeQueries } from '#api/queries.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';

/**
 * The initiatives that can be written to, and the examples. What this browser remembers of one's own is there at once: the
 * choice must not change under the hand when the list comes.
 */
export function useInitiatives(): {
  readonly own: readonly InitiativeSummary[];
  readonly examples: readonly InitiativeSummary[];
} {
  const remembered = ownInitiatives.useValue();
  const { data: list = remembered } = useQuery(initiativeQueries.list());
  const known = new Set(list.map(({ id }) => id));
  return {
    own: [...list.filter(({ isFixed }) => !isFixed), ...remembered.filter(({ id }) => !known.has(id))],
    examples: list.filter(({ isFixed }) => isFixed),
  };
}
