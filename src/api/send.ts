import { problemSchema } from '#contract/problem.ts';
import { noRights } from '#domain/writing/rights.ts';
import { type Schema, baseUrl, parsed } from './http.ts';
import { ApiError } from './problem.ts';
import { session } from './session.ts';
import { WriteError, type WriteProblem } from './write-problem.ts';

export type Sent = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
};

/** An answer with the number of the revision that it is, where it names one; or with that it is an excerpt of one. */
export type Numbered<T> = {
  readonly value: T;
  readonly number: number | undefined;
  readonly mark: string | undefined;
  readonly isExcerpt: boolean;
};

/**
 * Sends what writes, and reads its answer by the contract. Throws a WriteError where nothing was written, and an ApiError
 * where nobody knows: no answer came, or one that breaks the contract.
 */
export async function send<T>(path: string, sent: Sent, schema: Schema<T>): Promise<Numbered<T>> {
  const response = await answerTo(path, sent);
  if (!response.ok) throw new WriteError(await problemIn(response));
  const isExcerpt = /-(?:released|public)"$/.test(response.headers.get('etag') ?? '');
  return { value: parsed(await jsonOf(response), schema), ...nameIn(response), isExcerpt };
}

async function answerTo(path: string, { method, json, headers, signal }: Sent): Promise<Response> {
  try {
    return await fetch(`${baseUrl}${path}`, {
      method,
      ...(signal && { signal }),
      ...(json !== undefined && { body: JSON.stringify(json) }),
      headers: {
        accept: 'application/json',
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({ kind: 'unreachable' });
  }
}

/**
 * An entity tag is the number of a revision and its mark, weak behind a proxy that packs; another one is none that is known
 * here. That of an excerpt is none either: what is written in its place would take away what it does not show.
 */
function nameIn(response: Response): Pick<Numbered<unknown>, 'number' | 'mark'> {
  const tag = response.headers.get('etag') ?? '';
  const [, number, mark] = /^(?:W\/)?"([1-9]\d*)(?:-([0-9a-f]{16}))?"$/.exec(tag) ?? [];
  return { number: number === undefined ? undefined : Number(number), mark };
}

async function problemIn(response: Response): Promise<WriteProblem> {
  const { status } = response;
  if (status === 401) {
    session.set({ kind: 'signed-out', rights: noRights });
    return { kind: 'signed-out' };
  }
  if (status === 404) return { kind: 'not-found' };
  if (status === 412) return { kind: 'outdated', number: nameIn(response).number };
  const told = problemSchema.safeParse(await jsonOf(response)).data;
  const defects = (told?.problems ?? []).map(({ place, rule }) => ({ place: place.join('.'), rule }));
  const rule = defects[0]?.rule;
  // It may have written before it went; so may have what a proxy lost on the way.
  if (rule === 'storage-away' || status === 502 || status === 504)
    throw new ApiError({ kind: 'unreachable' });
  if (rule === 'storage-full' || rule === 'storage-blocked' || rule === 'fixed')
    return { kind: 'not-kept', rule };
  if (status === 422) return { kind: 'rejected', defects };
  if (status === 403) return { kind: 'forbidden', defects };
  return { kind: 'refused', status, detail: told?.detail ?? told?.title };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
