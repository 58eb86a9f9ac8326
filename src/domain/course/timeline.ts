import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import {
  type ImpreciseDate,
  type IsoDate,
  byOrder,
  daysBetween,
  rangeOf,
  visibleFrom,
} from '../value/calendar.ts';
import type { Fact } from '../document/initiative.ts';
import type { Article, StepId } from '../document/content.ts';
import type { Localized } from '../value/knowledge.ts';

/** `maybe-…`: its dates leave open whether it has begun or ended by the day, and no fact says so. */
export type Standing = 'upcoming' | 'maybe-begun' | 'running' | 'maybe-ended' | 'ended';

/** A date of a phase and the fact that gives it; without one it is not stated. */
type DatedBy = { readonly date: ImpreciseDate; readonly fact: Fact | undefined };

export type Phase = {
  readonly id: string;
  readonly title: Localized;
  readonly article: Article | undefined;
  readonly order: number;
  /** The step of the way to the grant that this phase is, where its source says so. */
  readonly step: StepId | undefined;
  readonly fact: Fact;
  readonly begin: DatedBy;
  readonly end: DatedBy;
  readonly standing: Standing;
  /** Days left until the end; undefined unless it is running and its end is named. */
  readonly daysLeft: number | undefined;
};

export type Milestone = {
  readonly title: Localized;
  readonly date: ImpreciseDate;
  readonly fact: Fact;
  /** Money lines that come with it, as far as a source says so. */
  readonly unlocks: readonly string[];
};

const notStated: ImpreciseDate = { precision: 'not-stated' };

/** Phases in their order, each with its standing on the day of the snapshot. */
export function phasesOf(snapshot: Snapshot): readonly Phase[] {
  const begins = statedAbout(snapshot, 'phase-begin');
  const ends = statedAbout(snapshot, 'phase-end');
  return statedAbout(snapshot, 'phase')
    .map(({ fact, content }) => {
      const begin = datedBy(begins, content.phase);
      const end = datedBy(ends, content.phase);
      const standing = standingOf(begin.date, end.date, fact, snapshot.asOf);
      const lastDay = rangeOf(end.date).latest;
      return {
        id: content.phase,
        title: content.title,
        article: content.article,
        order: content.order,
        step: content.step,
        fact,
        begin,
        end,
        standing,
        daysLeft: standing === 'running' && lastDay ? daysBetween(snapshot.asOf, lastDay) : undefined,
      };
    })
    .toSorted((a, b) => a.order - b.order);
}

/** Milestones by their latest possible day; those without any come last, in the order of the facts. */
export function milestonesOf(snapshot: Snapshot): readonly Milestone[] {
  return statedAbout(snapshot, 'milestone')
    .map(({ fact, content }) => ({
      title: content.title,
      date: content.date,
      fact,
      unlocks: content.unlocks ?? [],
    }))
    .toSorted((a, b) => byOrder(sortDay(a.date), sortDay(b.date)));
}

/**
 * Where a phase stands on a day. A phase whose begin no source names counts as running from the day on which it
 * became known, until its end: the source speaks of it as under way. Where the possible days of begin or end
 * straddle the day, the answer is `maybe-…`, not a guess. A begin that is planned for a year, or for any day from one on,
 * is a plan: even after that year, or day, only a fact can say that it began.
 */
export function standingOf(
  begin: ImpreciseDate,
  end: ImpreciseDate,
  statedBy: Fact,
  asOf: IsoDate,
): Standing {
  const ends = rangeOf(end);
  if (ends.latest && asOf > ends.latest) return 'ended';
  const begins = rangeOf(begin);
  const earliest = begins.earliest ?? visibleFrom(statedBy.knownFrom);
  const latest = begins.latest ?? visibleFrom(statedBy.knownFrom);
  if (!earliest || !latest) return 'maybe-begun';
  if (asOf < earliest) return 'upcoming';
  const isOpen = begin.precision === 'within-year' || begin.precision === 'from';
  if (asOf < latest || isOpen) return 'maybe-begun';
  const mayHaveEnded = ends.earliest === undefined ? ends.latest !== undefined : asOf > ends.earliest;
  return mayHaveEnded ? 'maybe-ended' : 'running';
}

function datedBy(stated: readonly (Stated<'phase-begin'> | Stated<'phase-end'>)[], phase: string): DatedBy {
  const match = stated.find(({ content }) => content.phase === phase);
  return match ? { date: match.content.date, fact: match.fact } : { date: notStated, fact: undefined };
}

const sortDay = (date: ImpreciseDate): string => rangeOf(date).latest ?? '9999';
