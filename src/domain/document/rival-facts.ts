import { knownDays, snapshotAt } from '../as-of/as-of.ts';
import { attributeOf } from './attribute.ts';
import type { Fact, Initiative } from './initiative.ts';

type RivalProblem = {
  readonly path: readonly (string | number)[];
  readonly problem: 'contradicts-itself' | 'contradicts-superseded' | 'stated-twice';
};

/** A fact cannot contradict itself, nor one whose place it takes: that would be settled already. */
export function contradictionProblems(facts: readonly Fact[]): readonly RivalProblem[] {
  return facts.flatMap(({ id, contradicts = [], supersedes }, index) => {
    const path = ['facts', index, 'contradicts'];
    return [
      ...(contradicts.includes(id) ? [{ path, problem: 'contradicts-itself' } as const] : []),
      ...(contradicts.some((other) => supersedes.includes(other))
        ? [{ path, problem: 'contradicts-superseded' } as const]
        : []),
    ];
  });
}

/**
 * Two facts that are visible on one day and give a value to the same attribute, without one saying that it contradicts
 * the other: a figure would silently take the first. Found at the later one in the document.
 */
export function statedTwice(initiative: Initiative): readonly RivalProblem[] {
  const rivals = new Set(
    knownDays(initiative).flatMap((day) => {
      const { facts } = snapshotAt(initiative, day);
      return facts.flatMap((fact, index) =>
        facts.slice(0, index).some((earlier) => isUndeclaredRival(fact, earlier)) ? [fact.id] : [],
      );
    }),
  );
  return initiative.facts.flatMap((fact, index) =>
    rivals.has(fact.id) || statesTwice(fact)
      ? [{ path: ['facts', index, 'contents'], problem: 'stated-twice' as const }]
      : [],
  );
}

/** In a snapshot a contradiction is known to both of its sides. */
const isUndeclaredRival = (fact: Fact, other: Fact): boolean =>
  !fact.contradicts?.includes(other.id) && sharedAttributes(fact, other).length > 0;

const statesTwice = (fact: Fact): boolean => attributesOf(fact).length > new Set(attributesOf(fact)).size;

const attributesOf = ({ contents }: Fact): readonly string[] =>
  contents.map(attributeOf).filter((attribute) => attribute !== undefined);

/** The attributes to which both facts give a value. */
export function sharedAttributes(fact: Fact, other: Fact): readonly string[] {
  const others = new Set(attributesOf(other));
  return attributesOf(fact).filter((attribute) => others.has(attribute));
}
