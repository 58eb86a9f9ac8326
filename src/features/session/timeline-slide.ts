import type { IsoDate } from '#domain/value/calendar.ts';
import { daysBetween, rangeOf } from '#domain/value/calendar.ts';
import { type Milestone, milestonesOf, phasesOf } from '#domain/course/timeline.ts';
import { factClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { SlideBody, SlideContext, SlideItem } from './statement-rows.ts';

const besideDrawing = 4;

/** Beside the drawing the milestones next to the Stichtag, before and after it; in the annex all of them. */
export function timelineBody({ look: { snapshot }, language }: SlideContext): SlideBody {
  const words = allWordsIn(language).session;
  const format = formatterOf(language);
  const milestones = milestonesOf(snapshot);
  const near = new Set(nearest(milestones, snapshot.asOf));
  const items = milestones.map((milestone, index): SlideItem => {
    const { date, title, fact } = milestone;
    return {
      id: `${fact.id}-${index}`,
      title: format.date(date),
      claim: factClaim(format.text(title), fact, snapshot.sources, language),
      note: undefined,
      isSpare: !near.has(milestone),
    };
  });
  const lanes = phasesOf(snapshot).length;
  const isNothing = items.length === 0 && lanes === 0;
  const hasMore = items.length > near.size;
  return {
    lead: [],
    items,
    lanes,
    remark: isNothing ? words.nothing : hasMore ? words.milestonesNear(near.size, items.length) : undefined,
    isAssumed: false,
  };
}

function nearest(milestones: readonly Milestone[], asOf: IsoDate): readonly Milestone[] {
  const distance = ({ date }: Milestone): number => {
    const day = rangeOf(date).latest;
    return day === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(asOf, day));
  };
  return milestones.toSorted((a, b) => distance(a) - distance(b)).slice(0, besideDrawing);
}
