import { type Span, yearsSpread } from '../cash/grant-period.ts';
import { type Cents, addCents, cents, split, subtractCents } from '../value/money.ts';
import type { Flows } from './figures.ts';

/** What of a year its budget is judged by. */
const judged = ['cost', 'ownContribution', 'cash'] as const;
/** What covers the rest of its cost. */
const beside = ['stateFunding', 'thirdParty', 'inKind'] as const;
/** What the cost of a year is made of. */
const costParts = ['staff', 'other', 'eligible'] as const;
/** The figures that are spread over the months of a grant. Plan and cover are those of one budget, and are not. */
const spreadFigures = [...judged, ...beside, ...costParts] as const;
export type SpreadFigure = (typeof spreadFigures)[number];
export type EachSpread<T> = Readonly<Record<SpreadFigure, T>>;

export const isSpread = (figure: string): figure is SpreadFigure =>
  spreadFigures.some((each) => each === figure);

/** The figures that are asked for together with one: all years of a scenario are judged, few are looked at whole. */
export const askedTogether = (figure: SpreadFigure): readonly SpreadFigure[] =>
  [judged, beside].find((figures) => figures.some((each) => each === figure)) ?? costParts;

/**
 * What of the figures of a case falls to each fiscal year, in cents. What somebody pays is spread over the months; the
 * cost of a year is what all pay in it; what is part of cost or own contribution is shared out as those are, and is
 * never more than they are. Laws: over all years each figure adds up to the whole; in each year cost = state funding +
 * third-party funds + own contribution, own contribution = in kind + cash, and cost = staff + other.
 */
export function figuresByYear(
  { staff, eligible, stateFunding, thirdParty, ownContribution, inKind }: Flows,
  span: Span,
): AmountInYear {
  const { first, partsOf } = yearsSpread(span);
  const state = partsOf(stateFunding);
  const third = partsOf(thirdParty);
  const own = partsOf(ownContribution);
  const cost = own.map((part, index) =>
    addCents(addCents(amountAt(state, index), amountAt(third, index)), part),
  );
  const shares: Partial<Record<SpreadFigure, readonly Cents[]>> = {};
  const amountIn = (figure: SpreadFigure, year: number): Cents => {
    switch (figure) {
      case 'stateFunding':
        return amountAt(state, year - first);
      case 'thirdParty':
        return amountAt(third, year - first);
      case 'ownContribution':
        return amountAt(own, year - first);
      case 'cost':
        return amountAt(cost, year - first);
      case 'staff':
        return amountAt((shares.staff ??= sharedOut(staff, cost)), year - first);
      case 'eligible':
        return amountAt((shares.eligible ??= sharedOut(eligible, cost)), year - first);
      case 'inKind':
        return amountAt((shares.inKind ??= sharedOut(inKind, own)), year - first);
      case 'other':
        return subtractCents(amountIn('cost', year), amountIn('staff', year));
      case 'cash':
        return subtractCents(amountIn('ownContribution', year), amountIn('inKind', year));
    }
  };
  return amountIn;
}

/** What of a figure falls to a fiscal year, in cents. */
export type AmountInYear = (figure: SpreadFigure, year: number) => Cents;

const sharedOut = (part: Cents, wholes: readonly Cents[]): readonly Cents[] =>
  wholes.every((whole) => whole === 0) ? wholes : split(part, wholes);

/** Outside of its period nothing falls due: a known 0. */
const nothing = cents(0);

export const amountAt = (parts: readonly Cents[], index: number): Cents =>
  index < 0 ? nothing : (parts[index] ?? nothing);

/** Where nobody can say who pays how much, the cost is spread by itself, as if one paid it all. */
export function costByYear(figures: Flows, span: Span): AmountInYear {
  const unpaid = { stateFunding: nothing, thirdParty: nothing, inKind: nothing };
  const alone = figuresByYear({ ...figures, ...unpaid, ownContribution: figures.cost }, span);
  const paid = figuresByYear(figures, span);
  return (figure, year) => (figure === 'thirdParty' ? paid : alone)(figure, year);
}

/** A value for each figure that is spread. */
export function eachSpread<T>(valueIn: (figure: SpreadFigure) => T): EachSpread<T> {
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
  };
}
