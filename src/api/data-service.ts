import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import type { Initiative, InitiativeSummary } from '#domain/document/initiative.ts';
import { getJson } from './http.ts';

/** What the data service answers, each answer judged whole before anything of it is used. */
export const initiatives = (signal: AbortSignal): Promise<readonly InitiativeSummary[]> =>
  getJson(initiativesPath, initiativeListSchema, signal);

export const initiative = (id: string, signal: AbortSignal): Promise<Initiative> =>
  getJson(initiativePath(id), initiativeSchema, signal);
