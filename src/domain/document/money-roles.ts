/**
 * The kinds of money that a source can speak of. In the budget of a municipality each is an expense, an income, or paid
 * by staff that is there; and it belongs to a grant, or stands beside it. What treats kinds differently asks this table.
 */
const moneyRoles = {
  'planning-cost': { inBudget: 'expense', isOfGrant: false },
  'existing-staff': { inBudget: 'staff', isOfGrant: false },
  'state-funding': { inBudget: 'income', isOfGrant: true },
  'third-party': { inBudget: 'income', isOfGrant: true },
  'own-contribution': { inBudget: 'expense', isOfGrant: true },
  // The whole expense of what a grant pays for, whoever bears it in the end.
  'gross-expense': { inBudget: 'gross', isOfGrant: true },
} as const satisfies Readonly<Record<string, RoleTraits>>;

type RoleTraits = {
  readonly inBudget: 'expense' | 'income' | 'staff' | 'gross';
  readonly isOfGrant: boolean;
};

export type MoneyRole = keyof typeof moneyRoles;

const isMoneyRole = (name: string): name is MoneyRole => Object.hasOwn(moneyRoles, name);
export const moneyRoleNames: readonly MoneyRole[] = Object.keys(moneyRoles).filter(isMoneyRole);

const rolesThat = (are: (role: RoleTraits) => boolean): readonly MoneyRole[] =>
  moneyRoleNames.filter((name) => are(moneyRoles[name]));

/** What a grant is about: what the state gives, and what remains to be paid beside it. */
export const grantRoles = rolesThat(({ isOfGrant }) => isOfGrant);
export const expenseRoles = rolesThat(({ inBudget }) => inBudget === 'expense');
/** The gross expense holds what others pay of it, too: it is never added to what somebody bears. */
export const borneRoles = rolesThat(({ inBudget }) => inBudget !== 'gross');
export const staffRoles = rolesThat(({ inBudget }) => inBudget === 'staff');
/** What a commitment costs in money by itself, without a grant. */
export const commitmentCostRoles = rolesThat((role) => role.inBudget === 'expense' && !role.isOfGrant);
