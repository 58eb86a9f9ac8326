import type { Cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type InputId, isTermsInput, shapeOf } from '../inputs/scenario-changes.ts';
import { isFurtherMissing, isNeededOfFurther, isOfFurther } from '../inputs/further-inputs.ts';
import { isInUse } from '../inputs/input-use.ts';
import { participantInputs } from '../inputs/participant-inputs.ts';
import { isOfTerms, termsInputs } from '../inputs/terms-inputs.ts';
import { type Figure, figureTable } from './figure-table.ts';
import { onceFor } from './once-for.ts';
import type { Case } from './scenario-case.ts';

/** A value for each figure of the table. */
export type EachFigure<T> = Readonly<Record<Figure, T>>;
export type Figures = EachFigure<Cents>;

const isFigure = (name: string): name is Figure => Object.hasOwn(figureTable, name);
/** The figures in the order of the table. */
export const figureNames: readonly Figure[] = Object.keys(figureTable).filter(isFigure);

/** What something costs and who pays it: all that does not ask what there is in a budget. */
export type Flow = Exclude<Figure, 'gap' | 'headroom' | 'headroomAfter'>;
export const isFlow = (figure: Figure): figure is Flow =>
  figure !== 'gap' && figure !== 'headroom' && figure !== 'headroomAfter';
export type Flows = Readonly<Record<Flow, Cents>>;

/**
 * The flows of a case, in cents. Sensitivities, limits and ends of ranges ask for thousands of cases at each step of a
 * slider: written out it takes a small part of the time of a walk through the table, and what it is made of is there
 * before a figure, or it does not compile.
 */
export function flowsOf(chosen: Case): Flows {
  const table = figureTable;
  const staff = table.staff.compute(chosen, {});
  const other = table.other.compute(chosen, {});
  const cost = table.cost.compute(chosen, { staff, other });
  const eligible = table.eligible.compute(chosen, { staff, other });
  const thirdParty = table.thirdParty.compute(chosen, { cost });
  const stateFunding = table.stateFunding.compute(chosen, { cost, eligible, thirdParty });
  const ownContribution = table.ownContribution.compute(chosen, { cost, stateFunding, thirdParty });
  const inKind = table.inKind.compute(chosen, { ownContribution });
  const cash = table.cash.compute(chosen, { ownContribution, inKind });
  return { staff, other, cost, eligible, stateFunding, thirdParty, ownContribution, inKind, cash };
}

/** Every figure of a case, in cents. */
export function figuresOf(chosen: Case): Figures {
  const flows = flowsOf(chosen);
  const gap = figureTable.gap.compute(chosen, flows);
  const headroom = figureTable.headroom.compute(chosen, flows);
  const headroomAfter = figureTable.headroomAfter.compute(chosen, { gap, headroom });
  return { ...flows, gap, headroom, headroomAfter };
}

/** All inputs that some figure needs and nobody has stated. */
export const missingOf = onceFor((scenario, participant): readonly InputId[] =>
  everyNeeded.filter((input) => isMissing(scenario, participant, input)),
);

function isMissing(scenario: Scenario, participant: Participant, input: InputId): boolean {
  const terms = scenario.terms.value;
  if (isOfFurther(input)) return isFurtherMissing(terms, input);
  if (isTermsInput(input)) {
    if (termsInputs[input].read(terms) !== undefined) return false;
    return isOfTerms(terms, input) && isInUse(scenario, participant, input);
  }
  return participantInputs[input].read(participant) === undefined && isInUse(scenario, participant, input);
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
export const pathTo: EachFigure<readonly Figure[]> = eachFigure((figure) => [...new Set(pathOf(figure))]);

function pathOf(figure: Figure): readonly Figure[] {
  return [...figureTable[figure].parts.flatMap(pathOf), figure];
}

export const inputsTo: EachFigure<readonly InputId[]> = eachFigure((figure) => [
  ...new Set(pathTo[figure].flatMap((part) => figureTable[part].inputs)),
]);

/** Those of them without which it is not known. */
export const neededFor: EachFigure<readonly InputId[]> = eachFigure((figure) =>
  inputsTo[figure].filter((input) => shapeOf(input).empty === 'unknown' || isNeededOfFurther(input)),
);
const everyNeeded: readonly InputId[] = [...new Set(figureNames.flatMap((figure) => neededFor[figure]))];
