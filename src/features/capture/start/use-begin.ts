import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepBegin } from '#api/desk-store.ts';
import { freshKey } from '#api/fresh-key.ts';
import { writingQueries } from '#api/use-writing.ts';
import { wholeInitiative } from '#api/whole-initiative.ts';
import { useInitiatives } from './use-initiatives.ts';
import { type BelongsTo, type Begun, beginOf } from './begin-desk.ts';

/** Why no desk could be begun: no room for its paper, or nothing came of what it is added to. */
type BeginProblem = 'full' | 'unreachable';

export type LookedAt = {
  /** The initiative that the address names. */
  readonly askedId: string | undefined;
  /** The one that is shown, which may be the first of a list that nobody chose from. */
  readonly shownId: string | undefined;
};

/** To which initiative a paper is added, and how its desk begins. */
export function useBegin({ askedId, shownId }: LookedAt, onBegun: (desk: string) => Promise<void>) {
  const client = useQueryClient();
  const { home, own, examples } = useInitiatives();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<BeginProblem>();
  /** A further paper of what was chosen is what most come with; to an example nobody can add. */
  const to = chosen ?? own.find(({ id }) => id === askedId)?.id ?? '';

  const belongsTo = async (): Promise<BelongsTo> => {
    if (to === '') return { kind: 'new' };
    if (own.some(({ id }) => id === to)) {
      return { kind: 'own', ...(await client.fetchQuery(writingQueries.edited(to))) };
    }
    return { kind: 'example', document: await wholeInitiative(client, to) };
  };
  return {
    home,
    own,
    example: examples.find(({ id }) => id === shownId),
    to,
    choose: setChosen,
    problem,
    begin: async (told: Omit<Begun, 'id' | 'to'>) => {
      setProblem(undefined);
      try {
        const desk = beginOf({ ...told, id: freshKey(), to: await belongsTo() });
        if (keepBegin(desk).isKept) await onBegun(desk.id);
        else setProblem('full');
      } catch {
        setProblem('unreachable');
      }
    },
  };
}
