import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Reach, reachAgain, reachIn } from './selected-words.ts';

/**
 * Keeps what is selected in a paper while its passages are found: they come when they come, and their marks take the place
 * of the text in which a hand may be selecting. The browser tells of a selection only after it has changed, so what it told
 * last is what was there before the marks.
 */
export function useKeptSelection(paper: RefObject<HTMLElement | null>, isMarked: boolean): void {
  const last = useRef<Reach>(undefined);
  useEffect(() => {
    const note = () => {
      last.current = paper.current ? reachIn(paper.current) : undefined;
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [paper]);
  useLayoutEffect(() => {
    if (isMarked && paper.current && last.current) reachAgain(paper.current, last.current);
  }, [isMarked, paper]);
}
