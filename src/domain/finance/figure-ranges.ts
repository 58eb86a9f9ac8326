import type { Interval } from '../value/amount.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type Ends, casesOf } from '../inputs/scenario-ends.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import type { Cents } from '../value/money.ts';
import { type Figure, figureTable } from './figure-table.ts';
import {
  type EachFigure,
  type Figures,
  eachFigure,
  figureNames,
  figuresOf,
  isMissing,
  neededFor,
  pathTo,
} from './figures.ts';
import { type Case, caseAt } from './scenario-case.ts';

/** The cases between which every figure lies, and what nobody states: looked at once for all begins that are tried. */
export type Corners = {
  readonly participant: Participant;
  readonly best: Case;
  readonly others: readonly Case[];
  readonly missing: ReadonlySet<InputId>;
};

export function cornersOf(scenario: Scenario, participant: Participant): Corners {
  const at = (ends: Ends) => caseAt(scenario, participant, ends);
  const { best, cheapest, dearest, leastFunding, mostFunding } = casesOf(participant);
  return {
    participant,
    best: at(best),
    others: [cheapest, dearest, leastFunding, mostFunding].map(at),
    // Each input is looked at once for all figures.
    missing: new Set(everyNeeded.filter((input) => isMissing(scenario, participant, input))),
  };
}

/** The same corners with so many months in each, as if the begin were certain. */
export function withMonths(corners: Corners, months: number): Corners {
  const at = (chosen: Case): Case => ({ ...chosen, plan: { ...chosen.plan, months } });
  return { ...corners, best: at(corners.best), others: corners.others.map(at) };
}

/**
 * Each figure from low to high in cents; undefined where an input that it needs is not stated. Where one is named, that
 * and those that it is made of, alone. Every figure is monotone in each primitive input, so its ends lie at known corners
 * of the inputs' ranges (finance model, section 2). A fixed sum per post is rounded beside the cost: where it all but
 * equals the staff cost, the own contribution may vary by that one cent, so the estimate is a candidate for the ends, too.
 */
export function rangesWithin(
  { participant, best, others, missing }: Corners,
  named?: Figure,
): EachFigure<Interval | undefined> {
  const estimates = figuresOf(best);
  const candidates = others.map(figuresOf);
  const ranges: Record<Figure, Interval | undefined> = { ...noRanges };
  for (const figure of named ? pathTo[named] : inOrder) {
    const { range, isUnknown } = figureTable[figure];
    if (isUnknown?.(participant)) continue;
    if (missing.size > 0 && neededFor[figure].some((input) => missing.has(input))) continue;
    ranges[figure] = range ? range(participant, ranges) : spanOf(estimates[figure], candidates, figure);
  }
  return ranges;
}

function spanOf(best: Cents, candidates: readonly Figures[], figure: Figure): Interval {
  let low = best;
  let high = best;
  for (let index = 0; index < candidates.length; index += 1) {
    const value = candidates[index]?.[figure] ?? best;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, best, high };
}

/** Every figure after those that it is made of. */
const inOrder: readonly Figure[] = [...new Set(figureNames.flatMap((figure) => pathTo[figure]))];
const noRanges: EachFigure<undefined> = eachFigure(() => undefined);
const everyNeeded: readonly InputId[] = [...new Set(figureNames.flatMap((figure) => neededFor[figure]))];
