import type { Snapshot } from '#domain/as-of/as-of.ts';
import {
  type DayRange,
  type IsoDate,
  addDays,
  daysBetween,
  isoDate,
  lastDayOfYear,
  rangeOf,
  visibleFrom,
  yearOf,
} from '#domain/value/calendar.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { type Phase, milestonesOf } from '#domain/course/timeline.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Tick, ticksBetween } from './tick-rows.ts';

/** Positions along the axis are shares of its length, from 0 to 100. */
export type Bar = {
  readonly id: string;
  readonly title: string;
  /** When it begins, where only a year of it is planned. */
  readonly note: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly status: Status;
  /** Shares of the bar, from 0 to 1, over which it fades because nobody named the day of its begin or end. */
  readonly fadeIn: number;
  readonly fadeOut: number;
};
type Point = {
  readonly id: string;
  readonly at: number;
  /** Where it may lie at the earliest, as far as a source says so. */
  readonly from: number | undefined;
  /** Nobody named the day: it is drawn open. */
  readonly isVague: boolean;
};
export type Drawing = {
  readonly bars: readonly Bar[];
  readonly points: readonly Point[];
  readonly ticks: readonly Tick[];
  readonly asOf: {
    readonly at: number;
    readonly label: string;
    /** On which side of a section of the time the Stichtag lies, where it is not in it. */
    readonly beyond: 'before' | 'after' | undefined;
  };
};

type Span = {
  readonly phase: Phase;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sureFrom: IsoDate;
  readonly sureTo: IsoDate;
};
type Section = { readonly start: IsoDate; readonly end: IsoDate };

/** The whole time of the initiative, or the section of it around one phase. */
export function drawingOf(
  snapshot: Snapshot,
  phases: readonly Phase[],
  language: Language,
  zoomedPhase: string | undefined,
): Drawing | undefined {
  const milestones = milestonesOf(snapshot);
  const [firstKnown = snapshot.asOf] = snapshot.facts
    .map(({ knownFrom }) => visibleFrom(knownFrom))
    .filter((day) => day !== undefined)
    .toSorted();
  const spans = phases.map((phase) => ({ phase, ...spanOf(phase, firstKnown, snapshot.asOf) }));
  const zoomed = spans.find(({ phase }) => phase.id === zoomedPhase);
  const days = [
    ...milestones.flatMap(({ date }) => daysOf(rangeOf(date))),
    ...spans.flatMap(({ from, to }) => [from, to]),
  ].toSorted();
  const section = zoomed ? around(zoomed) : wholeTime(days, snapshot.asOf);
  if (!section) return undefined;
  const { start, end } = section;
  const place = (day: IsoDate): number =>
    Math.round((daysBetween(start, day) / daysBetween(start, end)) * 10_000) / 100;
  const isInside = (day: IsoDate): boolean => day >= start && day <= end;
  return {
    bars: spans.flatMap((span) => barOf(span, section, place, language)),
    points: milestones.flatMap(({ date, fact }, index) => {
      const { earliest, latest } = rangeOf(date);
      // Where no last day is named it stands on the first: it is not earlier.
      const day = latest ?? earliest;
      if (!day || !isInside(day)) return [];
      const from = earliest && earliest < day ? Math.max(0, place(earliest)) : undefined;
      return [{ id: `${fact.id}-${index}`, at: place(day), from, isVague: date.precision !== 'day' }];
    }),
    ticks: ticksBetween(start, end, language).map(({ day, ...tick }) => ({ at: place(day), ...tick })),
    asOf: asOfMark(snapshot.asOf, section, place, language),
  };
}

function wholeTime(days: readonly IsoDate[], asOf: IsoDate): Section | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return undefined;
  return {
    start: isoDate(`${(first < asOf ? first : asOf).slice(0, 7)}-01`),
    end: lastDayOfYear(Math.max(yearOf(last), yearOf(asOf))),
  };
}

/** A phase with a little of what lies before and after it. */
function around({ from, to }: Span): Section {
  const margin = Math.max(7, Math.round(daysBetween(from, to) * 0.06));
  return { start: addDays(from, -margin), end: addDays(to, margin) };
}

function barOf(
  { phase, from, to, sureFrom, sureTo }: Span,
  { start, end }: Section,
  place: (day: IsoDate) => number,
  language: Language,
): readonly Bar[] {
  if (to < start || from > end) return [];
  const [first, last] = [from < start ? start : from, to > end ? end : to];
  const length = Math.max(1, daysBetween(first, last));
  const share = (days: number) => Math.min(1, Math.max(0, days) / length);
  const format = formatterOf(language);
  const begin = phase.begin.date;
  return [
    {
      id: phase.id,
      title: format.text(phase.title),
      note: begin.precision === 'within-year' ? format.date(begin) : undefined,
      from: place(first),
      to: place(last),
      status: phase.fact.status,
      fadeIn: share(daysBetween(first, sureFrom)),
      fadeOut: share(daysBetween(sureTo, last)),
    },
  ];
}

function asOfMark(
  asOf: IsoDate,
  { start, end }: Section,
  place: (day: IsoDate) => number,
  language: Language,
): Drawing['asOf'] {
  const label = wordsIn(language).date.asOf(formatterOf(language).day(asOf));
  if (asOf < start) return { at: 0, label, beyond: 'before' };
  if (asOf > end) return { at: 100, label, beyond: 'after' };
  return { at: place(asOf), label, beyond: undefined };
}

/**
 * From when to when a bar is drawn, and between which days it is sure. A begin that nobody named may lie anywhere between
 * the first news of the initiative and the day on which the phase became known; where that is the same day, before it, as
 * the source speaks of the phase as under way. What has begun and has no named end goes on until the Stichtag. Where only
 * a span of a date is known, the bar fades over that span.
 */
function spanOf(phase: Phase, firstKnown: IsoDate, asOf: IsoDate): Omit<Span, 'phase'> {
  const [begin, end] = [rangeOf(phase.begin.date), rangeOf(phase.end.date)];
  const known = visibleFrom(phase.fact.knownFrom) ?? firstKnown;
  const planned = begin.latest ?? lastDayOfYear(yearOf(begin.earliest ?? firstKnown));
  const isUnderWay = phase.standing === 'running' || phase.standing === 'maybe-ended';
  const last = end.latest ?? (isUnderWay ? latestOf(planned, asOf) : planned);
  const from =
    begin.earliest ?? (firstKnown < known ? firstKnown : addDays(known, -unnamedDays(known, last)));
  const to = latestOf(from, last);
  const part = Math.round(daysBetween(from, to) * unnamedShare);
  return {
    from,
    to,
    sureFrom: begin.earliest ? sureBegin(begin, to, addDays(from, part)) : known,
    sureTo: end.latest ? latestOf(from, end.earliest ?? end.latest) : addDays(to, -part),
  };
}

/** At least a week: an edge that fades over less is not seen to. */
const unnamedDays = (from: IsoDate, to: IsoDate): number =>
  Math.max(7, Math.round(daysBetween(from, to) * unnamedShare));

/** A begin known as a span is sure after it; where the bar is not longer than the span, or has no last day, after a part. */
function sureBegin({ earliest, latest }: DayRange, to: IsoDate, part: IsoDate): IsoDate {
  if (latest === undefined || (latest !== earliest && latest >= to)) return part;
  return latest;
}

/** The share of a bar over which an edge fades of which no span is known. */
const unnamedShare = 0.16;

const latestOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const daysOf = ({ earliest, latest }: DayRange): readonly IsoDate[] =>
  [earliest, latest].filter((day) => day !== undefined);
