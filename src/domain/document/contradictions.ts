import type { Snapshot } from '../as-of/as-of.ts';
import type { Fact } from './initiative.ts';
import { sharedAttributes } from './shared-attributes.ts';

/** Facts that cannot both be true, and the attributes to which they give different values. */
export type Contradiction = {
  /** Two; one where a source says that others disagree and none of these is in the document. */
  readonly sides: readonly Fact[];
  readonly attributes: readonly string[];
};

/** What is contradicted on the day of the snapshot, each pair once, in the order of the facts. */
export function contradictionsOf({ facts }: Snapshot): readonly Contradiction[] {
  return facts.flatMap((fact, index) => {
    if (fact.status !== 'contradicted') return [];
    if (!fact.contradicts) return [{ sides: [fact], attributes: [] }];
    return facts
      .slice(index + 1)
      .filter(({ id }) => fact.contradicts?.includes(id))
      .map((other) => ({ sides: [fact, other], attributes: sharedAttributes(fact, other) }));
  });
}
