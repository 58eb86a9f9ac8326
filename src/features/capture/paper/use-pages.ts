import { useEffect, useState } from 'react';
import { keptPaper } from '#api/paper-store.ts';
import { takenOver } from './handed-over.ts';
import { type Opening, type PdfPages, openPages } from './pdf-pages.ts';

export type PagesState =
  | { readonly kind: 'none' | 'opening' | 'failed' }
  | { readonly kind: 'open'; readonly pdf: PdfPages };

/** The pictures of a paper whose file was kept, opened when they are wanted first, and closed with the desk. */
export function usePages(desk: string, isWanted: boolean): PagesState {
  const [state, setState] = useState<PagesState>({ kind: 'none' });
  const [isAsked, setIsAsked] = useState(isWanted);
  if (isWanted && !isAsked) setIsAsked(true);
  useEffect(() => {
    let isOver = false;
    let end: () => void = () => undefined;
    const open = async (handed: Opening | undefined) => {
      const file = handed ? undefined : await keptPaper(desk);
      if (isOver || (!handed && !file)) return;
      setState({ kind: 'opening' });
      if (!isAsked) return;
      const opening = handed ?? (file && (await openPages(file)));
      if (isOver) opening?.end();
      if (isOver || !opening) return;
      end = opening.end;
      void opening.isBroken.then(fail);
      const pdf = await opening.pages;
      if (!isOver) setState({ kind: 'open', pdf });
    };
    const fail = () => {
      if (!isOver) setState({ kind: 'failed' });
      end();
    };
    const handed = takenOver(desk);
    if (handed) end = handed.end;
    if (!isAsked) end();
    open(isAsked ? handed : undefined).catch(fail);
    return () => {
      isOver = true;
      end();
    };
  }, [desk, isAsked]);
  return state;
}
