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
 * draft, which no view shows, where none is. What was saved before as it is now keeps its names and its day; a fact that was
 * changed holds as it was until its change is released.
 */
export function toSave(document: Initiative, { begun, last, author, releasedBy, at }: Saving): Initiative {
  const before = new Map([...begun.facts, ...(last?.facts ?? [])].map((fact) => [fact.id, fact]));
  const drafted = new Map((last?.drafts ?? []).map((draft) => [draft.id, draft]));
  return document.facts.reduce<Initiative>(
    (saved, fact) => {
      const known = before.get(fact.id);
      const withKnown = known ? { ...saved, facts: [...saved.facts, known] } : saved;
      if (known && isSame(withoutEntry(known), withoutEntry(fact))) return withKnown;
      const { id, entry: _, ...written } = fact;
      const earlier = drafted.get(id);
      const draft = earlier && isSame(earlier.fact, written) ? earlier : { id, author, at, fact: written };
      const waiting = withDraft(withKnown, draft);
      if (releasedBy === undefined) return waiting;
      const released = release(waiting, id, { by: releasedBy, at, isOwnSaid: true });
      return released.kind === 'released' ? released.document : waiting;
    },
    { ...document, facts: [] },
  );
}

function withoutEntry(fact: Fact): Omit<Fact, 'entry'> {
  const { entry: _, ...written } = fact;
  return written;
}
