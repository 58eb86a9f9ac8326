import type { Snapshot } from '../as-of/as-of.ts';
import { commitmentsOf } from '../course/commitments.ts';
import { deadlinesOf } from '../course/deadlines.ts';
import { phasesOf } from '../course/timeline.ts';
import { type ImpreciseDate, rangeOf, yearOf } from '../value/calendar.ts';
import { weakest } from '../value/knowledge.ts';
import type { Fact } from '../document/initiative.ts';
import { everyYear, type KnownRow, noSingleYear } from './known-row.ts';
import { type Naming, toldBy } from './told-by.ts';

/** Deadlines, commitments and phases of a day, as the domain has them for all parties together. */
export const courseAt = (snapshot: Snapshot, naming: Naming): readonly KnownRow[] =>
  [
    ...deadlinesAt(snapshot, naming),
    ...commitmentsAt(snapshot, naming),
    ...phasesAt(snapshot, naming),
  ].flatMap(({ day, ...row }) => [
    { ...row, ofYear: everyYear },
    { ...row, ofYear: day ? String(yearOf(day)) : noSingleYear },
  ]);

/** By the latest day that a date can mean it is sorted, and asked for by year. */
const datedBy = (date: ImpreciseDate | undefined) => {
  const day = date && rangeOf(date).latest;
  return { day, ...(day && { rank: Number(day.replaceAll('-', '')) }) };
};

function deadlinesAt(snapshot: Snapshot, naming: Naming) {
  const { dated, imprecise } = deadlinesOf(snapshot, undefined);
  return [...dated, ...imprecise].map(({ id, kind, title, actors, date, fact }) => ({
    kind: 'deadline' as const,
    place: naming.placeOf(fact),
    concerns: naming.keysAmong((party) => actors.length === 0 || actors.includes(party)),
    group: kind,
    ...datedBy(date),
    told: {
      ...toldBy(fact, naming),
      id,
      title,
      status: fact.status,
      kind,
      actors: actors.map(naming.partyOf),
      date,
    },
  }));
}

const commitmentsAt = (snapshot: Snapshot, naming: Naming) =>
  commitmentsOf(snapshot).map(({ id, title, actors, strength, standing, made, fact, term }) => ({
    kind: 'commitment' as const,
    place: naming.placeOf(fact),
    concerns: naming.keysAmong((party) => actors.includes(party)),
    group: standing,
    ...datedBy(term?.until),
    told: {
      ...toldBy(fact, naming),
      id,
      title,
      status: statusOf(fact, term?.fact),
      actors: actors.map(naming.partyOf),
      strength,
      standing,
      made,
      ...(term && { duty: term.duty, until: term.until }),
    },
  }));

const phasesAt = (snapshot: Snapshot, naming: Naming) =>
  phasesOf(snapshot).map(({ id, title, order, step, begin, end, standing, fact }) => ({
    kind: 'phase' as const,
    place: naming.placeOf(fact),
    concerns: naming.keysAmong(() => true),
    group: standing,
    ...datedBy(end.date),
    told: {
      ...toldBy(fact, naming),
      id,
      title,
      status: statusOf(fact, begin.fact, end.fact),
      order,
      ...(step && { step }),
      begin: begin.date,
      end: end.date,
      standing,
    },
  }));

const statusOf = (fact: Fact, ...others: readonly (Fact | undefined)[]) =>
  weakest([fact.status, ...others.flatMap((other) => other?.status ?? [])]);
