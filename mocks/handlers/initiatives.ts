import { http, HttpResponse } from 'msw/http';
import type { InitiativeListPayload, InitiativePayload } from '#contract/initiative.ts';
import { initiativePathPattern, initiativesPath } from '#contract/paths.ts';
import { type ProblemPayload, problemMediaType } from '#contract/problem.ts';
import { gemeinsamKlappts, initiativeList } from '../seed/gemeinsam-klappts.ts';

/** Any origin: the plain build may be pointed at one, and the tests have another. */
export const listPath = `*${initiativesPath}`;
export const detailPath = `*${initiativePathPattern}`;

export function problemResponse(status: number, title: string, detail: string) {
  const body: ProblemPayload = { type: 'about:blank', title, status, detail };
  return HttpResponse.json<ProblemPayload>(body, { status, headers: { 'content-type': problemMediaType } });
}

export const initiativeHandlers = [
  http.get<never, never, InitiativeListPayload>(listPath, () => HttpResponse.json(initiativeList)),
  http.get<{ id: string }, never, InitiativePayload | ProblemPayload>(detailPath, ({ params }) =>
    params.id === gemeinsamKlappts.id
      ? HttpResponse.json(gemeinsamKlappts)
      : problemResponse(404, 'Not Found', `There is no initiative "${params.id}".`),
  ),
];
