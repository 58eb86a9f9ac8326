import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keptPaper } from '#api/paper-store.ts';
import { type PaperToSend, type SentPaper, paperQueries, sendPaper } from '#api/papers.ts';
import { waitingFiles } from '#api/waiting.ts';
import { useOnceBack } from './use-once-back.ts';
import { useLeftToDo } from './use-waiting-save.ts';

type Told = Omit<PaperToSend, 'file'>;
/** What would be refused again, or is not here any more, waits for nothing. */
const isWaiting = (state: PaperSending): boolean => state.kind === 'not-kept' && state.reason === 'away';
export type PaperSending = SentPaper | { readonly kind: 'nothing' | 'sending' };

/**
 * Sends the file of a desk once its text is saved, and not before. A file that does not arrive takes nothing away from what is
 * saved; where nobody answered it is sent again by itself, and on the next opening where the page was closed.
 */
export function usePaperSending(desk: string, name: string | undefined, sendsWhatIsLeft: boolean) {
  const client = useQueryClient();
  const [state, setState] = useState<PaperSending>({ kind: 'nothing' });
  const [last, setLast] = useState<Told>();
  const send = async (told: Told) => {
    if (name === undefined) return;
    setLast(told);
    setState({ kind: 'sending' });
    waitingFiles.keep(desk, { ...told, name });
    const sent = await sendPaper({ ...told, file: await keptPaper(desk) });
    setState(sent);
    if (!isWaiting(sent)) waitingFiles.forget(desk);
    await client.invalidateQueries({ queryKey: paperQueries.newest(told.initiative, told.source).queryKey });
  };
  const again = () => {
    if (last) void send(last);
  };
  const [left] = useState(() => waitingFiles.of(desk));
  useLeftToDo(left !== undefined && sendsWhatIsLeft, () => {
    if (left) void send({ initiative: left.initiative, source: left.source, author: left.author });
  });
  useOnceBack(isWaiting(state), again);
  return { state, name: name ?? '', send, again };
}
