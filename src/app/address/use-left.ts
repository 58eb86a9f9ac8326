import { useEffect } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { isSameChanges } from '#domain/cases/kept-case.ts';
import { setAside } from './set-aside.ts';

/** What the last choice left behind, until it is looked at again. */
export function useLeft(selection: Selection | undefined) {
  const left = setAside.useValue();
  const isBack =
    left?.scenario === selection?.scenario && isSameChanges(left?.changes ?? [], selection?.changes ?? []);
  useEffect(() => {
    if (isBack) giveUp();
  }, [isBack]);
  // It belongs to the page on which it was left.
  useEffect(() => giveUp, []);
  return isBack ? undefined : left;
}

/** It is not offered any more. */
export const giveUp = () => setAside.set(undefined);
