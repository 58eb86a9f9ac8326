import type { Interval } from '../value/amount.ts';
import { type Cents, cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput, shapeOf } from '../inputs/scenario-changes.ts';
import { isInUse } from '../inputs/input-use.ts';
import { type Ends, cases, casesOf } from '../inputs/scenario-ends.ts';
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

/**
 * Every figure of a case, in cents. Each is computed once, after those that it is made of. Sensitivities, limits and
 * ends of ranges ask for thousands of cases at each step of a slider, so the figures are written into one record.
 */
export const figuresOf = (chosen: Case): Figures => computed(chosen, everyStep);

/** One figure of a case, in cents; of all others only those that it is made of are computed. */
export const figureOf = (chosen: Case, figure: Figure): Cents => computed(chosen, stepsTo[figure])[figure];

function computed(chosen: Case, steps: readonly Step[]): Figures {
  const figures: Record<Figure, Cents> = { ...notComputed };
  for (const { figure, compute } of steps) figures[figure] = compute(chosen, figures);
  return figures;
}

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
  return inputsOf(scenario, figure).filter((input) => isMissing(scenario, participant, input));
}

function isMissing(scenario: Scenario, participant: Participant, input: InputId): boolean {
  if (shapeOf(input).empty !== 'unknown') return false;
  if (!isInUse(scenario, participant, input)) return false;
  const value = isTermsInput(input)
    ? termsInputs[input].read(scenario.terms.value)
    : participantInputs[input].read(participant);
  return value === undefined;
}

/** How a figure came about, step by step; undefined where an input that it needs is not stated. */
export function derivationOf(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  ends: Ends = cases.best,
): readonly FigureStep[] | undefined {
  if (figureTable[figure].isUnknown?.(participant)) return undefined;
  if (missingInputs(scenario, participant, figure).length > 0) return undefined;
  const chosen = caseAt(scenario, participant, ends);
  const figures = figuresOf(chosen);
  return pathTo[figure].flatMap((part) => figureTable[part].steps(chosen, figures, figures[part]));
}

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
    missing: missingAnywhere(scenario, participant),
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
  const steps = named ? stepsTo[named] : everyStep;
  const estimates = computed(best, steps);
  const candidates = others.map((chosen) => computed(chosen, steps));
  const ranges: Record<Figure, Interval | undefined> = { ...noRanges };
  for (const { figure, range, isUnknown } of steps) {
    if (isUnknown?.(participant)) continue;
    if (missing.size > 0 && inputsTo[figure].some((input) => missing.has(input))) continue;
    ranges[figure] = range ? range(participant, ranges) : spanOf(estimates[figure], candidates, figure);
  }
  return ranges;
}

/** The missing inputs of all figures, each looked at once. */
function missingAnywhere(scenario: Scenario, participant: Participant): ReadonlySet<InputId> {
  const ofTerms: readonly InputId[] = termsInputsOf(scenario.terms.value);
  return new Set(
    everyInput.filter(
      (input) => (!isTermsInput(input) || ofTerms.includes(input)) && isMissing(scenario, participant, input),
    ),
  );
}

function spanOf(best: Cents, candidates: readonly Figures[], figure: Figure): Interval {
  let [low, high] = [best, best];
  for (const { [figure]: value } of candidates) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, best, high };
}

function eachFigure<T>(valueIn: (figure: Figure) => T): EachFigure<T> {
  const values = Object.fromEntries(figureNames.map((figure) => [figure, valueIn(figure)]));
  if (!hasEach(values)) throw new TypeError('A figure of the table has no value.');
  return values;
}

const hasEach = <T>(values: Readonly<Record<string, T>>): values is EachFigure<T> =>
  figureNames.every((figure) => Object.hasOwn(values, figure));

/** The figures that a figure is made of, each after its own parts and the figure itself last. */
const pathTo: EachFigure<readonly Figure[]> = eachFigure((figure) => [...new Set(pathOf(figure))]);

/** What is computed for a figure, looked up in the table once and not in each case. */
type Step = {
  readonly figure: Figure;
  readonly compute: (chosen: Case, of: Figures) => Cents;
  readonly range:
    | ((participant: Participant, of: EachFigure<Interval | undefined>) => Interval | undefined)
    | undefined;
  readonly isUnknown: ((participant: Participant) => boolean) | undefined;
};
const stepFor = (figure: Figure): Step => {
  const { compute, range, isUnknown } = figureTable[figure];
  return { figure, compute, range, isUnknown };
};
const stepsTo: EachFigure<readonly Step[]> = eachFigure((figure) => pathTo[figure].map(stepFor));
/** Every figure after those that it is made of. */
const everyStep: readonly Step[] = [...new Set(figureNames.flatMap((figure) => pathTo[figure]))].map(stepFor);
/** The shape of the record. None of its numbers stays: the computing order names every figure. */
const notComputed: Figures = eachFigure(() => cents(0));
const noRanges: EachFigure<undefined> = eachFigure(() => undefined);

function pathOf(figure: Figure): readonly Figure[] {
  return [...figureTable[figure].parts.flatMap(pathOf), figure];
}

const inputsTo: EachFigure<readonly InputId[]> = eachFigure((figure) => [
  ...new Set(pathTo[figure].flatMap((part) => figureTable[part].inputs)),
]);

const everyInput: readonly InputId[] = [...new Set(figureNames.flatMap((figure) => inputsTo[figure]))];
