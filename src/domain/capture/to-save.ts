import type { Fact, Initiative } from '../document/initiative.ts';
import type { Instant } from '../value/instant.ts';
import { isSame } from '../writing/canonical.ts';
import { release, withDraft } from '../writing/drafts.ts';

type Saving = {
  /** The document with which the desk began: its facts are not anew by this. */
  readonly begun: Initiative;
  /** The document as it was saved last; undefined where it never was. */
  readonly last: Initiative | undefined;
  readonly author: string;
  /** Who has read what was written and stands for it; undefined where nobody has yet. */
  readonly releasedBy: string | undefined;
  readonly at: Instant;
};

/**
 * The document of a desk as it goes out: what was written at the desk is released by the name that is given, and stays a
 * draft, which no view shows, where none is. What was saved before as it is now keeps its names and its day.
 */
export function toSave(document: Initiative, { begun, last, author, releasedBy, at }: Saving): Initiative {
  const before = new Map([...begun.facts, ...(last?.facts ?? [])].map((fact) => [fact.id, fact]));
  return document.facts.reduce<Initiative>(
    (saved, fact) => {
      const known = before.get(fact.id);
      if (known && isSame(withoutEntry(known), withoutEntry(fact))) {
        return { ...saved, facts: [...saved.facts, known] };
      }
      const { id, entry: _, ...written } = fact;
      const drafted = withDraft(saved, { id, author, at, fact: written });
      if (releasedBy === undefined) return drafted;
      const released = release(drafted, id, { by: releasedBy, at, isOwnSaid: true });
      return released.kind === 'released' ? released.document : drafted;
    },
    { ...document, facts: [] },
  );
}

function withoutEntry(fact: Fact): Omit<Fact, 'entry'> {
  const { entry: _, ...written } = fact;
  return written;
}
