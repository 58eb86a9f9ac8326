import { visibleFrom } from '#domain/value/calendar.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import type { Initiative } from '#domain/document/initiative.ts';

/** The document as it was on a day: without the facts that became known later, or of which nobody knows when. */
export const withoutLater = (initiative: Initiative, asOf: IsoDate): Initiative => ({
  ...initiative,
  facts: initiative.facts.filter(({ knownFrom }) => (visibleFrom(knownFrom) ?? '9999-99') <= asOf),
});
