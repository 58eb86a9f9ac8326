import { type IsoDate, byOrder, visibleFrom } from '../value/calendar.ts';
import { contradictedBy } from './contradicted-by.ts';
import type { Fact, Initiative } from './initiative.ts';
import { attributesOf } from './shared-attributes.ts';

type RivalProblem = {
  readonly path: readonly (string | number)[];
  readonly problem: 'contradicts-itself' | 'contradicts-superseded' | 'stated-twice';
};

/** A fact cannot contradict itself, nor one whose place it takes: that would be settled already. */
export function contradictionProblems(facts: readonly Fact[]): readonly RivalProblem[] {
  return facts.flatMap(({ id, contradicts = [], supersedes }, index) => {
    const path = ['facts', index, 'contradicts'];
    const superseded = new Set(supersedes);
    return [
      ...(contradicts.includes(id) ? [{ path, problem: 'contradicts-itself' } as const] : []),
      ...(contradicts.some((other) => superseded.has(other))
        ? [{ path, problem: 'contradicts-superseded' } as const]
        : []),
    ];
  });
}

/**
 * Two facts that are visible on one day and give a value to the same attribute, without one saying that it contradicts
 * the other: a figure would silently take the first. Found at the later one in the document.
 */
export function statedTwice({ facts }: Initiative): readonly RivalProblem[] {
  const rivals = new Set<number>();
  const opposed = contradictedBy(facts);
  const isRival = (one: Shown, other: Shown): boolean => !opposed.get(one.fact.id)?.has(other.fact.id);
  const shown = shownFacts(facts).flatMap((each) =>
    [...new Set(attributesOf(each.fact))].map((attribute) => ({ attribute, each })),
  );
  for (const stating of Map.groupBy(shown, ({ attribute }) => attribute).values()) {
    // By their days: each is compared with those alone that are still visible when it becomes known.
    let visible: Shown[] = [];
    for (const { each } of stating.toSorted((left, right) => byOrder(left.each.from, right.each.from))) {
      visible = visible.filter(({ until }) => until === undefined || until > each.from);
      if (visible.some((other) => other.index < each.index && isRival(each, other))) rivals.add(each.index);
      for (const other of visible) {
        if (other.index > each.index && isRival(each, other)) rivals.add(other.index);
      }
      visible.push(each);
    }
  }
  return facts.flatMap((fact, index) =>
    rivals.has(index) || statesTwice(fact)
      ? [{ path: ['facts', index, 'contents'], problem: 'stated-twice' as const }]
      : [],
  );
}

/** A fact, its place in the document, and its days: from the one on which it is known to that of its successor. */
type Shown = {
  readonly fact: Fact;
  readonly index: number;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
};

/** The facts that are visible on any day at all. */
function shownFacts(facts: readonly Fact[]): readonly Shown[] {
  const ends = new Map<string, IsoDate>();
  for (const { knownFrom, supersedes } of facts) {
    const day = visibleFrom(knownFrom);
    for (const id of day === undefined ? [] : supersedes) {
      const end = ends.get(id);
      if (day !== undefined && (end === undefined || day < end)) ends.set(id, day);
    }
  }
  return facts.flatMap((fact, index) => {
    const from = visibleFrom(fact.knownFrom);
    const until = ends.get(fact.id);
    return from === undefined || (until !== undefined && until <= from) ? [] : [{ fact, index, from, until }];
  });
}

const statesTwice = (fact: Fact): boolean => attributesOf(fact).length > new Set(attributesOf(fact)).size;
