import { useQuery } from '@tanstack/react-query';
import { ownInitiatives } from '#api/own-initiatives.ts';
import { initiativeQueries } from '#api/queries.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { type Home, homeOf } from '#domain/writing/home.ts';

/**
 * The initiatives that can be written to, and the examples. What this browser remembers of one's own is there at once: the
 * choice must not change under the hand when the list comes.
 */
export function useInitiatives(): {
  /** Where they are kept; undefined until the list has come. */
  readonly home: Home | undefined;
  readonly own: readonly InitiativeSummary[];
  readonly examples: readonly InitiativeSummary[];
} {
  const remembered = ownInitiatives.useValue();
  const { data } = useQuery(initiativeQueries.list());
  const list = data ?? remembered;
  const known = new Set(list.map(({ id }) => id));
  return {
    home: data && homeOf(data),
    own: [...list.filter(({ isFixed }) => !isFixed), ...remembered.filter(({ id }) => !known.has(id))],
    examples: list.filter(({ isFixed }) => isFixed),
  };
}
