import type { RateBase } from '../finance/funding.ts';
import { type Cents, cents } from '../value/money.ts';
import { asShared, shareBaseOf } from '../finance/own-share.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { hasLimit, limitCase, meansIn } from './limit-year.ts';
import type { Case } from '../finance/scenario-case.ts';
import { figuresOf } from '../finance/figures.ts';
import { cases, casesOf, type Ends } from '../inputs/scenario-ends.ts';

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
  const atEnds = <T>(evaluate: (chosen: Case) => T, of: Participant = participant): AtEnds<T> => {
    const at = (ends: Ends) => evaluate(limitCase(scenario, of, ends, year));
    const { best, cheapest, dearest } = casesOf(of);
    return { best: at(best), favourable: at(cheapest), unfavourable: at(dearest) };
  };
  return {
    year,
    base,
    means: meansIn(scenario, participant, year),
    ownShare: atEnds((chosen) => ownShareBreakEven(chosen, base), asShared(participant)),
    cost: costBreakEven(limitCase(scenario, participant, cases.best, year)),
    funding: atEnds(fundingBreakEven),
  };
}

/**
 * The own share q at which (1 - q) x base is what the state must pay at the least: C - T - (K + P + H). Closed form
 * of the finance model, section 3; clamped to 0 and 100 %.
 */
export function ownShareBreakEven(chosen: Case, base: RateBase): BreakEven<Share> {
  const { cost, eligible, thirdParty } = figuresOf(chosen);
  const needed = neededFunding(chosen);
  if (needed <= 0) return { kind: 'never-over' };
  const of = base === 'total' ? cost : eligible;
  if (needed > mostFunding({ eligible, thirdParty, cap: chosen.terms.cap })) return { kind: 'already-over' };
  return { kind: 'at', value: { part: cents(of - needed), of } };
}

/** What the state must pay at the least; 0 or less where the municipality could do without. */
export function fundingBreakEven(chosen: Case): BreakEven<Cents> {
  const { eligible, thirdParty } = figuresOf(chosen);
  const needed = neededFunding(chosen);
  if (needed <= 0) return { kind: 'never-over' };
  return needed > mostFunding({ eligible, thirdParty, cap: chosen.terms.cap })
    ? { kind: 'already-over' }
    : { kind: 'at', value: cents(needed) };
}

/**
 * The cost at which the own contribution meets what is there for it. Per euro of cost the eligible part, and with it a
 * rate, stay the same; sums do not grow with prices. O is the least of "no state funding at all" and what the
 * strictest of cap, terms and eligible cost leaves, so the highest cost is the greater of two solutions.
 */
export function costBreakEven(chosen: Case): BreakEven<Cents> {
  const means = ownMeans(chosen);
  if (means === undefined) return { kind: 'already-over' };
  const { cost } = figuresOf(chosen);
  if (cost === 0) return { kind: 'never-over' };
  const { alone, byEligible, byCap, byTerms } = costLimits(chosen, means);
  const highest = Math.max(alone, Math.min(byEligible, byCap, byTerms));
  return isCost(highest) ? { kind: 'at', value: cents(highest) } : { kind: 'never-over' };
}

/** The highest cost without any state funding, and with as much as each of its limits leaves; infinite for none. */
export function costLimits(chosen: Case, means: number) {
  const { cost, eligible } = figuresOf(chosen);
  // All of it: what is more than the cost of today pays for a higher one.
  const alone = means + chosen.thirdParty;
  return {
    alone,
    byEligible: costLeaving(means, cost - eligible, cost),
    byCap: chosen.terms.cap === undefined ? Infinity : alone + chosen.terms.cap,
    byTerms: costByTerms(chosen, means, { cost, eligible }),
  };
}

/** The highest cost at which the funding that the terms alone would give leaves no more than the means. */
function costByTerms(
  { plan, terms, thirdParty }: Case,
  means: number,
  { cost, eligible }: { readonly cost: number; readonly eligible: number },
): number {
  switch (terms.type) {
    case 'full':
      return Infinity;
    case 'proportional': {
      // In ten thousandths: what the rate leaves of its base, and what lies outside of the base.
      const base = terms.base === 'total' ? cost : eligible;
      const left = (cost - base) * 10_000 + base * (10_000 - terms.rate);
      return costLeaving(means + thirdParty, left, cost * 10_000);
    }
    case 'gap':
      return costLeaving(means - terms.ownMinimum, cost - eligible, cost);
    case 'fixed': {
      const sum = terms.per === 'grant' ? terms.sum : (plan.posts * plan.months * terms.sum) / 1200;
      return Math.floor(means + thirdParty + sum);
    }
  }
}

/** 10^14 cents: a cost beyond it is no cost of a municipality. */
const largest = 100_000_000_000_000;
/** Whether a number of cents can be the cost of a municipality. */
export const isCost = (value: number): boolean => value < largest;

/**
 * The cost of which a part, given as a whole number out of another, is what the means pay; rounded down. In big
 * integers: a part of a cost of millions may be a few cents, and no division may lose them.
 */
function costLeaving(means: number, part: number, of: number): number {
  if (part > 0) return Number((BigInt(means) * BigInt(of)) / BigInt(part));
  return means >= 0 ? Infinity : -Infinity;
}

/** Accepted staff, plan and headroom; undefined where the headroom is below zero before anything is paid. */
export const ownMeans = ({ inKind, inPlan, headroom }: Case): number | undefined =>
  headroom < 0 ? undefined : inKind + inPlan + headroom;

/** The state funding in cents without which the means do not suffice; infinite where nothing suffices. */
export function neededFunding(chosen: Case): number {
  const { cost, thirdParty } = figuresOf(chosen);
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
