import { initiativePath, revisionPath } from '#contract/paths.ts';
import { type PlacedDefect, type ProblemPayload, problemMediaType } from '#contract/problem.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { type Revision, markOf } from '#domain/writing/revision.ts';
import { type Digest, sha256 } from '#domain/writing/sha256.ts';

/** Less than the whole of a revision: what is released, with the names of those who wrote it, or without. */
export type Excerpt = 'released' | 'public';

/**
 * The name of a revision, by which a change says what it was made of (RFC 9110, entity tags): its number, and its mark, as
 * after a backup was restored another one may have the number.
 */
export const etagOf = (revision: Pick<Revision, 'number' | 'hash'>): string =>
  `"${revision.number}-${markOf(revision)}"`;

/**
 * What others see of a revision is another text and has a name of its own, which follows from that text alone: no cache gives
 * one for the other, nobody writes by it, and nobody can try by it what is not shown.
 */
export function etagOfExcerpt(
  { number, document }: Pick<Revision, 'number' | 'document'>,
  excerpt: Excerpt,
  digest: Digest = sha256,
): string {
  if (!document) return `"${number}-${excerpt}"`;
  const mark = marks.get(document) ?? markOf({ hash: digest(canonicalText(document)) });
  marks.set(document, mark);
  return `"${number}-${mark}-${excerpt}"`;
}
const marks = new WeakMap<object, string>();

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const all = { 'content-type': 'application/json', 'cache-control': 'no-cache', ...headers };
  return new Response(bodyOf(body), { status, headers: all });
}

/** A document is written as text once, however often it is asked for: no value of it is ever changed. */
function bodyOf(value: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof value !== 'object' || value === null || !('facts' in value)) return JSON.stringify(value);
  const body = bodies.get(value) ?? new TextEncoder().encode(JSON.stringify(value));
  bodies.set(value, body);
  return body;
}
const bodies = new WeakMap<object, Uint8Array<ArrayBuffer>>();

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
} as const;

type Told = {
  readonly problems?: readonly PlacedDefect[];
  readonly headers?: Readonly<Record<string, string>>;
};

export function problem(
  status: keyof typeof titles,
  detail: string,
  { problems, headers }: Told = {},
): Response {
  const told = { type: 'about:blank', title: titles[status], status, detail };
  const body: ProblemPayload = problems
    ? { ...told, problems: problems.map(({ place, rule }) => ({ place: [...place], rule })) }
    : told;
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': problemMediaType, 'cache-control': 'no-cache', ...headers },
  });
}

/** Nothing of what was sent is used where anything of it is wrong; all of that is told. */
export const wrong = (problems: readonly PlacedDefect[]): Response =>
  problem(422, 'What was sent breaks the contract.', { problems });

export const missing = (id: string): Response => problem(404, `There is no initiative "${id}".`);

/** What was made, and where it stands: the first revision is the initiative itself. */
export function created(revision: Revision): Response {
  const { initiative, number } = revision;
  const location = number === 1 ? initiativePath(initiative) : revisionPath(initiative, number);
  return json(revision, 201, { etag: etagOf(revision), location });
}

/** Whoever has several names them all; a proxy that packs makes them weak. */
export const isKnown = ({ headers }: Request, etag: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
