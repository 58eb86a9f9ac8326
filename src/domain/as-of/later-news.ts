import { factsKnownAt, knownDays } from './as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { type IsoDate, visibleFrom } from '../value/calendar.ts';
import type { KnownFrom } from '../value/knowledge.ts';

/** How much became known after a day and when last, for a reader of an old view; what it was is not told. */
export function laterNews(
  initiative: Initiative,
  asOf: IsoDate,
): { readonly count: number; readonly day: IsoDate; readonly latest: KnownFrom } | undefined {
  const day = knownDays(initiative).at(-1);
  if (!day || day <= asOf) return undefined;
  const last = initiative.facts.find(({ knownFrom }) => visibleFrom(knownFrom) === day);
  const count = factsKnownAt(initiative, day).length - factsKnownAt(initiative, asOf).length;
  return last && { count, day, latest: last.knownFrom };
}
