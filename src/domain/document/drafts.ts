import { seconds } from './identity.ts';
import { type Inconsistency, missing, when } from './inconsistency.ts';
import type { Initiative } from './initiative.ts';

/**
 * A draft has an id that no other draft has, and cites a source that is there; with the id of a fact it is a change of that
 * fact. All else is judged when it is released: while it is written it may lack what it refers to.
 */
export function draftProblems({ drafts = [], sources }: Initiative): readonly Inconsistency[] {
  const known = new Set(sources.map(({ id }) => id));
  const twice = seconds(drafts.map(({ id }) => id));
  return drafts.flatMap(({ fact }, index) => [
    ...when(twice.has(index), ['drafts', index, 'id'], 'duplicate-id'),
    ...missing([fact.evidence.source], known, ['drafts', index, 'fact', 'evidence', 'source']),
  ]);
}
