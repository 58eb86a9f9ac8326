import type { Article } from '../document/content.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import type { Period } from '../document/period.ts';

/** Money by its kind, and whether the words name that kind. */
type Named = { readonly role: MoneyRole; readonly isRoleNamed: boolean };

export const articleOf = (title: string): Article | undefined =>
  /(?:phase|ung|nahme|zeit)$/.test(title) ? 'die' : /(?:raum|abschnitt)$/.test(title) ? 'der' : undefined;

/** Money of a kind that nobody names stands for itself: it takes no other's place. */
export function lineOf({ role, isRoleNamed }: Named, period: Period, key: string): string {
  if (!isRoleNamed) return `money-${key}`;
  return period.kind === 'year' && isOfYear(role) ? `${role}-${period.year}` : role;
}

export function titleOfMoney({ role, isRoleNamed }: Named, period: Period, phase: string): string {
  if (isRoleNamed) return titleOf(role, period, phase);
  return period.kind === 'year' ? `Geld ${period.year}` : 'Geld';
}

/** Money that a commitment costs by itself has no year in its name. */
export const isOfYear = (role: MoneyRole): boolean => role !== 'planning-cost' && role !== 'existing-staff';

const names: Readonly<Record<MoneyRole, string>> = {
  'planning-cost': 'Geld',
  'existing-staff': 'Vorhandenes Personal',
  'state-funding': 'Landesmittel',
  'third-party': 'Mittel Dritter',
  'own-contribution': 'Eigenanteil',
  'gross-expense': 'Gesamtkosten',
};

function titleOf(role: MoneyRole, period: Period, phase: string): string {
  if (role === 'planning-cost') {
    const article = articleOf(phase);
    return article === undefined
      ? names[role]
      : `${names[role]} für ${article === 'der' ? 'den' : article} ${phase}`;
  }
  return period.kind === 'year' && isOfYear(role) ? `${names[role]} ${period.year}` : names[role];
}
