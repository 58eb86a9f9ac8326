import { http, HttpResponse } from 'msw/http';
import type { InitiativeListPayload, InitiativePayload } from '#contract/initiative.ts';
import { initiativePathPattern, initiativesPath } from '#contract/paths.ts';
import { type ProblemPayload, problemMediaType } from '#contract/problem.ts';
import { initiativeList, initiatives } from '../seed/initiatives.ts';

/** Any origin: the plain build may be pointed at one, and the tests have another. */
export const listPath = `*${initiativesPath}`;
export const detailPath = `*${initiativePathPattern}`;

export function problemResponse(status: number, title: string, detail: string) {
  const body: ProblemPayload = { type: 'about:blank', title, status, detail };
  return HttpResponse.json<ProblemPayload>(body, { status, headers: { 'content-type': problemMediaType } });
}

export const initiativeHandlers = [
  http.get<never, never, InitiativeListPayload>(listPath, () => HttpResponse.json(initiativeList)),
  http.get<{ id: string }, never, InitiativePayload | ProblemPayload>(detailPath, ({ params }) => {
    const document = initiatives.find(({ id }) => id === params.id);
    return document
      ? HttpResponse.json<InitiativePayload>(document)
      : problemResponse(404, 'Not Found', `There is no initiative "${params.id}".`);
  }),
];
