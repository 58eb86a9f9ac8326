import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import { type ImpreciseDate, type IsoDate, daysBetween, rangeOf } from '../value/calendar.ts';
import { commitmentsOf } from './commitments.ts';
import type { Fact } from '../document/initiative.ts';
import type { Localized } from '../value/knowledge.ts';
import { stepsOf } from './steps.ts';
import { phasesOf } from './timeline.ts';

export type DeadlineKind = 'commitment-end' | 'duty' | 'phase-begin' | 'phase-end' | 'milestone';

/** How far a stated day lies ahead, in days; `passed` is a duty whose day is over, and nobody says that it was met. */
export type DeadlineWindow = 'passed' | 'within-30' | 'within-60' | 'within-90' | 'later';

/** Something that happens or is due on a date, as exactly as its source names it. */
export type Deadline = {
  /** Stays the same on every Stichtag on which the deadline is known, also where a later fact moves its day. */
  readonly id: string;
  /** How many facts the one that states it has taken the place of: rises with each that moves it. */
  readonly version: number;
  readonly kind: DeadlineKind;
  readonly title: Localized;
  readonly actors: readonly string[];
  readonly date: ImpreciseDate;
  readonly fact: Fact;
  /** Days to the latest day that the date can mean; negative once it is over, undefined where none is named. */
  readonly daysLeft: number | undefined;
};

/** A deadline whose source states a day. Only these can stand in a calendar. */
export type DatedDeadline = Deadline & {
  readonly day: IsoDate;
  readonly daysLeft: number;
  readonly window: DeadlineWindow;
};

export type Deadlines = {
  readonly dated: readonly DatedDeadline[];
  /** "Ende 2018" or "2019, Termin offen": listed as what they are, never moved to a day. */
  readonly imprecise: readonly Deadline[];
};

/**
 * What lies ahead on the day of the snapshot, the nearest first; for one party what concerns it or everyone. What is
 * over is gone, but a duty stays until a fact says that its step is done.
 */
export function deadlinesOf(snapshot: Snapshot, party: string | undefined): Deadlines {
  const earlier = new Map(snapshot.superseded.map((fact) => [fact.id, fact]));
  const ahead = [
    ...commitmentEnds(snapshot),
    ...duties(snapshot, earlier),
    ...phaseDates(snapshot),
    ...milestones(snapshot, earlier),
  ]
    .filter(({ actors }) => party === undefined || actors.length === 0 || actors.includes(party))
    .map((deadline) => ({
      ...deadline,
      version: versionsBefore(deadline.fact, earlier).size,
      daysLeft: daysTo(deadline.date, snapshot.asOf),
    }))
    .filter(({ kind, daysLeft = 0 }) => daysLeft >= 0 || kind === 'duty')
    // A milestone of the day itself has happened: it is news, no deadline.
    .filter(({ kind, daysLeft }) => kind !== 'milestone' || daysLeft !== 0)
    .toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
  return {
    dated: ahead.flatMap((deadline) => {
      const { date, daysLeft } = deadline;
      const isDated = date.precision === 'day' || date.precision === 'by';
      return isDated && daysLeft !== undefined
        ? [{ ...deadline, day: date.day, daysLeft, window: windowOf(daysLeft) }]
        : [];
    }),
    imprecise: ahead.filter(({ date }) => date.precision !== 'day' && date.precision !== 'by'),
  };
}

type Undated = Omit<Deadline, 'daysLeft' | 'version'>;
/** Superseded facts by their ids. */
type Earlier = ReadonlyMap<string, Fact>;

function commitmentEnds(snapshot: Snapshot): readonly Undated[] {
  return commitmentsOf(snapshot).flatMap(({ id, actors, term }) =>
    term
      ? [
          {
            id: `commitment-${id}-end`,
            kind: 'commitment-end' as const,
            title: term.duty,
            actors,
            date: term.until,
            fact: term.fact,
          },
        ]
      : [],
  );
}

function duties(snapshot: Snapshot, earlier: Earlier): readonly Undated[] {
  const done = new Set(
    stepsOf(snapshot)
      .filter(({ state }) => state === 'done')
      .map(({ id }) => id),
  );
  return statedAbout(snapshot, 'duty')
    .filter(({ content }) => content.step === undefined || !done.has(content.step))
    .map((stated) => ({
      id: idOf(stated, earlier),
      kind: 'duty' as const,
      title: stated.content.title,
      actors: [stated.content.actor],
      date: stated.content.due,
      fact: stated.fact,
    }));
}

/** Begins and ends that a fact names; where none does, the timeline says so, and there is no deadline. */
function phaseDates(snapshot: Snapshot): readonly Undated[] {
  return phasesOf(snapshot).flatMap(({ id, title, begin, end }) =>
    [
      { kind: 'phase-begin' as const, edge: 'begin', ...begin },
      { kind: 'phase-end' as const, edge: 'end', ...end },
    ].flatMap(({ kind, edge, date, fact }) =>
      fact && date.precision !== 'not-stated'
        ? [{ id: `phase-${id}-${edge}`, kind, title, actors: [], date, fact }]
        : [],
    ),
  );
}

function milestones(snapshot: Snapshot, earlier: Earlier): readonly Undated[] {
  return statedAbout(snapshot, 'milestone')
    .filter(({ content }) => content.date.precision !== 'not-stated')
    .map((stated) => ({
      id: idOf(stated, earlier),
      kind: 'milestone' as const,
      title: stated.content.title,
      actors: [],
      date: stated.content.date,
      fact: stated.fact,
    }));
}

/** Named after the fact that stated it first, and its place among what that fact states of the kind. */
function idOf({ fact, content }: Stated<'duty'> | Stated<'milestone'>, earlier: Earlier): string {
  const ofKind = ({ contents }: Fact) => contents.filter(({ about }) => about === content.about);
  const place = ofKind(fact).indexOf(content);
  let first = fact;
  for (let before: Fact | undefined = fact; before;) {
    first = before;
    before = before.supersedes
      .flatMap((id) => earlier.get(id) ?? [])
      .find((other) => ofKind(other).length > place);
  }
  return `${content.about}-${first.id}-${place}`;
}

/** All facts whose place a fact has taken, directly or through others. */
function versionsBefore(fact: Fact, earlier: Earlier, found = new Set<string>()): ReadonlySet<string> {
  for (const id of fact.supersedes) {
    const before = earlier.get(id);
    if (before && !found.has(id)) versionsBefore(before, earlier, found.add(id));
  }
  return found;
}

function daysTo(date: ImpreciseDate, asOf: IsoDate): number | undefined {
  const { latest } = rangeOf(date);
  return latest && daysBetween(asOf, latest);
}

function windowOf(daysLeft: number): DeadlineWindow {
  if (daysLeft < 0) return 'passed';
  if (daysLeft <= 30) return 'within-30';
  if (daysLeft <= 60) return 'within-60';
  return daysLeft <= 90 ? 'within-90' : 'later';
}
