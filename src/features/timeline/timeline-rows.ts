import { type Snapshot, snapshotAt } from '#domain/as-of.ts';
import {
  type DayRange,
  type ImpreciseDate,
  type IsoDate,
  addDays,
  daysBetween,
  firstDayOfYear,
  isoDate,
  lastDayOfYear,
  rangeOf,
  visibleFrom,
  yearOf,
} from '#domain/calendar.ts';
import { linesWith } from '#domain/budget-impact.ts';
import type { Fact, Initiative } from '#domain/initiative.ts';
import type { Selection } from '#domain/selection.ts';
import { type Phase, milestonesOf, phasesOf } from '#domain/timeline.ts';
import { type Claim, factClaim, lineClaim } from '#format/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

/** Positions along the axis are shares of its length, from 0 to 100. */
export type Bar = {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly isConfirmed: boolean;
  /** Shares of the bar, from 0 to 1, over which it fades because nobody named its begin or end. */
  readonly fadeIn: number;
  readonly fadeOut: number;
};
export type Drawing = {
  readonly bars: readonly Bar[];
  readonly points: readonly { readonly id: string; readonly at: number }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly asOf: { readonly at: number; readonly label: string };
};
export type PhaseRow = {
  readonly id: string;
  readonly title: Claim;
  readonly standing: string;
  readonly begin: Claim | string;
  readonly end: Claim | string;
  readonly unlocks: readonly Claim[];
};
export type TimelineRows = {
  readonly drawing: Drawing | undefined;
  readonly phases: readonly PhaseRow[];
  readonly milestones: readonly { readonly date: string; readonly title: Claim }[];
};

/** Phases and milestones twice: as a drawing and as an equal list. */
export function timelineRows(initiative: Initiative, { asOf }: Selection, language: Language): TimelineRows {
  const format = formatterOf(language);
  const words = wordsIn(language);
  const snapshot = snapshotAt(initiative, asOf);
  const phases = phasesOf(snapshot);
  const claim = (text: string, fact: Fact): Claim => factClaim(text, fact, initiative.sources, language);
  const dated = ({ date, fact }: Phase['begin']): Claim | string =>
    fact ? claim(format.date(date), fact) : words.date.notStated;
  return {
    drawing: drawingOf(snapshot, phases, language),
    phases: phases.map((phase) => ({
      id: phase.id,
      title: claim(format.text(phase.title), phase.fact),
      standing: [
        words.standing[phase.standing],
        ...(phase.daysLeft === undefined ? [] : [words.date.daysLeft(phase.daysLeft)]),
      ].join(', '),
      begin: dated(phase.begin),
      end: dated(phase.end),
      unlocks: (['state-funding', 'own-contribution'] as const).flatMap((role) =>
        linesWith(snapshot, role)
          .filter(({ content }) => content.phase === phase.id)
          .map((line) => lineClaim(line, initiative.sources, language)),
      ),
    })),
    milestones: milestonesOf(snapshot).map(({ date, title, fact }) => ({
      date: format.date(date),
      title: claim(format.text(title), fact),
    })),
  };
}

function drawingOf(snapshot: Snapshot, phases: readonly Phase[], language: Language): Drawing | undefined {
  const milestones = milestonesOf(snapshot);
  const [firstKnown = snapshot.asOf] = snapshot.facts
    .map(({ knownFrom }) => visibleFrom(knownFrom))
    .filter((day) => day !== undefined)
    .toSorted();
  const spans = phases.map((phase) => ({ phase, ...spanOf(phase, firstKnown) }));
  const days = [
    ...milestones.flatMap(({ date }) => daysOf(rangeOf(date))),
    ...spans.flatMap(({ from, to }) => [from, to]),
  ].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return undefined;
  const start = isoDate(`${(first < snapshot.asOf ? first : snapshot.asOf).slice(0, 7)}-01`);
  const end = lastDayOfYear(Math.max(yearOf(last), yearOf(snapshot.asOf)));
  const position = (day: IsoDate): number =>
    Math.round((daysBetween(start, day) / daysBetween(start, end)) * 10_000) / 100;
  return {
    bars: spans.map(({ phase, from, to, sureFrom }) => ({
      id: phase.id,
      title: barTitle(phase, language),
      from: position(from),
      to: position(to),
      isConfirmed: phase.fact.status === 'confirmed',
      fadeIn: Math.min(1, daysBetween(from, sureFrom) / Math.max(1, daysBetween(from, to))),
      fadeOut: isOpen(phase.end.date) ? openEnd : 0,
    })),
    points: milestones.flatMap(({ date, fact }, index) => {
      const day = rangeOf(date).latest;
      return day ? [{ id: `${fact.id}-${index}`, at: position(day) }] : [];
    }),
    ticks: ticksBetween(start, end).map((day) => ({
      at: position(day),
      label: tickLabel(day, start, end, language),
    })),
    asOf: {
      at: position(snapshot.asOf),
      label: wordsIn(language).date.asOf(formatterOf(language).day(snapshot.asOf)),
    },
  };
}

/**
 * From when to when a bar is drawn, and from when it is sure. A begin that nobody named may lie anywhere between
 * the first news of the initiative and the day on which the phase became known; one "in 2019" anywhere in the year.
 */
function spanOf(
  phase: Phase,
  firstKnown: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate; readonly sureFrom: IsoDate } {
  const begin = rangeOf(phase.begin.date);
  const from = begin.earliest ?? firstKnown;
  const to = rangeOf(phase.end.date).latest ?? begin.latest ?? lastDayOfYear(yearOf(from));
  const known = visibleFrom(phase.fact.knownFrom) ?? from;
  const isNamed = phase.begin.date.precision === 'day';
  if (isNamed) return { from, to, sureFrom: from };
  const sureFrom = begin.earliest ? addDays(from, Math.round(daysBetween(from, to) * openEnd)) : known;
  return { from, to, sureFrom };
}

/** The share of a bar over which an open end fades. */
const openEnd = 0.16;

const mostTicks = 12;

function barTitle(phase: Phase, language: Language): string {
  const format = formatterOf(language);
  const isVague = phase.begin.date.precision === 'within-year';
  return isVague
    ? `${format.text(phase.title)} · ${format.date(phase.begin.date)}`
    : format.text(phase.title);
}

const isOpen = (date: ImpreciseDate): boolean =>
  date.precision === 'within-year' || date.precision === 'not-stated';

const daysOf = ({ earliest, latest }: DayRange): readonly IsoDate[] =>
  [earliest, latest].filter((day) => day !== undefined);

/** Quarters of up to two years, whole years beyond; of many years as few as can still be read. */
function ticksBetween(start: IsoDate, end: IsoDate): readonly IsoDate[] {
  const count = yearOf(end) - yearOf(start) + 1;
  const step = Math.ceil(count / mostTicks);
  const years = Array.from({ length: Math.ceil(count / step) }, (_, index) => yearOf(start) + index * step);
  const months = count > 2 ? ['01'] : ['01', '04', '07', '10'];
  return years
    .flatMap((year) => months.map((month) => isoDate(`${year}-${month}-01`)))
    .filter((day) => day >= start && day <= end);
}

function tickLabel(day: IsoDate, start: IsoDate, end: IsoDate, language: Language): string {
  const isYear = day === firstDayOfYear(yearOf(day));
  if (yearOf(end) - yearOf(start) > 1) return String(yearOf(day));
  const month = formatterOf(language).shortMonth(day);
  return isYear ? `${month} ${yearOf(day)}` : month;
}
