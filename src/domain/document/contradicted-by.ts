import type { Fact } from './initiative.ts';

/** By the id of each fact: which others contradict it, in their order. Said on one side, it holds for both. */
export function contradictedBy(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const opposed = setsFor(facts);
  for (const { id, contradicts = [] } of facts) {
    for (const other of contradicts) {
      if (opposed.has(other)) opposed.get(id)?.add(other);
      opposed.get(other)?.add(id);
    }
  }
  const inOrder = setsFor(facts);
  for (const { id } of facts) for (const other of opposed.get(id) ?? []) inOrder.get(other)?.add(id);
  return inOrder;
}

const setsFor = (facts: readonly Fact[]): ReadonlyMap<string, Set<string>> =>
  new Map(facts.map(({ id }) => [id, new Set()]));
