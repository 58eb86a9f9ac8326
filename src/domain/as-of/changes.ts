import { type Snapshot, type Stated, everyStated, factsKnownAt, knownDays, snapshotAt } from './as-of.ts';
import type { IsoDate } from '../value/calendar.ts';
import { type Commitment, commitmentsOf } from '../course/commitments.ts';
import type { Fact, Initiative, Question } from '../document/initiative.ts';
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

type Pair<T> = { readonly before: T | undefined; readonly after: T | undefined };

/** Both states of each thing that there is on either day. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const [then, now] = [before, after].map((all) => new Map(all.map((each) => [each.id, each])));
  const gone = before.filter(({ id }) => !now?.has(id));
  return [
    ...after.map((each) => ({ before: then?.get(each.id), after: each })),
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
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((line) => {
    const [were, are] = [old.get(line) ?? [], now.get(line) ?? []];
    return isSame(were.map(lineState), are.map(lineState))
      ? []
      : [{ kind: 'money' as const, line, before: were, after: are }];
  });
}

const linesOf = (snapshot: Snapshot): ReadonlyMap<string, Lines> =>
  Map.groupBy(everyStated(snapshot, 'money'), ({ content }) => content.line);

/** What a line says of money; another title, phase or commitment alone is no change of it. */
const lineState = ({ fact, content }: Stated<'money'>) => [
  fact.status,
  content.amount,
  content.period,
  content.payers,
  content.beneficiaries,
  content.stage,
  content.origin,
  [content.partOf, content.sameAs, content.insteadOf],
];

function factChanges(initiative: Initiative, before: Snapshot, after: Snapshot): readonly Change[] {
  const knownThen = new Set(factsKnownAt(initiative, before.asOf).map(({ id }) => id));
  const visibleThen = new Map(before.facts.map((fact) => [fact.id, fact]));
  const visibleNow = new Map(after.facts.map((fact) => [fact.id, fact]));
  const knownNow = factsKnownAt(initiative, after.asOf);
  const successions = knownNow.flatMap((by) => by.supersedes.map((id) => ({ id, by })));
  const successors = Map.groupBy(successions, ({ id }) => id);
  return knownNow.flatMap((fact): readonly Change[] => {
    const shown = visibleNow.get(fact.id);
    const wasVisible = visibleThen.has(fact.id);
    if (!shown) {
      const by = (successors.get(fact.id) ?? []).map((each) => each.by);
      return wasVisible || !knownThen.has(fact.id) ? [{ kind: 'fact-superseded', fact, by }] : [];
    }
    const known = new Set(visibleThen.get(fact.id)?.contradicts);
    const by = (shown.contradicts ?? []).flatMap((id) => (known.has(id) ? [] : (visibleNow.get(id) ?? [])));
    return [
      ...(wasVisible ? [] : [{ kind: 'fact-added', fact: shown } as const]),
      ...(by.length === 0 ? [] : [{ kind: 'fact-contradicted', fact: shown, by } as const]),
    ];
  });
}

function questionChanges(initiative: Initiative, before: Snapshot, after: Snapshot): readonly Change[] {
  const known = new Map(
    factsKnownAt(initiative, after.asOf).map((fact, index) => [fact.id, { fact, index }]),
  );
  const factsIn = (ids: readonly string[]) =>
    [...new Set(ids)]
      .flatMap((id) => known.get(id) ?? [])
      .toSorted((left, right) => left.index - right.index)
      .map(({ fact }) => fact);
  const [openThen, openNow] = [before, after].map(({ questions }) => new Set(questions.map(({ id }) => id)));
  return initiative.questions.flatMap((question): readonly Change[] => {
    const [was, is] = [openThen?.has(question.id), openNow?.has(question.id)];
    if (is && !was) return [{ kind: 'question-raised', question, by: factsIn(question.raisedBy) }];
    if (was && !is) return [{ kind: 'question-answered', question, by: factsIn(question.answeredBy) }];
    return [];
  });
}
