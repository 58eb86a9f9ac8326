import type { Following } from '../document/scenario.ts';

/** Plan or cover of a budget, so many years after the scenario's own. */
export type LaterBudget = { readonly key: keyof Following; readonly years: number };

/** The inputs of the budgets after the scenario's own: of what, and how many years later. */
export const later = {
  inPlan1: { key: 'inPlan', years: 1 },
  headroom1: { key: 'headroom', years: 1 },
  inPlan2: { key: 'inPlan', years: 2 },
  headroom2: { key: 'headroom', years: 2 },
  inPlan3: { key: 'inPlan', years: 3 },
  headroom3: { key: 'headroom', years: 3 },
} as const satisfies Readonly<Record<string, LaterBudget>>;

export const isOfLater = (input: string): input is keyof typeof later => Object.hasOwn(later, input);

/** Of which budget an input is: so many years after the scenario's own; undefined for what is of no one budget. */
export function budgetOf(input: string): LaterBudget | undefined {
  if (isOfLater(input)) return later[input];
  return input === 'inPlan' || input === 'headroom' ? { key: input, years: 0 } : undefined;
}
