import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import type { MoneyRole } from '../document/money-roles.ts';

/** The money lines of some roles that are known on the day of the snapshot. */
export function linesWith(snapshot: Snapshot, roles: readonly MoneyRole[]): readonly Stated<'money'>[] {
  return statedAbout(snapshot, 'money').filter(({ content }) => roles.includes(content.role));
}
