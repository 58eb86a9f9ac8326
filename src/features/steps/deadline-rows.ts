import type { Look } from '#domain/as-of/look.ts';
import { rangeOf } from '#domain/value/calendar.ts';
import {
  type DatedDeadline,
  type Deadline,
  type DeadlineWindow,
  type Deadlines,
  deadlinesOf,
} from '#domain/course/deadlines.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { factClaim } from '#kit/lines/claim.ts';
import { sourceName } from '#format/evidence-label.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { sectionText } from '#format/section-text.ts';
import { partyName } from '#format/party-name.ts';
import { type CalendarEvent, icsText } from '#kit/lines/ics.ts';
import { fileName } from '#kit/heading/file-name.ts';
import { type ViewHeading, headingOf } from '#kit/heading/heading.ts';
import type { Language } from '#i18n/language.ts';
import { stepWordsIn } from '#i18n/messages/steps.ts';
import { wordsIn } from '#i18n/words.ts';

export type DeadlineRows = {
  readonly windows: readonly { readonly title: string; readonly table: Table }[];
  readonly imprecise: Table;
  /** How many can stand in a calendar. */
  readonly datedCount: number;
  /** What a calendar file would leave out, and why. */
  readonly leftOut: string;
};

const windows: readonly DeadlineWindow[] = ['passed', 'within-30', 'within-60', 'within-90', 'later'];

/** What is due within 30, 60 and 90 days of the Stichtag, and what has no day that one could count to. */
export function deadlineRows(look: Look, language: Language): DeadlineRows {
  const words = stepWordsIn(language);
  const { dated, imprecise } = deadlinesAt(look);
  const table = (label: string, deadlines: readonly Deadline[]) =>
    deadlineTable(label, deadlines, look.initiative, language);
  return {
    windows: windows
      .map((window) => ({
        title: words.windows[window],
        table: table(
          words.windows[window],
          dated.filter((deadline) => deadline.window === window),
        ),
      }))
      .filter(({ title, table: { rows } }) => rows.length > 0 || title === words.windows['within-30']),
    imprecise: table(words.imprecise, imprecise),
    datedCount: dated.length,
    leftOut: words.leftOut(dated.length, imprecise.length),
  };
}

/** The calendar file of a view; `address` shows the same view again. Law: it holds nothing learnt after the Stichtag. */
export function deadlineCalendar(
  look: Look,
  language: Language,
  address: string,
): { readonly name: string; readonly text: string } {
  const { initiative, selection } = look;
  const words = stepWordsIn(language);
  const { dated, imprecise } = deadlinesAt(look);
  const heading = headingOf({ initiative, selection, address, language });
  const demo = heading.isAssumed ? [words.calendarDemo(heading.scenario, heading.label)] : [];
  const description = [
    `${heading.asOf} · ${heading.municipality}`,
    ...(heading.isAssumed ? demo : [`${heading.scenario} · ${heading.label}`]),
    words.leftOut(dated.length, imprecise.length),
    wordsIn(language).footer.sources(heading.sources),
    heading.address,
  ];
  return {
    name: fileName({ initiative, selection, language }, 'calendar', 'ics'),
    text: icsText({
      name: words.calendarName(heading.initiative),
      description: description.join('\n'),
      asOf: selection.asOf,
      events: dated.map((deadline) => eventOf(deadline, initiative, language, heading, demo)),
    }),
  };
}

const deadlinesAt = ({ snapshot, selection }: Look): Deadlines =>
  deadlinesOf(snapshot, selection.municipality);

function deadlineTable(
  label: string,
  deadlines: readonly Deadline[],
  initiative: Initiative,
  language: Language,
): Table {
  const { commitments, date: dates } = wordsIn(language);
  const words = stepWordsIn(language);
  return tableOf<Deadline>(
    { key: label, label },
    [
      { key: 'what', title: words.what, cell: (deadline) => whatOf(deadline, language) },
      { key: 'who', title: commitments.who, cell: (deadline) => whoOf(deadline, initiative, language) },
      {
        key: 'date',
        title: commitments.due,
        cell: ({ date, fact }) =>
          date.precision === 'not-stated'
            ? factClaim(dates.notStatedKnown, fact, initiative.sources, language, 'not-stated')
            : factClaim(formatterOf(language).date(date), fact, initiative.sources, language),
      },
      {
        key: 'left',
        title: words.left,
        cell: (deadline) =>
          deadline.daysLeft === undefined ? words.noDay : leftText(deadline, deadline.daysLeft, language),
      },
    ],
    deadlines,
    ({ id }) => ({ key: id }),
  );
}

/** Days to go; for an imprecise date to the latest day that it can mean, and it is said to be that. */
function leftText({ date }: Deadline, daysLeft: number, language: Language): string {
  const words = stepWordsIn(language);
  const { date: dates } = wordsIn(language);
  if (daysLeft < 0) return words.passed(-daysLeft);
  const { latest } = rangeOf(date);
  const isExact = date.precision === 'day' || date.precision === 'by';
  return isExact || latest === undefined
    ? dates.daysLeft(daysLeft)
    : words.atTheLatest(formatterOf(language).day(latest), dates.daysLeft(daysLeft));
}

const whatOf = ({ kind, title }: Deadline, language: Language): string =>
  stepWordsIn(language).kinds[kind](formatterOf(language).text(title));

function whoOf({ actors }: Deadline, initiative: Initiative, language: Language): string {
  const names = actors.map((actor) => partyName(initiative, actor, language));
  return names.length === 0 ? wordsIn(language).date.notStated : formatterOf(language).list(names);
}

function eventOf(
  deadline: DatedDeadline,
  initiative: Initiative,
  language: Language,
  heading: ViewHeading,
  demo: readonly string[],
): CalendarEvent {
  const words = wordsIn(language);
  const { fact, date, day } = deadline;
  const source = initiative.sources.find(({ id }) => id === fact.evidence.source);
  const what = whatOf(deadline, language);
  return {
    uid: `${initiative.id}-${deadline.id}@foerderlage`,
    sequence: deadline.version,
    day,
    summary: date.precision === 'by' ? stepWordsIn(language).byThen(what) : what,
    description: [
      `${words.commitments.who}: ${whoOf(deadline, initiative, language)}`,
      `${words.budget.status}: ${words.status[fact.status]}`,
      `${words.evidence.source}: ${source ? sourceName(source, language) : fact.evidence.source}, ${sectionText(fact.evidence, language)}`,
      `${heading.asOf} · ${heading.municipality}`,
      ...demo,
      `${words.footer.address}: ${heading.address}`,
    ].join('\n'),
    isConfirmed: fact.status === 'confirmed',
    url: heading.address,
  };
}
