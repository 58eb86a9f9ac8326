import { type Defect, type Problem, problemOf } from './problem.ts';

/** Why something was not written, as a value that the reader's language has words for. */
export type WriteProblem =
  | Problem
  /** Nobody answered before anything was sent. */
  | { readonly kind: 'away' }
  /** Another revision has been written since; its number, where the answer says it. */
  | { readonly kind: 'outdated'; readonly number: number | undefined }
  /** The revision that was edited is not there any more, or another one has its number: a backup was restored. */
  | { readonly kind: 'set-back' }
  | { readonly kind: 'rejected'; readonly defects: readonly Defect[] }
  /** Nobody is signed in any more: a session has come to its end. */
  | { readonly kind: 'signed-out' }
  /** Whoever is signed in may not write this. */
  | { readonly kind: 'forbidden'; readonly defects: readonly Defect[] }
  /** No room, no permission, or an example that nobody writes to. */
  | { readonly kind: 'not-kept'; readonly rule: 'storage-full' | 'storage-blocked' | 'fixed' };

/** Carries a problem of writing through the query library, which knows errors only. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly problem: WriteProblem;
  constructor(problem: WriteProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Why something was not written, of whatever was thrown on the way. */
export const writeProblemOf = (error: unknown): WriteProblem => {
  if (error instanceof WriteError) return error.problem;
  return error instanceof Error ? problemOf(error) : { kind: 'malformed', defects: [] };
};

/** The same of what was thrown before anything was sent: then it is certain that nothing was written. */
export function unsentProblemOf(error: unknown): WriteProblem {
  const problem = writeProblemOf(error);
  return problem.kind === 'unreachable' ? { kind: 'away' } : problem;
}
