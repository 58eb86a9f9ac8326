import { type RateBase, furtherParts } from '../finance/funding.ts';
import { type Cents, addCents, cents, shareOf } from '../value/money.ts';
import { asShared, shareBaseOf } from '../finance/other-share.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { highestCost, isCost, triedCost } from './cost-limit.ts';
import { hasLimit, limitCase, meansIn, ownMeans } from './limit-year.ts';
import type { Case } from '../finance/scenario-case.ts';
import { type Figures, figuresOf } from '../finance/figures.ts';
import { casesOf } from '../inputs/scenario-ends.ts';

/** Where the cover is used up exactly: at a value, before the lowest one, or not even at the highest. */
export type BreakEven<T> =
  | { readonly kind: 'at'; readonly value: T }
  | { readonly kind: 'already-over' }
  | { readonly kind: 'never-over' };

/** A part of a whole, kept as both, so that it is exact: 11.362,50 € of 26.250,00 € are 43,2857... %. */
export type Share = { readonly part: Cents; readonly of: Cents };

/** A share in hundredths of a percent as it is shown: rounded down, so that the cover suffices at the rate shown. */
export const coveredRate = ({ part, of }: Share): number => Number((BigInt(part) * 10_000n) / BigInt(of));

/** The same question for the estimates and for the two ends of everything that is uncertain. */
type AtEnds<T> = { readonly best: T; readonly favourable: T; readonly unfavourable: T };

export type BreakEvens = {
  /** The year whose budget is meant; undefined where the whole grant lies in one. */
  readonly year: number | undefined;
  readonly base: RateBase;
  /** What there is for the own contribution at the estimates: accepted staff, plan and headroom. */
  readonly means: Cents;
  /** The highest own share in proportional funding with the scenario's cap at which the cover suffices. */
  readonly ownShare: AtEnds<BreakEven<Share>>;
  /**
   * The highest total cost at the estimates, if prices change and posts and the parts of the cost stay; rounded down
   * to the cent.
   */
  readonly cost: BreakEven<Cents>;
  /** The lowest state funding; already over: not even the most that is possible suffices. */
  readonly funding: AtEnds<BreakEven<Cents>>;
};

/**
 * Of the budget of a year (`limitYear`) where the grant runs through several. Undefined where an input of the headroom
 * after is not stated.
 */
export function breakEvensOf(
  scenario: Scenario,
  participant: Participant,
  year?: number,
): BreakEvens | undefined {
  if (!hasLimit(scenario, participant, year)) return undefined;
  const base = shareBaseOf(scenario);
  const asked = judgedAtEnds(scenario, participant, year);
  const shared = asShared(participant);
  const asShares = shared === participant ? asked : judgedAtEnds(scenario, shared, year);
  return {
    year,
    base,
    means: meansIn(scenario, participant, year),
    ownShare: eachEnd(asShares, ({ chosen, figures }) => ownShareBreakEven(chosen, base, figures)),
    cost: costBreakEven(asked.best.chosen, asked.best.figures),
    funding: eachEnd(asked, ({ chosen, figures }) => fundingBreakEven(chosen, figures)),
  };
}

/** A case with its figures: several limits ask for them. */
type Judged = { readonly chosen: Case; readonly figures: Figures };

function judgedAtEnds(
  scenario: Scenario,
  participant: Participant,
  year: number | undefined,
): AtEnds<Judged> {
  const { best, cheapest, dearest } = casesOf(participant);
  return eachEnd({ best, favourable: cheapest, unfavourable: dearest }, (ends) => {
    const chosen = limitCase(scenario, participant, ends, year);
    return { chosen, figures: figuresOf(chosen) };
  });
}

const eachEnd = <From, To>(
  { best, favourable, unfavourable }: AtEnds<From>,
  to: (from: From) => To,
): AtEnds<To> => ({ best: to(best), favourable: to(favourable), unfavourable: to(unfavourable) });

/**
 * The own share q at which (1 - q) x base is what the state must pay at the least: C - T - (K + P + H). Closed form
 * of the finance model, section 3; clamped to 0 and 100 %.
 */
export function ownShareBreakEven(
  chosen: Case,
  base: RateBase,
  figures: Figures = figuresOf(chosen),
): BreakEven<Share> {
  const { cost, eligible, thirdParty } = figures;
  // What other programmes pay does not depend on the share of the first.
  const needed = neededFunding(chosen, figures) - paidByOthers(chosen, figures);
  if (needed <= 0) return { kind: 'never-over' };
  const of = base === 'total' ? cost : eligible;
  if (needed > mostFunding({ eligible, thirdParty, cap: chosen.terms.cap })) return { kind: 'already-over' };
  return { kind: 'at', value: { part: cents(of - needed), of } };
}

/** What the state must pay at the least; 0 or less where the municipality could do without. */
export function fundingBreakEven(chosen: Case, figures: Figures = figuresOf(chosen)): BreakEven<Cents> {
  const { eligible, thirdParty } = figures;
  const needed = neededFunding(chosen, figures);
  if (needed <= 0) return { kind: 'never-over' };
  return needed > mostFunding({ eligible, thirdParty, cap: chosen.terms.cap }) + mostOfOthers(chosen, figures)
    ? { kind: 'already-over' }
    : { kind: 'at', value: cents(needed) };
}

/** The highest cost for which the means suffice (`highestCost`). */
export function costBreakEven(chosen: Case, figures: Figures = figuresOf(chosen)): BreakEven<Cents> {
  const means = ownMeans(chosen);
  if (means === undefined) return { kind: 'already-over' };
  if (figures.cost === 0) return { kind: 'never-over' };
  const highest =
    chosen.further.length > 0 ? triedCost(chosen, means, figures) : highestCost(chosen, means, figures);
  return isCost(highest) ? { kind: 'at', value: cents(highest) } : { kind: 'never-over' };
}

type Paid = Pick<Figures, 'cost' | 'thirdParty'>;

/** What programmes beside the first pay, in cents. */
export function paidByOthers({ further }: Case, { cost, thirdParty }: Paid): Cents {
  if (further.length === 0) return cents(0);
  return furtherParts(further, { cost, thirdParty }).reduce(addCents, cents(0));
}

/** What they may pay at the most: all that they accept, up to their caps. */
export const mostOfOthers = ({ further }: Case, { cost }: Pick<Figures, 'cost'>): number =>
  further.reduce((sum, { eligible, cap }) => {
    const accepted = shareOf(cost, eligible);
    return sum + Math.min(accepted, cap ?? accepted);
  }, 0);

/** The state funding in cents without which the means do not suffice; infinite where nothing suffices. */
export function neededFunding(
  chosen: Case,
  { cost, thirdParty }: Pick<Figures, 'cost' | 'thirdParty'>,
): number {
  const means = ownMeans(chosen);
  return means === undefined ? Infinity : cost - thirdParty - means;
}

/** The most state funding in cents that eligible cost, third parties and cap leave room for (VV no. 2 to section 44 LHO). */
export function mostFunding({
  eligible,
  thirdParty,
  cap,
}: {
  eligible: Cents;
  thirdParty: Cents;
  cap: Cents | undefined;
}) {
  const room = Math.max(0, eligible - thirdParty);
  return Math.min(room, cap ?? room);
}
