import { http, HttpResponse } from 'msw/http';
import type { InitiativeListPayload, InitiativePayload } from '#contract/initiative.ts';
import type { PaperListPayload } from '#contract/papers.ts';
import { initiativePathPattern, initiativesPath } from '#contract/paths.ts';
import { type ProblemPayload, problemMediaType } from '#contract/problem.ts';
import { initiativeList, initiatives } from '../seed/initiatives.ts';

/** Any origin: the plain build may be pointed at one, and the tests have another. */
export const listPath = `*${initiativesPath}`;
export const detailPath = `*${initiativePathPattern}`;
const partPath = `${detailPath}/*`;

export function problemResponse(
  status: number,
  title: string,
  detail: string,
  problems?: ProblemPayload['problems'],
) {
  const body: ProblemPayload = { type: 'about:blank', title, status, detail, ...(problems && { problems }) };
  return HttpResponse.json<ProblemPayload>(body, { status, headers: { 'content-type': problemMediaType } });
}

/** Answers for what the reader keeps: the contract over a store (src/service). */
export type Answer = (request: Request) => Promise<Response>;

/** The examples, which nobody writes to, and beside them what the reader keeps. */
export const initiativeHandlers = (answer: Answer) => [
  http.get(listPath, async ({ request }) => {
    const own = await answer(request);
    const list: InitiativeListPayload = own.ok ? await own.json() : [];
    return HttpResponse.json<InitiativeListPayload>([
      ...initiativeList,
      ...list.map((each) => ({ ...each, keptIn: 'browser' as const })),
    ]);
  }),
  http.get<{ id: string }>(detailPath, async ({ params, request }) => {
    const document = initiatives.find(({ id }) => id === params.id);
    return document ? HttpResponse.json(await withTexts(document)) : answer(request);
  }),
  // Examples bring the texts of their papers, and no files.
  http.get<{ id: string }>(`${detailPath}/papers`, ({ params, request }) =>
    isExample(params.id) ? HttpResponse.json<PaperListPayload>([]) : answer(request),
  ),
  ...[detailPath, partPath].map((path) =>
    http.all<{ id: string }>(path, ({ params, request }) =>
      isExample(params.id) && request.method !== 'GET' ? fixed() : answer(request),
    ),
  ),
  http.all(listPath, ({ request }) => answer(request)),
];

/** The first example brings the text of its paper. It is a chunk of its own: the pages were built without it. */
async function withTexts(document: InitiativePayload): Promise<InitiativePayload> {
  if (document.id !== initiatives[0].id) return document;
  const { paperTexts } = await import('../seed/paper-texts.ts');
  return { ...document, texts: paperTexts };
}

const isExample = (asked: unknown): boolean => initiatives.some(({ id }) => id === asked);

const fixed = () =>
  problemResponse(403, 'Forbidden', 'An example is copied, not changed.', [{ place: [], rule: 'fixed' }]);
