import { stepOfStrength } from '../course/steps.ts';
import type { Content } from '../document/content.ts';
import type { Fact } from '../document/initiative.ts';
import type { MoneyLine } from '../document/money-line.ts';
import { isComing, isPlanned } from '../document/money-stages.ts';
import { mayPayTheSame } from '../document/relations.ts';

/**
 * The facts of a document in groups that say nothing of each other: what is known of one group on a day does not depend
 * on the others, so each is asked on its own days alone. Law: what all groups tell of a day is what the document tells.
 * Facts keep their order; a group that states nothing that can be asked for is left out.
 */
export function independentParts(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = new Groups();
  const byId = new Set(facts.map(({ id }) => id));
  for (const { id, supersedes, contradicts = [], contents } of facts) {
    for (const other of [...supersedes, ...contradicts])
      if (byId.has(other)) groups.join(fact(id), fact(other));
    for (const content of contents) for (const name of namesIn(content)) groups.join(fact(id), name);
  }
  joinPaid(facts, groups);
  return [...Map.groupBy(facts, ({ id }) => groups.of(fact(id))).values()].filter((group) =>
    group.some(({ contents }) => contents.some(({ about }) => asked.has(about))),
  );
}

/** Whatever else facts say is told along with these, or not at all. */
const asked: ReadonlySet<Content['about']> = new Set(['money', 'phase', 'commitment', 'milestone', 'duty']);

const fact = (id: string): string => `fact ${id}`;

/** What is paid already is left out beside what is still to come for the same: then each is of interest to the other. */
function joinPaid(facts: readonly Fact[], groups: Groups): void {
  const lines = facts.flatMap(({ contents }) =>
    contents.flatMap((content) => (content.about === 'money' && !isPlanned(content) ? [content] : [])),
  );
  const coming = Map.groupBy(lines.filter(isComing), ({ role }) => role);
  for (const paid of lines.filter((line) => !isComing(line))) {
    for (const other of coming.get(paid.role) ?? []) {
      if (mayPayTheSame(paid, other)) groups.join(line(paid.line), line(other.line));
    }
  }
}

const line = (name: MoneyLine['line']): string => `line ${name}`;

/** What a content gives a value to, and what that value may depend on. */
function namesIn(content: Content): readonly string[] {
  switch (content.about) {
    case 'money': {
      const { partOf, sameAs, insteadOf } = content;
      return [content.line, partOf, sameAs, insteadOf].flatMap((name) =>
        name === undefined ? [] : [line(name)],
      );
    }
    case 'phase':
      return [`phase ${content.phase}`, ...step(content.step)];
    case 'phase-begin':
    case 'phase-end':
      return [`phase ${content.phase}`];
    case 'commitment':
      return [`commitment ${content.commitment}`, ...step(stepOfStrength[content.strength])];
    case 'commitment-term':
      return [`commitment ${content.commitment}`];
    case 'milestone':
    case 'duty':
      return step(content.step);
    case 'decision':
      return step('decision');
    case 'in-brief':
    case 'condition':
    case 'phase-condition':
    case 'commitment-condition':
    case 'commitment-trigger':
    case 'commitment-exit':
    case 'cover':
    case 'contact':
      return [];
  }
}

/** A duty is over once its step is done, and many a content may say that. */
const step = (id: string | undefined): readonly string[] => (id === undefined ? [] : [`step ${id}`]);

/** Sets of names that grow together. */
class Groups {
  readonly #above = new Map<string, string>();

  of(name: string): string {
    let top = name;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) top = next;
    // The way is shortened for whoever asks next.
    for (let each = name; each !== top;) {
      const next = this.#above.get(each) ?? top;
      this.#above.set(each, top);
      each = next;
    }
    return top;
  }

  join(one: string, other: string): void {
    const [top, joined] = [this.of(one), this.of(other)];
    if (top !== joined) this.#above.set(joined, top);
  }
}
