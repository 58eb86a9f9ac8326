import type { Selection } from '#domain/as-of/selection.ts';
import { signal } from '#ui/hooks/signal.ts';
import type { ViewChange } from './view-address.ts';

/** What was changed in a scenario that is no longer looked at, and the address at which it was. */
type SetAside = {
  readonly address: string;
  readonly initiative: string;
  readonly scenario: string;
  readonly changes: Selection['changes'];
};

/** Changes that a choice has taken out of the view; undefined once they are back, kept, or given up. */
export const setAside = signal<SetAside | undefined>(undefined);

/** Notes what a choice leaves behind: another scenario or initiative takes changes with it, and so does a case. */
export function noteLeaving(selection: Selection | undefined, change: ViewChange, address: string): void {
  if (!selection || selection.scenario === undefined || selection.changes.length === 0) return;
  if (!('scenario' in change) && !('initiativeId' in change)) return;
  const { initiativeId: initiative, scenario, changes } = selection;
  setAside.set({ address, initiative, scenario, changes });
}
