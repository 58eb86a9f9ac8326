/** One thing wrong with an answer: where it is and which rule it breaks. */
export type Defect = { readonly place: string; readonly rule: string };

/** Why nothing came, as a value that the reader's language has words for. */
export type Problem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string | undefined }
  | { readonly kind: 'malformed'; readonly defects: readonly Defect[] };

/** Carries a problem through the query library, which knows errors only. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Anything thrown on the way that is not a known problem is a defect of the product: it becomes `malformed` without a place. */
export const problemOf = (error: Error): Problem =>
  error instanceof ApiError ? error.problem : { kind: 'malformed', defects: [] };
