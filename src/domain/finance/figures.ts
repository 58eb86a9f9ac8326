import type { Interval } from '../value/amount.ts';
import { type Cents, cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput, shapeOf } from '../inputs/scenario-changes.ts';
import { isFurtherMissing, isNeededOfFurther, isOfFurther } from '../inputs/further-inputs.ts';
import { isInUse } from '../inputs/input-use.ts';
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

/**
 * Every figure of a case, in cents. Each is computed once, after those that it is made of. Sensitivities, limits and
 * ends of ranges ask for thousands of cases at each step of a slider, so the figures are written into one record.
 */
export const figuresOf = (chosen: Case): Figures => computed(chosen, everyStep);

/** One figure of a case, in cents; of all others only those that it is made of are computed. */
export const figureOf = (chosen: Case, figure: Figure): Cents => computed(chosen, stepsTo[figure])[figure];

/** What some steps compute of a case, into a record of its own or into one that serves for many cases. */
export function computed(
  chosen: Case,
  steps: readonly Step[],
  figures: Record<Figure, Cents> = { ...notComputed },
): Figures {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step) figures[step.figure] = step.compute(chosen, figures);
  }
  return figures;
}

/** The inputs that a figure is computed from under the terms of the scenario; without one of them it is not known. */
export function inputsOf({ terms }: Scenario, figure: Figure): readonly InputId[] {
  const ofTerms: readonly InputId[] = termsInputsOf(terms.value);
  return inputsTo[figure].filter((input) => !isTermsInput(input) || ofTerms.includes(input));
}

/** The inputs of a figure that nobody has stated. What may be left out, such as a cap, is not missing. */
export const missingInputs = (
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
): readonly InputId[] => neededFor[figure].filter((input) => isMissing(scenario, participant, input));

/** Whether all is stated that a figure needs. */
export const isKnown = (scenario: Scenario, participant: Participant, figure: Figure): boolean =>
  !neededFor[figure].some((input) => isMissing(scenario, participant, input));

export function isMissing(scenario: Scenario, participant: Participant, input: InputId): boolean {
  const terms = scenario.terms.value;
  if (isOfFurther(input)) return isFurtherMissing(terms, input);
  if (isTermsInput(input)) {
    if (termsInputs[input].read(terms) !== undefined) return false;
    const ofTerms: readonly InputId[] = termsInputsOf(terms);
    return ofTerms.includes(input) && isInUse(scenario, participant, input);
  }
  return participantInputs[input].read(participant) === undefined && isInUse(scenario, participant, input);
}

/** How a figure came about, step by step; undefined where an input that it needs is not stated. */
export function derivationOf(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  ends: Ends = cases.best,
): readonly FigureStep[] | undefined {
  if (figureTable[figure].isUnknown?.(participant)) return undefined;
  if (!isKnown(scenario, participant, figure)) return undefined;
  const chosen = caseAt(scenario, participant, ends);
  const figures = figuresOf(chosen);
  return pathTo[figure].flatMap((part) => figureTable[part].steps(chosen, figures, figures[part]));
}

/** A value for each figure. Written out, so that each record has the same shape: none is quicker to fill. */
export function eachFigure<T>(valueIn: (figure: Figure) => T): EachFigure<T> {
  return {
    staff: valueIn('staff'),
    other: valueIn('other'),
    cost: valueIn('cost'),
    eligible: valueIn('eligible'),
    stateFunding: valueIn('stateFunding'),
    thirdParty: valueIn('thirdParty'),
    ownContribution: valueIn('ownContribution'),
    inKind: valueIn('inKind'),
    cash: valueIn('cash'),
    gap: valueIn('gap'),
    headroom: valueIn('headroom'),
    headroomAfter: valueIn('headroomAfter'),
  };
}

/** The figures that a figure is made of, each after its own parts and the figure itself last. */
const pathTo: EachFigure<readonly Figure[]> = eachFigure((figure) => [...new Set(pathOf(figure))]);

/** What is computed for a figure, looked up in the table once and not in each case. */
export type Step = {
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
/** What is computed for one figure, in order. */
export const stepsTo: EachFigure<readonly Step[]> = eachFigure((figure) => pathTo[figure].map(stepFor));
/** Every figure after those that it is made of. */
export const everyStep: readonly Step[] = [...new Set(figureNames.flatMap((figure) => pathTo[figure]))].map(
  stepFor,
);
/** The shape of the record. None of its numbers stays: the computing order names every figure. */
const notComputed: Figures = eachFigure(() => cents(0));

function pathOf(figure: Figure): readonly Figure[] {
  return [...figureTable[figure].parts.flatMap(pathOf), figure];
}

const inputsTo: EachFigure<readonly InputId[]> = eachFigure((figure) => [
  ...new Set(pathTo[figure].flatMap((part) => figureTable[part].inputs)),
]);

/** Those of them without which it is not known. */
export const neededFor: EachFigure<readonly InputId[]> = eachFigure((figure) =>
  inputsTo[figure].filter((input) => shapeOf(input).empty === 'unknown' || isNeededOfFurther(input)),
);
