import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { waitingSaves } from '#api/waiting.ts';
import type { WriteProblem } from '#api/write-problem.ts';
import type { Work } from '#domain/capture/desk.ts';
import type { WaitingSave } from '#domain/capture/kept-desk.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { markOf } from '#domain/writing/revision.ts';
import { sha256 } from '#domain/writing/sha256.ts';

type Steps = Work['done'];
type Desk = { readonly id: string; readonly title: string; readonly steps: Steps };

const markOfSteps = (steps: Steps): string => markOf({ hash: sha256(canonicalText(steps)) });

/** A save of this desk that was asked before the page was opened and has not been done; and what is kept of one from now on. */
export function useWaitingSave({ id, title, steps }: Desk) {
  const [left, setLeft] = useState(() => waitingSaves.of(id));
  const isAsked = useMemo(() => left !== undefined && left.steps === markOfSteps(steps), [left, steps]);
  const [isBehind] = useState(left !== undefined && !isAsked);
  return {
    left,
    /** Something was done at the desk after the save was asked: nobody has asked to save that. */
    isBehind,
    /** It is to be saved as it is, and nothing was done since the page was opened either. */
    isLeftToDo: isAsked && !isBehind,
    keep: (who: Omit<WaitingSave, 'title' | 'steps'>) => {
      setLeft(undefined);
      waitingSaves.keep(id, { ...who, title, steps: markOfSteps(steps) });
    },
    forget: () => {
      setLeft(undefined);
      waitingSaves.forget(id);
    },
    /** What can not be written as it is waits for nothing. */
    judge: ({ kind }: WriteProblem) => {
      if (kind === 'rejected' || kind === 'forbidden' || kind === 'not-kept') waitingSaves.forget(id);
    },
  };
}

/** Does once what was left to be done, as soon as it may be. */
export function useLeftToDo(mayBeDone: boolean, work: () => void): void {
  const isDone = useRef(false);
  const onOpening = useEffectEvent(work);
  useEffect(() => {
    if (!mayBeDone || isDone.current) return;
    isDone.current = true;
    onOpening();
  }, [mayBeDone]);
}
