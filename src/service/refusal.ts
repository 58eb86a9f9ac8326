import { problem } from './response.ts';
import type { StoreProblem } from './store.ts';

/** Why a store could not do it, as the contract says it. */
export function refusalOf({ kind }: StoreProblem): Response {
  const problems = [{ place: [], rule: kind }];
  switch (kind) {
    case 'fixed':
      return problem(403, 'An example is copied, not changed.', { problems });
    case 'storage-full':
      return problem(507, 'There is no room left; nothing was written.', { problems });
    case 'storage-blocked':
      return problem(503, 'The store cannot be opened; nothing was written.', { problems });
    case 'storage-away':
      // It may have written before it went: nothing is said about that.
      return problem(503, 'The store does not answer just now.', {
        problems,
        headers: { 'retry-after': '5' },
      });
  }
}
