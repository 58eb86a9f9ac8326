import { knownDays, snapshotAt } from '../as-of/as-of.ts';
import { canonicalText } from '../writing/canonical.ts';
import type { Content } from '../document/content.ts';
import type { Fact, Initiative } from '../document/initiative.ts';
import { type ImpreciseDate, type IsoDate, addDays, byOrder, rangeOf } from '../value/calendar.ts';
import { courseAt } from './course-at.ts';
import { independentParts } from './independent-parts.ts';
import type { KnownRow } from './known-row.ts';
import { linesAt } from './lines-at.ts';
import { type Naming, namingOf } from './told-by.ts';

/** Everything that can be asked across initiatives, as it is known of one of them on a day. */
export function rowsAt(initiative: Initiative, asOf: IsoDate): readonly KnownRow[] {
  const snapshot = snapshotAt(initiative, asOf);
  const naming = namingOf(initiative);
  return [...linesAt(initiative, snapshot, naming), ...courseAt(snapshot, naming)];
}

/** A row with the days on which it is what is known: from the first one until before the other, if there is one. */
export type KnownSpan = {
  readonly row: KnownRow;
  readonly from: IsoDate;
  readonly until: IsoDate | undefined;
};

/**
 * The same of all days. Law: on each day the rows whose span holds it are those of `rowsAt`; and no row has two spans that
 * touch each other.
 */
export const spansOf = (initiative: Initiative): readonly KnownSpan[] => {
  const { parts } = partsOf(initiative);
  return [...spansOfParts(initiative, parts).values()].flat();
};

/** Facts whose spans follow from nothing else in the document but what all of them are seen in. */
export type Part = {
  readonly facts: readonly Fact[];
  /** Law: in one frame, parts of the same text have the same spans, in whichever version of the initiative. */
  readonly text: string;
};

/** An initiative in parts, and the text of what each of them is seen in: another frame may make other spans of a part. */
export function partsOf(initiative: Initiative): { readonly frame: string; readonly parts: readonly Part[] } {
  const { placeOf, sourceOf } = namingOf(initiative);
  const parts = independentParts(initiative.facts).map((facts) => ({
    facts,
    text: facts
      .map((fact) => `${placeOf(fact)} ${canonicalText(sourceOf(fact))} ${canonicalText(fact)}`)
      .join('\n'),
  }));
  return { frame: canonicalText(seenIn(initiative, [])), parts };
}

/** The spans of some parts of an initiative; of those that have none, nothing. */
export function spansOfParts(
  initiative: Initiative,
  some: readonly Part[],
): ReadonlyMap<Part, readonly KnownSpan[]> {
  const naming = namingOf(initiative);
  const partOf = new Map(some.flatMap((part) => part.facts.map(({ id }) => [id, part] as const)));
  const parts = some.map(({ facts }) => ({ facts, days: turningDays(facts) }));
  // Those that turn on the same days are asked together.
  const spans = [...Map.groupBy(parts, ({ days }) => days.join(' ')).values()].flatMap((group) => {
    const facts = group.flatMap((part) => part.facts).toSorted(byPlace(naming));
    return spansIn(seenIn(initiative, facts), group[0]?.days ?? [], naming);
  });
  const known = new Map<Part, KnownSpan[]>();
  for (const span of spans) {
    const part = partOf.get(span.row.told.fact);
    if (part) known.set(part, [...(known.get(part) ?? []), span]);
  }
  return known;
}

/** A document as far as spans may follow from it: what is left out here cannot be part of one. */
const seenIn = (initiative: Initiative, facts: readonly Fact[]): Initiative => ({
  ...initiative,
  facts,
  sources: [],
  questions: [],
  scenarios: [],
  texts: undefined,
  drafts: undefined,
});

const byPlace =
  ({ placeOf }: Naming) =>
  (one: Fact, other: Fact): number =>
    placeOf(one) - placeOf(other);

function spansIn(initiative: Initiative, days: readonly IsoDate[], naming: Naming): readonly KnownSpan[] {
  const learning = new Set(knownDays(initiative));
  const spans: KnownSpan[] = [];
  let lines = new Map<string, Begun>();
  let course = new Map<string, Begun>();
  for (const day of days) {
    const snapshot = snapshotAt(initiative, day);
    // Amounts change where something becomes known; what has a date may also change by the day alone.
    if (learning.has(day)) lines = goingOn(lines, linesAt(initiative, snapshot, naming), day, spans);
    course = goingOn(course, courseAt(snapshot, naming), day, spans);
  }
  const open = [...lines.values(), ...course.values()];
  return [...spans, ...open.map((begun) => ({ ...begun, until: undefined }))];
}

type Begun = Pick<KnownSpan, 'row' | 'from'>;

/** What is still known goes on; what is not has ended before this day. */
function goingOn(
  before: ReadonlyMap<string, Begun>,
  rows: readonly KnownRow[],
  day: IsoDate,
  ended: KnownSpan[],
): Map<string, Begun> {
  const now = new Map(
    rows.map((row) => {
      const same = JSON.stringify(row);
      return [same, before.get(same) ?? { row, from: day }] as const;
    }),
  );
  for (const [same, begun] of before) if (!now.has(same)) ended.push({ ...begun, until: day });
  return now;
}

/** The days on which anything may become another: something becomes known, or a date begins or is over. */
function turningDays(facts: readonly Fact[]): readonly IsoDate[] {
  const known = knownDays({ facts });
  const [first] = known;
  if (first === undefined) return [];
  const dates = facts.flatMap(({ contents }) => contents.flatMap(datesIn));
  const days = new Set([...known, ...dates.flatMap(edgesOf)]);
  return [...days].filter((day) => day >= first).toSorted(byOrder);
}

const edgesOf = (date: ImpreciseDate): readonly IsoDate[] => {
  const { earliest, latest } = rangeOf(date);
  return [earliest, latest].flatMap((day) => (day ? [day, ...dayAfter(day)] : []));
};
const lastOfAll = '9999-12-31';
const dayAfter = (day: IsoDate): readonly IsoDate[] => (day === lastOfAll ? [] : [addDays(day, 1)]);

function datesIn(content: Content): readonly ImpreciseDate[] {
  switch (content.about) {
    case 'milestone':
    case 'phase-begin':
    case 'phase-end':
      return [content.date];
    case 'commitment':
      return [content.made];
    case 'commitment-term':
      return [content.until];
    case 'duty':
      return [content.due];
    case 'decision':
      return content.day ? [content.day] : [];
    case 'commitment-exit':
      return content.by ? [content.by] : [];
    case 'in-brief':
    case 'phase':
    case 'money':
    case 'condition':
    case 'phase-condition':
    case 'commitment-condition':
    case 'commitment-trigger':
    case 'cover':
    case 'contact':
      return [];
  }
}
