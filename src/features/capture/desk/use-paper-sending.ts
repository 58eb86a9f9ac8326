import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keptPaper } from '#api/paper-store.ts';
import { type PaperToSend, type SentPaper, paperQueries, sendPaper } from '#api/papers.ts';
import { useOnceBack } from './use-once-back.ts';

type Told = Omit<PaperToSend, 'file'>;
export type PaperSending = SentPaper | { readonly kind: 'nothing' | 'sending' };

/**
 * Sends the file of a desk once its text is saved, and not before. A file that does not arrive takes nothing away from what is
 * saved; where nobody answered it is sent again by itself.
 */
export function usePaperSending(desk: string, hasFile: boolean) {
  const client = useQueryClient();
  const [state, setState] = useState<PaperSending>({ kind: 'nothing' });
  const [last, setLast] = useState<Told>();
  const send = async (told: Told) => {
    if (!hasFile) return;
    setLast(told);
    setState({ kind: 'sending' });
    setState(await sendPaper({ ...told, file: await keptPaper(desk) }));
    await client.invalidateQueries({ queryKey: paperQueries.newest(told.initiative, told.source).queryKey });
  };
  const again = () => {
    if (last) void send(last);
  };
  useOnceBack(state.kind === 'not-kept' && state.reason === 'away', again);
  return { state, send, again };
}
