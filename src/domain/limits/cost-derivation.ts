import { costLimits, isCost, triedCost } from './cost-limit.ts';
import { figuresOf } from '../finance/figures.ts';
import { type BasisPoints, type Cents, cents } from '../value/money.ts';
import type { Case } from '../finance/scenario-case.ts';

/** The highest cost that one limit of the state funding leaves. */
type BoundStep = { readonly means: Cents; readonly result: Cents } & (
  | { readonly kind: 'cost-by-eligible'; readonly cost: Cents; readonly eligible: Cents }
  | { readonly kind: 'cost-by-cap'; readonly thirdParty: Cents; readonly cap: Cents }
  | {
      readonly kind: 'cost-by-rate';
      readonly thirdParty: Cents;
      readonly cost: Cents;
      readonly base: Cents;
      readonly rate: BasisPoints;
    }
  | {
      readonly kind: 'cost-by-own';
      readonly ownMinimum: Cents;
      readonly cost: Cents;
      readonly eligible: Cents;
    }
  | {
      readonly kind: 'cost-by-sum';
      readonly thirdParty: Cents;
      readonly sum: Cents;
      /** Posts and months where the sum is for each post and year; undefined where it is for the whole grant. */
      readonly per: { readonly posts: number; readonly months: number } | undefined;
    }
);

/** One line of how the highest cost came about. */
export type CostLimitStep =
  | { readonly kind: 'cost-alone'; readonly means: Cents; readonly thirdParty: Cents; readonly result: Cents }
  | BoundStep
  | { readonly kind: 'cost-tried'; readonly means: Cents; readonly result: Cents }
  | { readonly kind: 'cost-strictest'; readonly result: Cents }
  | {
      readonly kind: 'cost-highest';
      readonly alone: Cents;
      readonly strictest: Cents;
      readonly result: Cents;
    };

/** The cost without the state, each limit of what the state pays, the strictest of them, and the higher of both. */
export function costSteps(chosen: Case, means: Cents): readonly CostLimitStep[] {
  const { cost, eligible } = figuresOf(chosen);
  if (cost === 0) return [];
  if (chosen.further.length > 0) {
    const tried = triedCost(chosen, means, { cost, eligible });
    return isCost(tried) ? [{ kind: 'cost-tried', means, result: cents(tried) }] : [];
  }
  const { thirdParty, terms } = chosen;
  const limits = costLimits(chosen, means, { cost, eligible });
  const alone = cents(limits.alone);
  const by = [
    ...bound(limits.byEligible, (result) => ({ kind: 'cost-by-eligible', means, cost, eligible, result })),
    ...bound(limits.byCap, (result) =>
      terms.cap === undefined
        ? undefined
        : { kind: 'cost-by-cap', means, thirdParty, cap: terms.cap, result },
    ),
    ...bound(limits.byTerms, (result) => termsStep(chosen, { means, cost, eligible, result })),
  ];
  const first: CostLimitStep = { kind: 'cost-alone', means, thirdParty, result: alone };
  if (by.length === 0) return [first];
  const strictest = cents(Math.min(...by.map(({ result }) => result)));
  return [
    first,
    ...by,
    ...(by.length > 1 ? [{ kind: 'cost-strictest', result: strictest } as const] : []),
    { kind: 'cost-highest', alone, strictest, result: cents(Math.max(alone, strictest)) },
  ];
}

/** A limit as a step; none where it lies beyond any cost. */
function bound(limit: number, stepOf: (result: Cents) => BoundStep | undefined): readonly BoundStep[] {
  const step = isCost(limit) ? stepOf(cents(Math.max(0, limit))) : undefined;
  return step ? [step] : [];
}

type Bound = {
  readonly means: Cents;
  readonly cost: Cents;
  readonly eligible: Cents;
  readonly result: Cents;
};

function termsStep({ plan, terms, thirdParty }: Case, known: Bound): BoundStep | undefined {
  const { means, cost, eligible, result } = known;
  switch (terms.type) {
    case 'full':
      return undefined;
    case 'proportional': {
      const base = terms.base === 'total' ? cost : eligible;
      return { kind: 'cost-by-rate', means, thirdParty, cost, base, rate: terms.rate, result };
    }
    case 'gap':
      return { kind: 'cost-by-own', ...known, ownMinimum: terms.ownMinimum };
    case 'fixed': {
      const per = terms.per === 'grant' ? undefined : { posts: plan.posts, months: plan.months };
      return { kind: 'cost-by-sum', means, thirdParty, sum: terms.sum, per, result };
    }
  }
}
