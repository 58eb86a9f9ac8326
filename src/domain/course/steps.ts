import { type Snapshot, statedAbout } from '../as-of/as-of.ts';
import { type ImpreciseDate, type IsoDate, rangeOf, visibleFrom } from '../value/calendar.ts';
import type { Fact } from '../document/initiative.ts';
import { type CommitmentStrength, type StepId, stepIds } from '../document/content.ts';
import type { Localized } from '../value/knowledge.ts';
import { type DecisionKind, isTaken } from '../document/decision.ts';
import { type Standing, phasesOf } from './timeline.ts';

/**
 * `outstanding`: a visible fact plans the step, makes it a duty, or leaves a question about it open. `not-known`: no
 * visible fact speaks of it, or its dates leave open whether it happened; it may never be asked for.
 */
type StepState = 'done' | 'current' | 'outstanding' | 'not-known';

/** One step from interest to proof of use, as far as it is known on the day. */
export type Step = {
  readonly id: StepId;
  readonly state: StepState;
  /** What speaks of the step; undefined where nothing does. */
  readonly stated: StatedStep | undefined;
  /** Set for the step of the council: what became of its paper. */
  readonly decision: DecisionKind | undefined;
  readonly open: readonly OpenPoint[];
};

type StatedStep = {
  readonly fact: Fact;
  readonly date: ImpreciseDate;
  readonly actors: readonly string[];
};

/** Something that somebody still owes: from whom, and since when that is known. */
export type OpenPoint = {
  readonly id: string;
  readonly what: Localized;
  /** A party by its id, or whoever resolves a question, in words. */
  readonly from:
    | { readonly kind: 'party'; readonly party: string }
    | { readonly kind: 'words'; readonly words: Localized };
  readonly since: IsoDate;
  /** The same as exactly as it is known. */
  readonly sinceWhen: ImpreciseDate;
  readonly due: ImpreciseDate | undefined;
  readonly facts: readonly Fact[];
};

type Candidate = StatedStep & { readonly state: StepState; readonly decision?: DecisionKind };

/** The step that has been taken by whoever binds himself so strongly. */
export const stepOfStrength = {
  'taken-note': 'decision',
  'expression-of-interest': 'interest',
  conditional: undefined,
  decided: 'decision',
  'grant-notice': 'grant-notice',
} as const satisfies Record<CommitmentStrength, StepId | undefined>;

const stateOfPhase = {
  upcoming: 'outstanding',
  'maybe-begun': 'not-known',
  running: 'current',
  'maybe-ended': 'not-known',
  ended: 'done',
} as const satisfies Record<Standing, StepState>;

/** What is certain goes before what is planned, where several facts speak of one step. */
const precedence: readonly StepState[] = ['current', 'done', 'outstanding', 'not-known'];

const notStated: ImpreciseDate = { precision: 'not-stated' };

/** All steps in their order, each with what is outstanding. Law: it depends on the snapshot alone. */
export function stepsOf(snapshot: Snapshot): readonly Step[] {
  return stepIds.map((id) => {
    const candidates = candidatesOf(id, snapshot);
    const best = candidates.toSorted((a, b) => precedence.indexOf(a.state) - precedence.indexOf(b.state))[0];
    const open = openPointsOf(snapshot, (step) => step === id, best?.state === 'done');
    return {
      id,
      state: best?.state ?? (open.length > 0 ? 'outstanding' : 'not-known'),
      stated: best && { fact: best.fact, date: best.date, actors: best.actors },
      decision: best?.decision,
      open,
    };
  });
}

/** Everything that is owed or unanswered and belongs to no step: a report, a date. */
export const openBeyondSteps = (snapshot: Snapshot): readonly OpenPoint[] =>
  openPointsOf(snapshot, (step) => step === undefined, false);

function candidatesOf(id: StepId, snapshot: Snapshot): readonly Candidate[] {
  const { asOf } = snapshot;
  return [
    ...statedAbout(snapshot, 'commitment')
      .filter(({ content }) => stepOfStrength[content.strength] === id)
      .map(({ fact, content }) => ({
        fact,
        date: content.made,
        actors: content.actors,
        // A commitment is an act: a source that names no day for it still says that it happened.
        state: content.made.precision === 'not-stated' ? ('done' as const) : stateAt(content.made, asOf),
      })),
    ...(id === 'decision'
      ? statedAbout(snapshot, 'decision')
          .toReversed()
          .map(({ fact, content }) => ({
            fact,
            date: content.day ?? notStated,
            actors: [],
            state: isTaken(content.kind) ? ('done' as const) : ('outstanding' as const),
            decision: content.kind,
          }))
      : []),
    ...phasesOf(snapshot)
      .filter(({ step }) => step === id)
      .map(({ fact, begin, end, standing }) => ({
        fact: (standing === 'upcoming' ? begin : end).fact ?? fact,
        date: (standing === 'upcoming' ? begin : end).date,
        actors: [],
        state: stateOfPhase[standing],
      })),
    ...statedAbout(snapshot, 'milestone')
      .filter(({ content }) => content.step === id)
      .map(({ fact, content }) => ({
        fact,
        date: content.date,
        actors: [],
        state: stateAt(content.date, asOf),
      })),
    ...statedAbout(snapshot, 'duty')
      .filter(({ content }) => content.step === id)
      .map(({ fact, content }) => ({
        fact,
        date: content.due,
        actors: [content.actor],
        state: 'outstanding' as const,
      })),
  ];
}

function stateAt(date: ImpreciseDate, asOf: IsoDate): StepState {
  const { earliest, latest } = rangeOf(date);
  if (latest && latest <= asOf) return 'done';
  return earliest && earliest > asOf ? 'outstanding' : 'not-known';
}

function openPointsOf(
  snapshot: Snapshot,
  isMeant: (step: StepId | undefined) => boolean,
  isDone: boolean,
): readonly OpenPoint[] {
  const duties = statedAbout(snapshot, 'duty').filter(({ content }) => isMeant(content.step));
  return [
    ...(isDone ? [] : duties).map(({ fact, content }) => ({
      id: `${fact.id}-${fact.contents.indexOf(content)}`,
      what: content.title,
      from: { kind: 'party' as const, party: content.actor },
      // A visible fact has a day from which it is.
      since: visibleFrom(fact.knownFrom) ?? snapshot.asOf,
      sinceWhen: fact.knownFrom,
      due: content.due,
      facts: [fact],
    })),
    ...snapshot.questions
      .filter(({ step }) => isMeant(step))
      .map(({ id, text, resolver, raisedBy, openSince, raisedOn }) => ({
        id,
        what: text,
        from: { kind: 'words' as const, words: resolver },
        since: openSince,
        sinceWhen: raisedOn,
        due: undefined,
        facts: snapshot.facts.filter((fact) => raisedBy.includes(fact.id)),
      })),
  ];
}
