import { type Snapshot, type Stated, everyStated, factsKnownAt, knownDays, snapshotAt } from './as-of.ts';
import { type IsoDate, visibleFrom } from '../value/calendar.ts';
import { type Commitment, commitmentsOf } from '../course/commitments.ts';
import type { Fact, Initiative, Question } from '../document/initiative.ts';
import type { KnownFrom } from '../value/knowledge.ts';
import { type Phase, phasesOf } from '../course/timeline.ts';

/** Money lines of one name; several where facts contradict each other, none where nothing was said. */
type Lines = readonly Stated<'money'>[];

/** What is different on a later day, and which facts say so. What was before is undefined where it was not known. */
export type Change =
  | { readonly kind: 'money'; readonly line: string; readonly before: Lines; readonly after: Lines }
  | {
      readonly kind: 'commitment';
      readonly before: Commitment | undefined;
      readonly after: Commitment | undefined;
    }
  | { readonly kind: 'phase'; readonly before: Phase | undefined; readonly after: Phase | undefined }
  | { readonly kind: 'fact-added'; readonly fact: Fact }
  | { readonly kind: 'fact-superseded'; readonly fact: Fact; readonly by: readonly Fact[] }
  | { readonly kind: 'fact-contradicted'; readonly fact: Fact; readonly by: readonly Fact[] }
  | { readonly kind: 'question-raised'; readonly question: Question; readonly by: readonly Fact[] }
  | { readonly kind: 'question-answered'; readonly question: Question; readonly by: readonly Fact[] };

/**
 * What changed from the end of one day to the end of a later one: what became known, and what ran out or began
 * meanwhile. Figures first, then commitments, phases, facts and questions, each in the order of the document. Law:
 * nothing that became known after the later day is mentioned; from a day to itself, or backwards, nothing changed.
 */
export function changesBetween(initiative: Initiative, from: IsoDate, to: IsoDate): readonly Change[] {
  if (from >= to) return [];
  const before = snapshotAt(initiative, from);
  const after = snapshotAt(initiative, to);
  return [
    ...moneyChanges(before, after),
    ...pairs(commitmentsOf(before), commitmentsOf(after))
      .filter((pair) => isDifferent(pair, commitmentState))
      .map((pair) => ({ kind: 'commitment' as const, ...pair })),
    ...pairs(phasesOf(before), phasesOf(after))
      .filter((pair) => isDifferent(pair, phaseState))
      .map((pair) => ({ kind: 'phase' as const, ...pair })),
    ...factChanges(initiative, before, after),
    ...questionChanges(initiative, before, after),
  ];
}

/** The last day before a day on which something became known; undefined where nothing was known before. */
export function previousKnownDay(initiative: Initiative, day: IsoDate): IsoDate | undefined {
  return knownDays(initiative).findLast((known) => known < day);
}

/** How much became known after a day and when last, for a reader of an old view; what it was is not told. */
export function laterNews(
  initiative: Initiative,
  asOf: IsoDate,
): { readonly count: number; readonly day: IsoDate; readonly latest: KnownFrom } | undefined {
  const day = knownDays(initiative).at(-1);
  if (!day || day <= asOf) return undefined;
  const last = initiative.facts.find(({ knownFrom }) => visibleFrom(knownFrom) === day);
  const count = factsKnownAt(initiative, day).length - factsKnownAt(initiative, asOf).length;
  return last && { count, day, latest: last.knownFrom };
}

type Pair<T> = { readonly before: T | undefined; readonly after: T | undefined };

/** Both states of each thing that there is on either day. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const gone = before.filter(({ id }) => after.every((other) => other.id !== id));
  return [
    ...after.map((each) => ({ before: before.find(({ id }) => id === each.id), after: each })),
    ...gone.map((each) => ({ before: each, after: undefined })),
  ];
}

function isDifferent<T>({ before, after }: Pair<T>, stateOf: (value: T) => unknown): boolean {
  return !before || !after || !isSame(stateOf(before), stateOf(after));
}

/** Values of the document are plain; two that are written alike are alike. */
const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const commitmentState = ({ strength, actors, standing, term }: Commitment) => [
  strength,
  actors,
  standing,
  term && [term.duty, term.until],
];

const phaseState = ({ standing, begin, end }: Phase) => [standing, begin.date, end.date];

function moneyChanges(before: Snapshot, after: Snapshot): readonly Change[] {
  const [old, now] = [everyStated(before, 'money'), everyStated(after, 'money')];
  const names = new Set([...now, ...old].map(({ content }) => content.line));
  return [...names].flatMap((line) => {
    const named = (lines: Lines) => lines.filter(({ content }) => content.line === line);
    const state = (lines: Lines) =>
      named(lines).map(({ fact, content }) => [fact.status, content.amount, content.payers]);
    return isSame(state(old), state(now))
      ? []
      : [{ kind: 'money' as const, line, before: named(old), after: named(now) }];
  });
}

function factChanges(initiative: Initiative, before: Snapshot, after: Snapshot): readonly Change[] {
  const knownThen = new Set(factsKnownAt(initiative, before.asOf).map(({ id }) => id));
  const visibleThen = new Map(before.facts.map((fact) => [fact.id, fact]));
  const visibleNow = new Map(after.facts.map((fact) => [fact.id, fact]));
  const knownNow = factsKnownAt(initiative, after.asOf);
  return knownNow.flatMap((fact): readonly Change[] => {
    const shown = visibleNow.get(fact.id);
    const wasVisible = visibleThen.has(fact.id);
    if (!shown) {
      const by = knownNow.filter(({ supersedes }) => supersedes.includes(fact.id));
      return wasVisible || !knownThen.has(fact.id) ? [{ kind: 'fact-superseded', fact, by }] : [];
    }
    const known = visibleThen.get(fact.id)?.contradicts ?? [];
    const by = after.facts.filter(({ id }) => shown.contradicts?.includes(id) && !known.includes(id));
    return [
      ...(wasVisible ? [] : [{ kind: 'fact-added', fact: shown } as const]),
      ...(by.length === 0 ? [] : [{ kind: 'fact-contradicted', fact: shown, by } as const]),
    ];
  });
}

function questionChanges(initiative: Initiative, before: Snapshot, after: Snapshot): readonly Change[] {
  const known = factsKnownAt(initiative, after.asOf);
  const factsIn = (ids: readonly string[]) => known.filter(({ id }) => ids.includes(id));
  return initiative.questions.flatMap((question): readonly Change[] => {
    const [was, is] = [isOpen(before, question.id), isOpen(after, question.id)];
    if (is && !was) return [{ kind: 'question-raised', question, by: factsIn(question.raisedBy) }];
    if (was && !is) return [{ kind: 'question-answered', question, by: factsIn(question.answeredBy) }];
    return [];
  });
}

const isOpen = ({ questions }: Snapshot, id: string): boolean => questions.some((open) => open.id === id);
