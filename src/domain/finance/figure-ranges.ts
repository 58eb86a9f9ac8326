import type { Interval } from '../value/amount.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type CaseName, casesOf } from '../inputs/scenario-ends.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import type { Cents } from '../value/money.ts';
import { type Figure, figureTable } from './figure-table.ts';
import {
  type EachFigure,
  type Flow,
  eachFigure,
  figureNames,
  figuresOf,
  flowsOf,
  isFlow,
  missingOf,
  neededFor,
  pathTo,
} from './figures.ts';
import { type Case, caseAt, lasting } from './scenario-case.ts';

/** A value for each of the cases between which every figure lies. */
type EachCase<T> = Readonly<Record<CaseName, T>>;

/** These cases, and what nobody states: looked at once for all begins that are tried. */
export type Corners = {
  readonly participant: Participant;
  readonly cases: EachCase<Case>;
  readonly missing: readonly InputId[];
};

export const cornersOf = (scenario: Scenario, participant: Participant): Corners => ({
  participant,
  cases: eachCase(casesOf(participant), (ends) => caseAt(scenario, participant, ends)),
  missing: missingOf(scenario, participant),
});

const eachCase = <From, To>(of: EachCase<From>, to: (from: From) => To): EachCase<To> => ({
  best: to(of.best),
  cheapest: to(of.cheapest),
  dearest: to(of.dearest),
  leastFunding: to(of.leastFunding),
  mostFunding: to(of.mostFunding),
});

/**
 * Each figure from low to high in cents; undefined where an input that it needs is not stated. Every figure is monotone in
 * each primitive input, so its ends lie at known corners of the inputs' ranges (finance model, section 2). A fixed sum per
 * post is rounded beside the cost: where it all but equals the staff cost, the own contribution may vary by that one cent,
 * so the estimate is a candidate for the ends, too.
 */
export const rangesWithin = (corners: Corners): Ranges =>
  rangesOf(corners, eachCase(corners.cases, figuresOf), inOrder);

/**
 * The same of so many months, as if the begin were certain, and of some flows alone: thousands of begins are tried at a
 * step of a slider, and few flows are asked for.
 */
export function rangesLasting(corners: Corners, months: number, names: readonly Flow[]): Ranges {
  const flows = eachCase(corners.cases, (chosen) => flowsOf(lasting(chosen, months)));
  return rangesOf(corners, flows, names);
}

/** Some flows, and before each of them those whose ranges its own is told from. */
export const rangedWith = (asked: readonly Flow[]): readonly Flow[] => {
  const needed = asked.flatMap((name) => (figureTable[name].range ? [...pathTo[name]] : [name]));
  return flowsInOrder.filter((name) => needed.includes(name));
};

type Ranges = EachFigure<Interval | undefined>;

function rangesOf<Name extends Figure>(
  { participant, missing }: Corners,
  figures: EachCase<Readonly<Record<Name, Cents>>>,
  names: readonly Name[],
): Ranges {
  const ranges: Record<Figure, Interval | undefined> = { ...noRanges };
  for (const name of names) {
    const { range, isUnknown } = figureTable[name];
    if (isUnknown?.(participant)) continue;
    if (missing.length > 0 && neededFor[name].some((input) => missing.includes(input))) continue;
    ranges[name] = range ? range(participant, ranges) : rangeBetween(figures, name);
  }
  return ranges;
}

function rangeBetween<Name extends Figure>(
  figures: EachCase<Readonly<Record<Name, Cents>>>,
  name: Name,
): Interval {
  const best = figures.best[name];
  let low = best;
  let high = best;
  for (const each of otherCases) {
    const value = figures[each][name];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, best, high };
}
const otherCases = ['cheapest', 'dearest', 'leastFunding', 'mostFunding'] as const;

/** Every figure after those that it is made of. */
const inOrder: readonly Figure[] = [...new Set(figureNames.flatMap((figure) => pathTo[figure]))];
const flowsInOrder: readonly Flow[] = inOrder.filter(isFlow);
const noRanges: EachFigure<undefined> = eachFigure(() => undefined);
