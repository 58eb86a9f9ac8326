import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { forgetWaiting, keepWaiting, waitingSaveOf } from '#api/waiting-saves.ts';
import type { WriteProblem } from '#api/write-problem.ts';
import type { WaitingSave } from '#domain/capture/kept-desk.ts';

type Desk = { readonly id: string; readonly title: string; readonly standing: number };

/** A save of this desk that was asked before the page was opened and has not been done; and what is kept of one from now on. */
export function useWaitingSave({ id, title, standing }: Desk) {
  const [left] = useState(() => waitingSaveOf(id));
  return {
    left,
    /** Something was done at the desk after the save was asked: nobody has asked to save that. */
    isBehind: left !== undefined && left.standing !== standing,
    keep: (who: Omit<WaitingSave, 'title' | 'standing'>) => keepWaiting(id, { ...who, title, standing }),
    forget: () => forgetWaiting(id),
    /** What can not be written as it is waits for nothing. */
    judge: ({ kind }: WriteProblem) => {
      if (kind === 'rejected' || kind === 'forbidden' || kind === 'not-kept') forgetWaiting(id);
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
