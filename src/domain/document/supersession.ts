import type { Fact } from './initiative.ts';

type SupersessionProblem = {
  readonly path: readonly (string | number)[];
  readonly problem: 'supersedes-itself';
};

/** Facts that supersede themselves, directly or through others: all of such a circle would vanish. */
export function supersessionProblems(facts: readonly Fact[]): readonly SupersessionProblem[] {
  const superseded = new Map(facts.map(({ id, supersedes }) => [id, supersedes]));
  const suspects = perhapsInCircles(facts, superseded);
  return facts.flatMap(({ id }, index) =>
    suspects.has(id) && supersedesItself(id, superseded)
      ? [{ path: ['facts', index, 'supersedes'], problem: 'supersedes-itself' as const }]
      : [],
  );
}

type Superseded = ReadonlyMap<string, readonly string[]>;

/** What is left once whoever supersedes nothing that is left has gone; nothing, in a document without circles. */
function perhapsInCircles(facts: readonly Fact[], superseded: Superseded): ReadonlySet<string> {
  const successors = new Map(facts.map(({ id }): [string, string[]] => [id, []]));
  const open = new Map<string, number>();
  for (const [id, others] of superseded) {
    const known = others.filter((other) => superseded.has(other));
    open.set(id, known.length);
    for (const other of known) successors.get(other)?.push(id);
  }
  const settled = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
    open.delete(next);
    for (const successor of successors.get(next) ?? []) {
      const waiting = open.get(successor);
      if (waiting === undefined) continue;
      open.set(successor, waiting - 1);
      if (waiting === 1) settled.push(successor);
    }
  }
  return new Set(open.keys());
}

function supersedesItself(id: string, superseded: Superseded): boolean {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const others = superseded.get(next) ?? [];
    if (others.includes(id)) return true;
    queue.push(...others.filter((other) => !seen.has(other)));
    for (const other of others) seen.add(other);
  }
  return false;
}
