import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { getJson } from './http.ts';
import { lostOwn, ownInitiatives, rememberOwn } from './own-initiatives.ts';

/** What the data service answers, each answer judged whole before anything of it is used. */
export async function initiatives(signal: AbortSignal): Promise<readonly InitiativeSummary[]> {
  const list = await getJson(initiativesPath, initiativeListSchema, signal);
  const own = list.filter(({ keptIn }) => keptIn === 'browser');
  const lost = ownInitiatives.get().filter(({ id }) => !own.some((each) => each.id === id));
  lostOwn.set(lost);
  // What was lost is remembered until the reader has been told of it.
  rememberOwn([...own, ...lost]);
  return list;
}

export const initiative = (id: string, signal: AbortSignal): Promise<Initiative> =>
  getJson(initiativePath(id), initiativeSchema, signal);
