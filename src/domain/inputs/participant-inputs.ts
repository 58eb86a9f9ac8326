import { certain, hundredths } from '../value/amount.ts';
import { type YearMonth, monthAt, monthIndex } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';
import { type Drawdown, takenGrant, valueOf } from '../document/scenario.ts';
import {
  type Definition,
  countInput,
  estimate,
  giving,
  laterInput,
  moneyInput,
  one,
  point,
  rateInput,
  revisionInput,
  yesOrNo,
} from './input-definitions.ts';
import { finalMonthInput, instalmentInput, instalments } from './instalment-inputs.ts';
import { later } from './later-budgets.ts';
import { type InputValue, isEstimate, shape } from './scenario-input.ts';

/** The inputs of one municipality, in the order in which they are asked. */
export const participantInputs = {
  posts: {
    ...shape.range('posts'),
    read: ({ posts }) => valueOf(posts),
    write: (participant, value, by) => ({ ...participant, posts: giving(estimate(value, hundredths), by) }),
  },
  staffCost: moneyInput('staffCost', shape.range('yearly-cost')),
  otherCost: moneyInput('otherCost', shape.range('yearly-cost')),
  otherEligible: rateInput('otherEligible'),
  totalCost: moneyInput('totalCost', { ...shape.range('money'), empty: 'none' }),
  totalEligible: rateInput('totalEligible'),
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
  grantTaken: {
    ...shape.choice('yes'),
    empty: 'none',
    read: (participant) => (takenGrant(participant) ? 'yes' : undefined),
    write: (participant, value) =>
      participant.grant
        ? { ...participant, grant: { ...participant.grant, isTaken: value === 'yes' } }
        : participant,
  },
  granted: moneyInput('granted', { ...shape.range('money'), empty: 'none' }),
  deviatingShare: rateInput('deviatingShare', { ...shape.range('rate'), empty: 'none' }),
  deviatingCap: moneyInput('deviatingCap', { ...shape.range('money'), empty: 'none' }),
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
    ...shape.choice('monthly', 'quarterly', 'instalments'),
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
      ['quarterly', 'instalments'].includes(valueOf(participant.drawdown)?.rhythm ?? '')
        ? participant
        : {
            ...participant,
            drawdown: giving(
              one(value, (lag) => ({ rhythm: 'monthly', lag })),
              by,
            ),
          },
  },
  instalmentMonth1: instalmentInput(instalments.instalmentMonth1),
  instalmentShare1: instalmentInput(instalments.instalmentShare1),
  instalmentSum1: instalmentInput(instalments.instalmentSum1),
  instalmentMonth2: instalmentInput(instalments.instalmentMonth2),
  instalmentShare2: instalmentInput(instalments.instalmentShare2),
  instalmentSum2: instalmentInput(instalments.instalmentSum2),
  instalmentMonth3: instalmentInput(instalments.instalmentMonth3),
  instalmentShare3: instalmentInput(instalments.instalmentShare3),
  instalmentSum3: instalmentInput(instalments.instalmentSum3),
  finalMonth: finalMonthInput,
  fixedShare: {
    ...shape.single('rate'),
    read: ({ fixedShare }) => point(valueOf(fixedShare)),
    write: (participant, value, by) => ({ ...participant, fixedShare: giving(one(value, basisPoints), by) }),
  },
  population: countInput('population'),
  heads: countInput('heads'),
} as const satisfies Readonly<Record<string, Definition>>;

export type ParticipantInput = keyof typeof participantInputs;

/** When the state pays. */
export const drawdownInputs = [
  'rhythm',
  'lag',
  'instalmentMonth1',
  'instalmentShare1',
  'instalmentSum1',
  'instalmentMonth2',
  'instalmentShare2',
  'instalmentSum2',
  'instalmentMonth3',
  'instalmentShare3',
  'instalmentSum3',
  'finalMonth',
] as const satisfies readonly ParticipantInput[];

const indexOf = (month: YearMonth | undefined): number | undefined =>
  month === undefined ? undefined : monthIndex(month);

function drawdownOf(value: InputValue): Drawdown | undefined {
  if (value === undefined) return undefined;
  if (value === 'instalments') return { rhythm: value, before: [] };
  return value === 'quarterly' ? { rhythm: 'quarterly' } : { rhythm: 'monthly', lag: 0 };
}
