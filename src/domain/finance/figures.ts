import type { Interval } from '../value/amount.ts';
import type { Cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput, shapeOf } from '../inputs/scenario-changes.ts';
import { type Ends, cases } from '../inputs/scenario-ends.ts';
import { participantInputs } from '../inputs/participant-inputs.ts';
import { termsInputs, termsInputsOf } from '../inputs/terms-inputs.ts';
import { type Figure, type FigureStep, figureTable } from './figure-table.ts';
import { type Case, caseAt } from './scenario-case.ts';

/** A value for each figure of the table. */
export type EachFigure<T> = Readonly<Record<Figure, T>>;
export type Figures = EachFigure<Cents>;

const isFigure = (name: string): name is Figure => Object.hasOwn(figureTable, name);
/** The figures in the order of the table. */
export const figureNames: readonly Figure[] = Object.keys(figureTable).filter(isFigure);

/** Every figure of a case, in cents. Each is computed once, after those that it is made of. */
export const figuresOf = (chosen: Case): Figures => eachFigure(readerOf(chosen));

/** The inputs that a figure is computed from under the terms of the scenario; without one of them it is not known. */
export function inputsOf({ terms }: Scenario, figure: Figure): readonly InputId[] {
  const ofTerms: readonly InputId[] = termsInputsOf(terms.value);
  return inputsTo[figure].filter((input) => !isTermsInput(input) || ofTerms.includes(input));
}

/** The inputs of a figure that nobody has stated. What may be left out, such as a cap, is not missing. */
export function missingInputs(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
): readonly InputId[] {
  const valueOf = (input: InputId) =>
    isTermsInput(input)
      ? termsInputs[input].read(scenario.terms.value)
      : participantInputs[input].read(participant);
  return inputsOf(scenario, figure).filter(
    (input) => shapeOf(input).empty === 'unknown' && valueOf(input) === undefined,
  );
}

/** How a figure came about, step by step; undefined where an input that it needs is not stated. */
export function derivationOf(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  ends: Ends = cases.best,
): readonly FigureStep[] | undefined {
  if (missingInputs(scenario, participant, figure).length > 0) return undefined;
  const chosen = caseAt(scenario, participant, ends);
  const of = readerOf(chosen);
  return pathTo[figure].flatMap((part) => figureTable[part].steps(chosen, of, of(part)));
}

/**
 * Each figure from low to high in cents; undefined where an input that it needs is not stated. Every figure is monotone
 * in each primitive input, so its ends lie at known corners of the inputs' ranges (finance model, section 2). A fixed
 * sum per post is rounded beside the cost: where it all but equals the staff cost, the own contribution may vary by
 * that one cent, so the estimate is a candidate for the ends, too.
 */
export function rangesOf(scenario: Scenario, participant: Participant): EachFigure<Interval | undefined> {
  const at = (ends: Ends) => figuresOf(caseAt(scenario, participant, ends));
  const best = at(cases.best);
  const candidates = [cases.cheapest, cases.dearest, cases.leastFunding, cases.mostFunding].map(at);
  const rangeOf = (figure: Figure): Interval | undefined => {
    if (missingInputs(scenario, participant, figure).length > 0) return undefined;
    const { range } = figureTable[figure];
    return range ? range(participant, rangeOf) : spanOf(best[figure], candidates, figure);
  };
  return eachFigure(rangeOf);
}

function spanOf(best: Cents, candidates: readonly Figures[], figure: Figure): Interval {
  let [low, high] = [best, best];
  for (const { [figure]: value } of candidates) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, best, high };
}

function readerOf(chosen: Case): (figure: Figure) => Cents {
  const computed = new Map<Figure, Cents>();
  const of = (figure: Figure): Cents => {
    const before = computed.get(figure);
    if (before !== undefined) return before;
    const result = figureTable[figure].compute(chosen, of);
    computed.set(figure, result);
    return result;
  };
  return of;
}

function eachFigure<T>(valueOf: (figure: Figure) => T): EachFigure<T> {
  const values = Object.fromEntries(figureNames.map((figure) => [figure, valueOf(figure)]));
  if (!hasEach(values)) throw new TypeError('A figure of the table has no value.');
  return values;
}

const hasEach = <T>(values: Readonly<Record<string, T>>): values is EachFigure<T> =>
  figureNames.every((figure) => Object.hasOwn(values, figure));

/** The figures that a figure is made of, each after its own parts and the figure itself last. */
const pathTo: EachFigure<readonly Figure[]> = eachFigure((figure) => [...new Set(pathOf(figure))]);

function pathOf(figure: Figure): readonly Figure[] {
  return [...figureTable[figure].parts.flatMap(pathOf), figure];
}

const inputsTo: EachFigure<readonly InputId[]> = eachFigure((figure) => [
  ...new Set(pathTo[figure].flatMap((part) => figureTable[part].inputs)),
]);
