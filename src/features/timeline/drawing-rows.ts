import type { Snapshot } from '#domain/as-of/as-of.ts';
import {
  type DayRange,
  type ImpreciseDate,
  type IsoDate,
  addDays,
  daysBetween,
  isoDate,
  lastDayOfYear,
  rangeOf,
  visibleFrom,
  yearOf,
} from '#domain/value/calendar.ts';
import { type Phase, milestonesOf } from '#domain/course/timeline.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Tick, ticksBetween } from './tick-rows.ts';

/** Positions along the axis are shares of its length, from 0 to 100. */
export type Bar = {
  readonly id: string;
  readonly title: string;
  /** Where the title has room: a bar that is too narrow for it has it above or, if no other bar follows, beside it. */
  readonly titleAt: 'inside' | 'above' | 'beside';
  readonly from: number;
  readonly to: number;
  readonly isConfirmed: boolean;
  /** Shares of the bar, from 0 to 1, over which it fades because nobody named its begin or end. */
  readonly fadeIn: number;
  readonly fadeOut: number;
};
type Point = {
  readonly id: string;
  readonly at: number;
  /** Where it may lie at the earliest, if nobody named the day; then it is drawn open. */
  readonly from: number | undefined;
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

/** Shares of the axis below which a bar has no room for its name, or for more than its name. */
const [narrow, roomy] = [18, 30];

type Span = {
  readonly phase: Phase;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sureFrom: IsoDate;
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
  const spans = phases.map((phase) => ({ phase, ...spanOf(phase, firstKnown) }));
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
    bars: withTitles(spans.flatMap((span) => barOf(span, section, place, language))),
    points: milestones.flatMap(({ date, fact }, index) => {
      const { earliest, latest: day } = rangeOf(date);
      if (!day || !isInside(day)) return [];
      const from = earliest && earliest < day ? Math.max(0, place(earliest)) : undefined;
      const isVague = date.precision === 'within-year' || date.precision === 'by';
      return [{ id: `${fact.id}-${index}`, at: place(day), from, isVague }];
    }),
    ticks: ticksBetween(start, end, language).map(({ day, label }) => ({ at: place(day), label })),
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
  { phase, from, to, sureFrom }: Span,
  { start, end }: Section,
  place: (day: IsoDate) => number,
  language: Language,
): readonly Omit<Bar, 'titleAt'>[] {
  if (to < start || from > end) return [];
  const [first, last] = [from < start ? start : from, to > end ? end : to];
  const length = Math.max(1, daysBetween(first, last));
  const fading = isOpen(phase.end.date) ? Math.round(daysBetween(from, to) * openEnd) : 0;
  const share = (days: number) => Math.min(1, Math.max(0, days) / length);
  return [
    {
      id: phase.id,
      title: barTitle(phase, place(last) - place(first) >= roomy, language),
      from: place(first),
      to: place(last),
      isConfirmed: phase.fact.status === 'confirmed',
      fadeIn: share(daysBetween(first, sureFrom)),
      fadeOut: share(daysBetween(addDays(to, -fading), last)),
    },
  ];
}

function withTitles(bars: readonly Omit<Bar, 'titleAt'>[]): readonly Bar[] {
  return bars.map((bar, index) => {
    if (bar.to - bar.from >= narrow) return { ...bar, titleAt: 'inside' };
    return { ...bar, titleAt: index === bars.length - 1 ? 'beside' : 'above' };
  });
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
 * From when to when a bar is drawn, and from when it is sure. A begin that nobody named may lie anywhere between
 * the first news of the initiative and the day on which the phase became known; one "in 2019" anywhere in the year.
 */
function spanOf(phase: Phase, firstKnown: IsoDate): Omit<Span, 'phase'> {
  const begin = rangeOf(phase.begin.date);
  const from = begin.earliest ?? firstKnown;
  const named = rangeOf(phase.end.date).latest ?? begin.latest ?? lastDayOfYear(yearOf(from));
  const to = named < from ? from : named;
  const known = visibleFrom(phase.fact.knownFrom) ?? from;
  const isNamed = phase.begin.date.precision === 'day';
  if (isNamed) return { from, to, sureFrom: from };
  const sureFrom = begin.earliest ? addDays(from, Math.round(daysBetween(from, to) * openEnd)) : known;
  return { from, to, sureFrom };
}

/** The share of a bar over which an open end fades. */
const openEnd = 0.16;

function barTitle(phase: Phase, isRoomy: boolean, language: Language): string {
  const format = formatterOf(language);
  const isVague = isRoomy && phase.begin.date.precision === 'within-year';
  return isVague
    ? `${format.text(phase.title)} · ${format.date(phase.begin.date)}`
    : format.text(phase.title);
}

const isOpen = (date: ImpreciseDate): boolean =>
  date.precision === 'within-year' || date.precision === 'not-stated';

const daysOf = ({ earliest, latest }: DayRange): readonly IsoDate[] =>
  [earliest, latest].filter((day) => day !== undefined);
