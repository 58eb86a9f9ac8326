import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepAuthors, keptAuthors } from '#api/desk-store.ts';
import { problemOf } from '#api/problem.ts';
import { useSaveInitiative, writingQueries } from '#api/use-writing.ts';
import type { Edited } from '#api/writing.ts';
import { WriteError } from '#api/write-problem.ts';
import { toSave } from '#domain/capture/to-save.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';

/** Who saves, and who has read it besides; no name where nobody has. */
export type Authors = { readonly author: string; readonly releasedBy: string };

export type SaveState =
  | { readonly kind: 'resting' | 'asking' | 'saving' }
  | { readonly kind: 'saved'; readonly id: string; readonly drafts: number }
  | {
      readonly kind: 'failed';
      readonly reason: 'conflict' | 'deleted' | 'storage' | 'rejected' | 'unreachable';
    };

/** Saves the document of a desk by the contract of writing, so that every view shows it; who saves is asked for once. */
export function useSave(begun: Initiative, document: Initiative, reason: string) {
  const client = useQueryClient();
  const { mutateAsync } = useSaveInitiative();
  const [authors, setAuthors] = useState(keptAuthors);
  const [state, setState] = useState<SaveState>({ kind: 'resting' });

  const lastSaved = async (): Promise<Edited | undefined> => {
    try {
      return await client.fetchQuery({ ...writingQueries.edited(document.id), retry: false });
    } catch (error) {
      const isNew = error instanceof Error && kindOf(error) === 'not-found';
      if (isNew) return undefined;
      throw error;
    }
  };
  const saveAs = async (by: Authors) => {
    setState({ kind: 'saving' });
    try {
      const base = await lastSaved();
      const releasedBy = by.releasedBy.trim() || undefined;
      const at = instant(new Date().toISOString());
      const out = toSave(document, { begun, last: base?.document, author: by.author, releasedBy, at });
      const done = await mutateAsync({ base, document: out, author: by.author, reason });
      setState(
        done.kind === 'saved'
          ? { kind: 'saved', id: out.id, drafts: out.drafts?.length ?? 0 }
          : { kind: 'failed', reason: done.kind },
      );
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? failureOf(error) : 'unreachable' });
    }
  };
  return {
    state,
    authors,
    /** One key saves, once it is known who does. */
    save: () => (authors ? void saveAs(authors) : setState({ kind: 'asking' })),
    ask: () => setState({ kind: 'asking' }),
    rest: () => setState({ kind: 'resting' }),
    confirm: (by: Authors) => {
      keepAuthors(by);
      setAuthors(by);
      void saveAs(by);
    },
  };
}

const kindOf = (error: Error) => (error instanceof WriteError ? error.problem.kind : problemOf(error).kind);

function failureOf(error: Error): Extract<SaveState, { kind: 'failed' }>['reason'] {
  const kind = kindOf(error);
  if (kind === 'not-kept') return 'storage';
  return kind === 'rejected' || kind === 'malformed' ? 'rejected' : 'unreachable';
}
