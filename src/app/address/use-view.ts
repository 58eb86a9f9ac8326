import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { keptCases } from '#api/kept-cases.ts';
import { lostOwn, ownInitiatives } from '#api/own-initiatives.ts';
import { initiativeQueries } from '#api/queries.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { KeptCase } from '#domain/cases/kept-case.ts';
import { correctAddress, useMovingChange } from './address.ts';
import type { Known } from './parameter.ts';
import { type Correction, summaryIn, viewIn } from './view-address.ts';

/** The data of the page, and the view that its address and a change that goes on select of it. */
export function useView(search: string) {
  const list = useQuery(initiativeQueries.list());
  const all = useAll(list.data);
  const id = all && summaryIn(search, all)?.id;
  const detail = useQuery({ ...initiativeQueries.detail(id ?? ''), enabled: id !== undefined });
  const known = useMemo<Known>(() => ({ list: all ?? [], initiative: detail.data }), [all, detail.data]);
  const { value, corrections } = useMemo(() => viewIn(search, known), [search, known]);
  const change = useMovingChange();
  const kept = useKeptCases(value.selection);
  const view = useUnchanged(
    useMemo(
      () => ({ ...value, selection: value.selection && { ...value.selection, ...change, kept } }),
      [value, change, kept],
    ),
  );
  return { list, detail, known, view, corrections };
}

/** All that is listed, and the reader's own, which the list that a page was built with does not have. */
function useAll(list: readonly InitiativeSummary[] | undefined): readonly InitiativeSummary[] | undefined {
  const own = ownInitiatives.useValue();
  const lost = lostOwn.useValue();
  return useMemo(() => {
    const unlisted = own.filter((each) => ![...(list ?? []), ...lost].some(({ id }) => id === each.id));
    return list && [...list, ...unlisted];
  }, [list, own, lost]);
}

/** The cases of the initiative; they come with the first changed scenario, which may be one of them. */
function useKeptCases(selection: Selection | undefined): readonly KeptCase[] | undefined {
  const { cases } = keptCases.useValue();
  const isChanged = selection !== undefined && selection.changes.length > 0;
  useEffect(() => {
    if (isChanged) void import('#api/case-store.ts').then(({ followCases }) => followCases());
  }, [isChanged]);
  const id = selection?.initiativeId;
  return useMemo(() => {
    const own = cases.filter(({ initiative }) => initiative === id);
    return own.length === 0 ? undefined : own;
  }, [cases, id]);
}

/** Parts that are equal stay the same objects, so that what looks at them is not drawn again without a change. */
function useUnchanged<T>(next: T): T {
  const [kept, setKept] = useState(next);
  const shared = replaceEqualDeep(kept, next);
  if (shared !== kept) setKept(shared);
  return shared;
}

/** Replaces wrong values in the address, which are kept to be said, and a long address by its short one. */
export function useCorrection(
  corrections: readonly Correction[],
  address: string,
  { isLong }: { readonly isLong: boolean },
): void {
  useEffect(() => {
    if (corrections.length > 0 || isLong) correctAddress(address, corrections);
  });
}
