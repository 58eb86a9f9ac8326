import { seconds } from './identity.ts';
import { type Inconsistency, missing, when } from './inconsistency.ts';
import type { Initiative } from './initiative.ts';

/**
 * A draft has an id that no fact has, and cites a source that is there. All else is judged when it is released: while it is
 * written it may lack what it refers to.
 */
export function draftProblems({ drafts = [], facts, sources }: Initiative): readonly Inconsistency[] {
  const taken = new Set(facts.map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  const twice = seconds(drafts.map(({ id }) => id));
  return drafts.flatMap(({ id, fact }, index) => [
    ...when(twice.has(index) || taken.has(id), ['drafts', index, 'id'], 'duplicate-id'),
    ...missing([fact.evidence.source], known, ['drafts', index, 'fact', 'evidence', 'source']),
  ]);
}
