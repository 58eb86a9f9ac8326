import { problemMediaType, problemSchema } from '#contract/problem.ts';
import { noteAnswer } from './noted-answer.ts';
import { ApiError, type Defect } from './problem.ts';

/** What a zod schema offers, as far as it is needed here. */
export type Schema<T> = {
  safeParse: (input: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly code?: string | undefined;
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
};

export const baseUrl: string = import.meta.env['VITE_API_BASE_URL'] ?? '';

/**
 * Fetches and parses one resource. Throws an ApiError: `unreachable` when no answer came, `refused` or `not-found`
 * when the server said no, `malformed` when the answer breaks the contract; nothing of such an answer is used.
 */
export async function getJson<T>(path: string, schema: Schema<T>, signal: AbortSignal): Promise<T> {
  const response = await answer(path, signal);
  noteAnswer(path, response);
  if (response.status === 404) throw new ApiError({ kind: 'not-found' });
  if (!response.ok) {
    throw new ApiError({ kind: 'refused', status: response.status, detail: await detailOf(response) });
  }
  return parsed(await bodyOf(response), schema);
}

/** Checks a value that is already here, such as the one embedded in the page, in the same way. */
export function parsed<T>(input: unknown, schema: Schema<T>): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ApiError({ kind: 'malformed', defects: result.error.issues.map(defectOf) });
}

async function answer(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${baseUrl}${path}`, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    // An aborted request is the query library's own doing, not a problem to show.
    if (signal.aborted) throw error;
    throw new ApiError({ kind: 'unreachable' });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiError({ kind: 'malformed', defects: [{ place: '', rule: 'not-json' }] });
  }
}

async function detailOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.startsWith(problemMediaType)) return undefined;
  const problem = problemSchema.safeParse(await bodyOf(response));
  return problem.success ? (problem.data.detail ?? problem.data.title) : undefined;
}

const defectOf = (issue: {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
}): Defect => ({
  place: issue.path.map(String).join('.'),
  rule: issue.code === 'custom' ? issue.message : (issue.code ?? issue.message),
});
