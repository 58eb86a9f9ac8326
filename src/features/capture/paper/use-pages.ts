import { useEffect, useEffectEvent, useState } from 'react';
import type { FetchedPaper } from '#api/papers.ts';
import { isPdf } from '#domain/paper/paper-type.ts';
import { takenOver } from './handed-over.ts';
import { type Opening, type PdfPages, openPages } from './pdf-pages.ts';

export type PagesState =
  | { readonly kind: 'none' | 'opening' }
  | { readonly kind: NoPicture; readonly isMissing: true }
  | { readonly kind: 'open'; readonly pdf: PdfPages };

/** It cannot be drawn, it is not what was kept, it is kept no more, or nobody gives it just now. */
type NoPicture = 'failed' | 'changed' | 'gone' | 'away';

/** Brings the file of a paper; undefined where there is none. */
type FindFile = () => Promise<FetchedPaper | undefined>;

/** The pictures of a paper whose file is found, opened when they are wanted first, and closed with what shows them. */
export function usePages(desk: string, isWanted: boolean, findFile: FindFile): PagesState {
  const [state, setState] = useState<PagesState>({ kind: 'none' });
  const [isAsked, setIsAsked] = useState(isWanted);
  if (isWanted && !isAsked) setIsAsked(true);
  // A save makes it known where the file is kept, too: what is open by then stays open.
  const find = useEffectEvent(findFile);
  useEffect(() => {
    let isOver = false;
    let end: () => void = () => undefined;
    const open = async (handed: Opening | undefined) => {
      const found = handed ? undefined : await find();
      if (isOver || (!handed && !found)) return;
      if (found && !('bytes' in found)) return missing(found.kind);
      const file = found?.bytes;
      // A Word file and a text have no pictures.
      if (file && !isPdf(file)) return;
      setState({ kind: 'opening' });
      if (!isAsked) return;
      const opening = handed ?? (file && (await openPages(new Blob([new Uint8Array(file)]))));
      if (isOver) opening?.end();
      if (isOver || !opening) return;
      end = opening.end;
      void opening.isBroken.then(fail);
      const pdf = await opening.pages;
      if (!isOver) setState({ kind: 'open', pdf });
    };
    const missing = (kind: NoPicture) => {
      if (!isOver) setState({ kind, isMissing: true });
    };
    const fail = () => {
      missing('failed');
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
