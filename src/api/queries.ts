import { queryOptions } from '@tanstack/react-query';
import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { initiativePath, initiativesPath } from '#contract/paths.ts';
import { getJson } from './http.ts';

/** An options factory holds what every use shares; nothing here can be configured. */
export const initiativeQueries = {
  list: () =>
    queryOptions({
      queryKey: ['initiatives'] as const,
      queryFn: ({ signal }) => getJson(initiativesPath, initiativeListSchema, signal),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['initiatives', id] as const,
      queryFn: ({ signal }) => getJson(initiativePath(id), initiativeSchema, signal),
    }),
};
