import { type Estimate, certain, hundredths } from '../value/amount.ts';
import { type YearMonth, monthAt, monthIndex } from '../value/calendar.ts';
import type { Assumption, Unknown } from '../value/knowledge.ts';
import { basisPoints, cents } from '../value/money.ts';
import type { Drawdown, Given, Participant, Revision } from '../document/scenario.ts';
import { isOfLater, type LaterBudget, later } from './later-budgets.ts';
import { type InputShape, type InputValue, isEstimate, shape } from './scenario-input.ts';

type Definition = InputShape & {
  readonly read: (participant: Participant) => InputValue;
  readonly write: (participant: Participant, value: InputValue, by: Assumption) => Participant;
};

const notStated: Unknown = { status: 'not-stated' };

/** The value behind a given, or undefined where it is unknown. */
export const valueOf = <T>(given: Given<T> | undefined): T | undefined =>
  given?.status === 'assumed' ? given.value : undefined;

const giving = <T>(value: T | undefined, assumption: Assumption): Given<T> =>
  value === undefined ? notStated : { status: 'assumed', value, assumption };

const estimate = <T extends number>(value: InputValue, unit: (number: number) => T) =>
  isEstimate(value) ? { low: unit(value.low), best: unit(value.best), high: unit(value.high) } : undefined;
const one = <T>(value: InputValue, unit: (number: number) => T): T | undefined =>
  isEstimate(value) ? unit(value.best) : undefined;
const point = (value: number | undefined): Estimate<number> | undefined =>
  value === undefined ? undefined : certain(value);

type MoneyKey = 'granted' | 'thirdParty' | 'inKind' | 'inPlan' | 'headroom' | 'staffCost' | 'otherCost';
const moneyInput = (key: MoneyKey, form: InputShape): Definition => ({
  ...form,
  read: (participant) => valueOf(participant[key]),
  write: (participant, value, by) => ({ ...participant, [key]: giving(estimate(value, cents), by) }),
});

/** Plan and cover of a later year; years before it for which nothing is given stay not stated. */
const laterInput = ({ key, years }: LaterBudget): Definition => ({
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
const yesOrNo = (key: YesKey): Definition => ({
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

const countInput = (key: 'population' | 'heads'): Definition => ({
  ...shape.single('count'),
  read: (participant) => point(valueOf(participant[key])),
  write: (participant, value, by) => ({ ...participant, [key]: giving(one(value, Number), by) }),
});

const revisionInput = (key: keyof Revision): Definition => ({
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

/** The inputs of one municipality, in the order in which they are asked. */
export const participantInputs = {
  posts: {
    ...shape.range('posts'),
    read: ({ posts }) => valueOf(posts),
    write: (participant, value, by) => ({ ...participant, posts: giving(estimate(value, hundredths), by) }),
  },
  staffCost: moneyInput('staffCost', shape.range('yearly-cost')),
  otherCost: moneyInput('otherCost', shape.range('yearly-cost')),
  otherEligible: {
    ...shape.range('rate'),
    read: ({ otherEligible }) => valueOf(otherEligible),
    write: (participant, value, by) => ({
      ...participant,
      otherEligible: giving(estimate(value, basisPoints), by),
    }),
  },
  firstMonth: {
    ...shape.range('month'),
    read: ({ firstMonth }) => {
      const months = valueOf(firstMonth);
      return (
        months && {
          low: monthIndex(months.earliest),
          best: monthIndex(months.best),
          high: monthIndex(months.latest),
        }
      );
    },
    write: (participant, value, by) => ({
      ...participant,
      firstMonth: giving(
        isEstimate(value)
          ? { earliest: monthAt(value.low), best: monthAt(value.best), latest: monthAt(value.high) }
          : undefined,
        by,
      ),
    }),
  },
  lastMonth: {
    ...shape.single('month'),
    read: ({ lastMonth }) => point(indexOf(valueOf(lastMonth))),
    write: (participant, value, by) => ({ ...participant, lastMonth: giving(one(value, monthAt), by) }),
  },
  revisedFrom: revisionInput('from'),
  revisedUntil: revisionInput('until'),
  granted: moneyInput('granted', { ...shape.range('money'), empty: 'none' }),
  thirdParty: moneyInput('thirdParty', shape.range('money')),
  inKind: moneyInput('inKind', shape.range('money')),
  inPlan: moneyInput('inPlan', shape.range('money')),
  headroom: moneyInput('headroom', { ...shape.range('money'), isSigned: true }),
  inPlan1: laterInput(later.inPlan1),
  headroom1: laterInput(later.headroom1),
  inPlan2: laterInput(later.inPlan2),
  headroom2: laterInput(later.headroom2),
  inPlan3: laterInput(later.inPlan3),
  headroom3: laterInput(later.headroom3),
  councilThreshold: {
    ...shape.single('money'),
    read: ({ councilThreshold }) => point(valueOf(councilThreshold)),
    write: (participant, value, by) => ({
      ...participant,
      councilThreshold: giving(one(value, cents), by),
    }),
  },
  unavoidable: yesOrNo('unavoidable'),
  coveredElsewhere: yesOrNo('coveredElsewhere'),
  provisionalBudget: yesOrNo('provisionalBudget'),
  spendingFreeze: yesOrNo('spendingFreeze'),
  budgetSecurity: yesOrNo('budgetSecurity'),
  rhythm: {
    ...shape.choice('monthly', 'quarterly'),
    read: ({ drawdown }) => valueOf(drawdown)?.rhythm,
    write: (participant, value, by) => ({ ...participant, drawdown: giving(drawdownOf(value), by) }),
  },
  lag: {
    ...shape.single('months'),
    read: ({ drawdown }) => {
      const value = valueOf(drawdown);
      return value?.rhythm === 'monthly' ? certain(value.lag) : undefined;
    },
    write: (participant, value, by) =>
      valueOf(participant.drawdown)?.rhythm === 'quarterly'
        ? participant
        : {
            ...participant,
            drawdown: giving(
              one(value, (lag) => ({ rhythm: 'monthly', lag })),
              by,
            ),
          },
  },
  fixedShare: {
    ...shape.single('rate'),
    read: ({ fixedShare }) => point(valueOf(fixedShare)),
    write: (participant, value, by) => ({ ...participant, fixedShare: giving(one(value, basisPoints), by) }),
  },
  population: countInput('population'),
  heads: countInput('heads'),
} as const satisfies Readonly<Record<string, Definition>>;

export type ParticipantInput = keyof typeof participantInputs;

/** Who assumed an input, or that nobody did; undefined where the document leaves it out. */
export function givenOf(participant: Participant, input: ParticipantInput): Given<unknown> | undefined {
  if (input === 'rhythm' || input === 'lag') return participant.drawdown;
  if (isOfLater(input)) {
    const { key, years } = later[input];
    return participant.following?.[years - 1]?.[key];
  }
  if (input === 'revisedFrom' || input === 'revisedUntil') return participant.revisions;
  return participant[input];
}

const indexOf = (month: YearMonth | undefined): number | undefined =>
  month === undefined ? undefined : monthIndex(month);

function drawdownOf(value: InputValue): Drawdown | undefined {
  if (value === undefined) return undefined;
  return value === 'quarterly' ? { rhythm: 'quarterly' } : { rhythm: 'monthly', lag: 0 };
}
