import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepAuthors, keptAuthors } from '#api/desk-store.ts';
import { useRights, useWriter } from '#api/session.ts';
import { useSaveInitiative, writingQueries } from '#api/use-writing.ts';
import { type WriteProblem, unsentProblemOf, writeProblemOf } from '#api/write-problem.ts';
import type { DeskBegin } from '#domain/capture/kept-desk.ts';
import { type Start, goingOnFrom, withoutBase } from '#domain/capture/start.ts';
import { toSave } from '#domain/capture/to-save.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { markOf } from '#domain/writing/revision.ts';
import { instant } from '#domain/value/instant.ts';
import type { SaveState, Sending, Who } from './save-state.ts';
import type { DeskUse } from './use-desk.ts';
import { useOnceBack } from './use-once-back.ts';
import { usePaperSending } from './use-paper-sending.ts';
import { useLeftToDo, useWaitingSave } from './use-waiting-save.ts';

/**
 * Saves the document of a desk by the contract of writing, as the next revision after the one that it began with or came to
 * by its last save; who saves, and why, is asked for once.
 */
export function useSave(
  desk: Pick<DeskUse, 'begin' | 'settle' | 'work' | 'paper'>,
  document: Initiative,
  firstReason: string,
) {
  const client = useQueryClient();
  const { send: save } = useSaveInitiative();
  const writer = useWriter();
  const rights = useRights();
  const [typed, setAuthors] = useState(keptAuthors);
  // Whoever is signed in has a name here, and what they wrote another person reads.
  const authors = writer.kind === 'signed-in' ? { author: writer.name, releasedBy: '' } : typed;
  const { done: steps } = desk.work;
  const waiting = useWaitingSave({ id: desk.begin.id, title: document.title.de, steps });
  const { left } = waiting;
  // A save that is done sends the file, too: what waits for it goes with it.
  const [goesByItself] = useState(left === undefined);
  const paper = usePaperSending(desk.begin.id, desk.paper.file, goesByItself && rights.edit);
  const [reason, setReason] = useState(left?.reason ?? firstReason);
  const [state, setState] = useState<SaveState>({ kind: waiting.isBehind ? 'unsent' : 'resting' });

  const startOf = async (begin: DeskBegin): Promise<Start> => {
    const { base: number, mark, document: begun } = begin;
    if (number !== undefined) {
      const asked = client.fetchQuery({ ...writingQueries.revision(begun.id, number), retry: false });
      const revision = await found(asked);
      // Another one may have its number by now.
      if (revision && (mark === undefined || markOf(revision) === mark)) {
        const { document: edited } = revision;
        return goingOnFrom(edited && { document: edited, number, mark: markOf(revision) });
      }
    }
    // A desk that was begun before it knew its revision goes on from the newest; what is not there is made from what is here.
    const asked = client.fetchQuery({ ...writingQueries.edited(begun.id), retry: false });
    const newest = await found(asked);
    return number === undefined || !newest ? goingOnFrom(newest) : withoutBase(begin, newest);
  };
  const send = async (sending: Sending) => {
    setState({ kind: 'saving' });
    const { who, base, sent, document: written, isBaseGone } = sending;
    try {
      const { author, reason: why } = who;
      const done = await save({ base, document: written, author, reason: why, isBaseGone });
      if (done.kind === 'conflict') return setState({ kind: 'conflict', sending, conflict: done });
      if (done.kind === 'deleted') return setState({ kind: 'deleted', sending, number: done.number });
      waiting.forget();
      const { document: saved } = done.edited;
      const isAnew = desk.settle(sent, done.edited);
      const isMerged = done.isMerged || written !== sent;
      const drafts = saved.drafts?.length ?? 0;
      void paper.send({ initiative: saved.id, source: desk.paper.source, author: who.author });
      return setState({ kind: 'saved', id: saved.id, drafts, isMerged, isBaseGone, isAnew });
    } catch (error) {
      if (base && writeProblemOf(error).kind === 'set-back') {
        // What was kept of that revision is what it was; the service is asked what has its number now.
        client.removeQueries(writingQueries.revision(sent.id, base.number));
        return saveAs(who);
      }
      // One that was new may be there already: that is looked for anew.
      const again = () => void (base ? send(sending) : saveAs(who));
      const failed = failedBy(error, written);
      waiting.judge(failed.problem);
      return setState({ ...failed, again });
    }
  };
  const saveAs = async (who: Who) => {
    setState({ kind: 'saving' });
    waiting.keep(who);
    const { author } = who;
    const releasedBy = who.releasedBy.trim() || undefined;
    const at = now();
    const begun = desk.begin.document;
    const outFrom = (last: Initiative | undefined) =>
      toSave(document, { begun, last, author, releasedBy, at });
    try {
      const { last, ...start } = await startOf(desk.begin);
      const sent = outFrom(last);
      await send({ ...start, who, sent, document: sent });
    } catch (error) {
      const problem = unsentProblemOf(error);
      setState({ kind: 'failed', problem, document: outFrom(undefined), again: () => void saveAs(who) });
    }
  };
  useLeftToDo(waiting.isLeftToDo && rights.edit, () => {
    if (!left) return;
    const { author, releasedBy } = writer.kind === 'signed-in' && authors ? authors : left;
    void saveAs({ author, releasedBy, reason: left.reason });
  });
  // Where the service does not answer, nobody has to press again: by their ids the same facts are there once.
  useOnceBack(state.kind === 'failed' && isAway(state.problem), () => {
    if (state.kind === 'failed') state.again();
  });
  return {
    state,
    paper,
    authors,
    reason,
    /** One key saves, once it is known who does. */
    save: () => {
      if (!rights.edit) return;
      if (authors) void saveAs({ ...authors, reason });
      else setState({ kind: 'asking' });
    },
    ask: () => setState({ kind: 'asking' }),
    rest: () => {
      waiting.forget();
      setState({ kind: 'resting' });
    },
    confirm: ({ reason: why, ...said }: Who) => {
      const by = writer.kind === 'signed-in' ? { author: writer.name, releasedBy: '' } : said;
      if (writer.kind === 'typed') {
        keepAuthors(by);
        setAuthors(by);
      }
      setReason(why);
      void saveAs({ ...by, reason: why });
    },
    /** Saves what a person decided between the own and what others wrote. */
    decide: (decided: Initiative) => {
      if (state.kind !== 'conflict') return;
      void send({ ...state.sending, base: state.conflict.theirs, document: decided });
    },
    /** Brings back what others deleted, as it is here. */
    bringBack: () => {
      if (state.kind !== 'deleted') return;
      const { sending, number } = state;
      void send({ ...sending, base: { document: sending.document, number } });
    },
  };
}
export type Saving = ReturnType<typeof useSave>;

const failedBy = (error: unknown, document: Initiative) =>
  ({ kind: 'failed', problem: writeProblemOf(error), document }) as const;

const isAway = ({ kind }: WriteProblem): boolean => kind === 'unreachable' || kind === 'away';

const now = () => instant(new Date().toISOString());

/** What an answer brings; undefined where there is nothing at its address. */
async function found<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (writeProblemOf(error).kind === 'not-found') return undefined;
    throw error;
  }
}
