import { problemMediaType, problemSchema } from '#contract/problem.ts';
import { paperPath, papersPath } from '#contract/paper-paths.ts';
import { initiativesPath } from '#contract/paths.ts';
import { revisionSchema } from '#contract/writing.ts';
import { initiativeSchema } from '#contract/initiative.ts';
import type { KeepingLimits } from '#domain/paper/kept-paper.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';

/** Where the contract is answered, and by what it is asked: a server's address and `fetch`, or a function. */
export type Connection = {
  readonly base: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
};

/** What is kept of files where the contract is tried: few and small ones. */
export const conformanceLimits: KeepingLimits = { file: 2_500_000, all: 4_000_000, count: 3 };

export const bytesIn = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** A PDF of so many bytes, each time with another hash. */
export const pdfOf = (size = 1000): Uint8Array<ArrayBuffer> =>
  bytesIn(`%PDF-1.7\n${crypto.randomUUID()}\n`.padEnd(size, 'x'));

export const who = { author: 'Amt 50', reason: 'Vorlage 12/24' };

/** A document of its own for each test: what answers may be kept for ever. */
export const freshDocument = (told: Partial<Initiative> = {}): Initiative =>
  initiativeOf([factOf('first')], {
    id: `conformance-${crypto.randomUUID()}`,
    title: said('Probe'),
    ...told,
  });

type Sent = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly body?: BodyInit;
};

const at = (id: string, part = ''): string => `${initiativesPath}/${id}${part}`;

/** What is asked over and over, by its name. */
export function clientOf({ base, fetch }: Connection) {
  const send = (path: string, { json, headers, ...init }: Sent = {}) =>
    fetch(`${base}${path}`, {
      ...init,
      ...(json !== undefined && { body: JSON.stringify(json) }),
      headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
    });
  return {
    send,
    list: () => send(initiativesPath),
    get: (id: string, headers = {}) => send(at(id), { headers }),
    create: (document: Initiative, headers = {}) =>
      send(initiativesPath, { method: 'POST', json: { document, ...who }, headers }),
    put: (document: Initiative, etag: string | undefined, told = {}, headers = {}) =>
      send(at(document.id), {
        method: 'PUT',
        json: { document, ...who, ...told },
        headers: { ...(etag !== undefined && { 'if-match': etag }), ...headers },
      }),
    add: (id: string, json: object, headers = {}) =>
      send(at(id, '/facts'), { method: 'POST', json: { ...who, ...json }, headers }),
    remove: (id: string, etag: string | undefined, query: Record<string, string> = who, headers = {}) =>
      send(`${at(id)}?${new URLSearchParams(query).toString()}`, {
        method: 'DELETE',
        headers: { ...(etag !== undefined && { 'if-match': etag }), ...headers },
      }),
    papers: (id: string) => send(papersPath(id)),
    paper: (id: string, hash: string, headers = {}, method = 'GET') =>
      send(paperPath(id, hash), { method, headers }),
    keep: (id: string, hash: string, body: BodyInit, query: Record<string, string>, headers = {}) =>
      send(`${paperPath(id, hash)}?${new URLSearchParams(query).toString()}`, {
        method: 'PUT',
        body,
        headers,
      }),
    revisions: (id: string) => send(at(id, '/revisions')),
    revision: (id: string, number: number | string) => send(at(id, `/revisions/${number}`)),
  };
}

export type Client = ReturnType<typeof clientOf>;

export const tagIn = (response: Response): string => response.headers.get('etag') ?? '';
/** The same with the number alone, by which a revision is named as well. */
export const etagIn = (response: Response): string => tagIn(response).replace(/-[0-9a-f]{16}/, '');
export const documentIn = async (response: Response): Promise<Initiative> =>
  initiativeSchema.parse(await response.json());
export const revisionIn = async (response: Response) => revisionSchema.parse(await response.json());

/** What is wrong as the answer says it: its status, and each rule with its place. */
export async function refusalIn(response: Response) {
  const { status, problems } = problemSchema.parse(await response.json());
  return {
    status: response.status,
    isSaidAlike: status === response.status,
    isProblem: response.headers.get('content-type')?.startsWith(problemMediaType),
    problems: problems?.map(({ place, rule }) => `${place.join('.')} ${rule}`),
  };
}

export const refused = (status: number, problems?: readonly string[]) => ({
  status,
  isSaidAlike: true,
  isProblem: true,
  problems,
});
