import { useState } from 'react';
import { useSaveInitiative } from '#api/use-writing.ts';
import { type WriteProblem, writeProblemOf } from '#api/write-problem.ts';
import type { Edited, Saved } from '#api/writing.ts';
import type { Inconsistency } from '#domain/document/inconsistency.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { releaseAll, withoutDraft } from '#domain/writing/drafts.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { releaseWordsIn } from '#i18n/messages/release.ts';

type Sending = {
  readonly base: Edited;
  readonly document: Initiative;
  readonly author: string;
  readonly reason: string;
  readonly told: string;
};

/** What came of it. */
type ReleaseState =
  | { readonly kind: 'resting' | 'sending' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'broken'; readonly problems: readonly Inconsistency[]; readonly isWhole: boolean }
  | { readonly kind: 'problem'; readonly problem: WriteProblem; readonly document: Initiative }
  | {
      readonly kind: 'conflict';
      readonly sending: Sending;
      readonly conflict: Extract<Saved, { kind: 'conflict' }>;
    };

type Told = {
  readonly ids: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly isOwnSaid: boolean;
};

/** Releases and discards drafts of an initiative, each time as its next revision. */
export function useRelease(base: Edited) {
  const words = releaseWordsIn(useLanguage());
  const { send: save } = useSaveInitiative();
  const [state, setState] = useState<ReleaseState>({ kind: 'resting' });
  const send = async (sending: Sending) => {
    setState({ kind: 'sending' });
    const { told, ...asked } = sending;
    try {
      const done = await save(asked);
      if (done.kind === 'conflict') return setState({ kind: 'conflict', sending, conflict: done });
      return setState({ kind: 'told', text: done.kind === 'deleted' ? words.said.deleted : told });
    } catch (error) {
      return setState({ kind: 'problem', problem: writeProblemOf(error), document: asked.document });
    }
  };
  return {
    state,
    rest: () => setState({ kind: 'resting' }),
    release: ({ ids, by, reason, isOwnSaid }: Told) => {
      const at = instant(new Date().toISOString());
      const done = releaseAll(base.document, ids, { by, at, isOwnSaid });
      if (done.kind === 'broken') return setState(done);
      if (done.kind === 'own') return undefined;
      const { document } = done;
      return void send({ base, document, author: by, reason, told: words.said.released(ids.length) });
    },
    discard: (id: string, statement: string, author: string) =>
      void send({
        base,
        document: withoutDraft(base.document, id),
        author,
        reason: words.reasons.discard(statement),
        told: words.said.discarded(statement),
      }),
    decide: (document: Initiative) => {
      if (state.kind !== 'conflict') return;
      void send({ ...state.sending, base: state.conflict.theirs, document });
    },
  };
}
