import type { Fact, Initiative, Source } from '../document/initiative.ts';

/** What is added to a document: facts, and the sources that they cite where those are new, too. */
export type Addition = { readonly facts: readonly Fact[]; readonly sources?: readonly Source[] | undefined };

/** The document with what was added, or the ids for which it was not: taken by others, or not there to be superseded. */
export type Appended =
  | { readonly kind: 'appended'; readonly document: Initiative }
  | { readonly kind: 'taken' | 'unknown'; readonly ids: readonly string[] };

/**
 * Adds facts behind those that are there. Laws: no fact that is there is changed; on each day before the first of the new
 * ones is known, what was known stays what it was. Whether the facts keep the rules of a document is judged by
 * `inconsistenciesOf`, not here.
 */
export function append(document: Initiative, { facts, sources = [] }: Addition): Appended {
  const ids = [...takenIn(document.facts, facts), ...takenIn(document.sources, sources)];
  if (ids.length > 0) return { kind: 'taken', ids };
  return {
    kind: 'appended',
    document: {
      ...document,
      facts: [...document.facts, ...facts],
      sources: [...document.sources, ...sources],
    },
  };
}

/** Adds a fact that takes the place of another one. The other stays: it is what was known before. */
export function supersede(document: Initiative, id: string, fact: Fact): Appended {
  if (!document.facts.some((each) => each.id === id)) return { kind: 'unknown', ids: [id] };
  const supersedes = [...new Set([...fact.supersedes, id])];
  return append(document, { facts: [{ ...fact, supersedes }] });
}

type WithId = { readonly id: string };

/** The ids among the new ones that are there already, or come twice. */
function takenIn(present: readonly WithId[], added: readonly WithId[]): readonly string[] {
  const seen = new Set(present.map(({ id }) => id));
  return added.flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
}
