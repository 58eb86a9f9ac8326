/**
 * How far money has come on its way. What is budgeted stands in a plan and says nothing of what comes; what is paid or
 * accounted for has come already, and says nothing of what is still due. The three are never added to each other.
 */
const moneyStages = {
  expected: 'coming',
  applied: 'coming',
  granted: 'coming',
  budgeted: 'planned',
  paid: 'past',
  actual: 'past',
} as const satisfies Readonly<Record<string, 'coming' | 'planned' | 'past'>>;

export type MoneyStage = keyof typeof moneyStages;

const isMoneyStage = (name: string): name is MoneyStage => Object.hasOwn(moneyStages, name);
export const moneyStageNames: readonly MoneyStage[] = Object.keys(moneyStages).filter(isMoneyStage);

type OfStage = { readonly stage?: MoneyStage | undefined };
/** Money that nobody calls anything else is expected. */
export const isComing = ({ stage = 'expected' }: OfStage): boolean => moneyStages[stage] === 'coming';
/** What only a plan holds: it is shown, and never added to what is to come or was paid. */
export const isPlanned = ({ stage = 'expected' }: OfStage): boolean => moneyStages[stage] === 'planned';
