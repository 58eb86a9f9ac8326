import type { Session } from '#contract/session.ts';
import { type Rights, rightsOf } from '#domain/writing/rights.ts';
import { signal } from '#ui/hooks/signal.ts';

/** Who asks, as the service says; undefined where it knows no persons, or has not said yet. */
export const session = signal<Session | undefined>(undefined);

/** Where no persons are known, everybody may do everything. */
export const useRights = (): Rights => session.useValue()?.rights ?? rightsOf('approver');

/** Under which name somebody writes here: typed where no persons are known, else the one of who is signed in. */
export type Writer =
  | { readonly kind: 'typed' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly name: string };

export function useWriter(): Writer {
  const known = session.useValue();
  return known === undefined || known.kind === 'local' ? { kind: 'typed' } : known;
}
