import { type Estimate, certain } from '../value/amount.ts';
import { monthAt, monthIndex } from '../value/calendar.ts';
import type { Assumption, Unknown } from '../value/knowledge.ts';
import { basisPoints, cents } from '../value/money.ts';
import { type Given, type Participant, type Revision, valueOf } from '../document/scenario.ts';
import type { LaterBudget } from './later-budgets.ts';
import { type InputShape, type InputValue, isEstimate, shape } from './scenario-input.ts';

/** One input of a municipality: its shape, and how it is read from what is assumed and written into it. */
export type Definition = InputShape & {
  readonly read: (participant: Participant) => InputValue;
  readonly write: (participant: Participant, value: InputValue, by: Assumption) => Participant;
};

const notStated: Unknown = { status: 'not-stated' };

export const giving = <T>(value: T | undefined, assumption: Assumption): Given<T> =>
  value === undefined ? notStated : { status: 'assumed', value, assumption };

export const estimate = <T extends number>(value: InputValue, unit: (number: number) => T) =>
  isEstimate(value) ? { low: unit(value.low), best: unit(value.best), high: unit(value.high) } : undefined;
export const one = <T>(value: InputValue, unit: (number: number) => T): T | undefined =>
  isEstimate(value) ? unit(value.best) : undefined;
export const point = (value: number | undefined): Estimate<number> | undefined =>
  value === undefined ? undefined : certain(value);

type MoneyKey =
  | 'totalCost'
  | 'deviatingCap'
  | 'granted'
  | 'thirdParty'
  | 'inKind'
  | 'inPlan'
  | 'headroom'
  | 'staffCost'
  | 'otherCost';
export const moneyInput = (key: MoneyKey, form: InputShape): Definition => ({
  ...form,
  read: (participant) => valueOf(participant[key]),
  write: (participant, value, by) => ({ ...participant, [key]: giving(estimate(value, cents), by) }),
});

type RateKey = 'otherEligible' | 'totalEligible' | 'deviatingShare';
export const rateInput = (key: RateKey, form: InputShape = shape.range('rate')): Definition => ({
  ...form,
  read: (participant) => valueOf(participant[key]),
  write: (participant, value, by) => ({ ...participant, [key]: giving(estimate(value, basisPoints), by) }),
});

/** Plan and cover of a later year; years before it for which nothing is given stay not stated. */
export const laterInput = ({ key, years }: LaterBudget): Definition => ({
  ...shape.range('money'),
  isSigned: key === 'headroom',
  read: ({ following }) => valueOf(following?.[years - 1]?.[key]),
  write: (participant, value, by) => {
    const before = participant.following ?? [];
    const length = Math.max(before.length, years);
    const after = Array.from({ length }, (_, index) => {
      const year = before[index] ?? {};
      return index === years - 1 ? { ...year, [key]: giving(estimate(value, cents), by) } : year;
    });
    return { ...participant, following: after };
  },
});

type YesKey = 'unavoidable' | 'coveredElsewhere' | 'provisionalBudget' | 'spendingFreeze' | 'budgetSecurity';
export const yesOrNo = (key: YesKey): Definition => ({
  ...shape.choice('yes', 'no'),
  read: (participant) => {
    const value = valueOf(participant[key]);
    return value === undefined ? undefined : value ? 'yes' : 'no';
  },
  write: (participant, value, by) => ({
    ...participant,
    [key]: giving(value === undefined ? undefined : value === 'yes', by),
  }),
});

export const countInput = (key: 'population' | 'heads'): Definition => ({
  ...shape.single('count'),
  read: (participant) => point(valueOf(participant[key])),
  write: (participant, value, by) => ({ ...participant, [key]: giving(one(value, Number), by) }),
});

export const revisionInput = (key: keyof Revision): Definition => ({
  ...shape.single('month'),
  empty: 'none',
  read: ({ revisions }) => {
    const month = revisions?.value.at(-1)?.[key];
    return month && certain(monthIndex(month));
  },
  write: (participant, value, by) => {
    const last = participant.revisions?.value.at(-1);
    const from = valueOf(participant.lastMonth);
    if (!isEstimate(value) || !from) return { ...participant, revisions: undefined };
    const revision = { ...(last ?? { from, until: from }), [key]: monthAt(value.best) };
    const earlier = participant.revisions?.value.slice(0, -1) ?? [];
    const revisions = { status: 'assumed', value: [...earlier, revision], assumption: by } as const;
    return { ...participant, revisions };
  },
});
