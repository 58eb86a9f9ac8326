import type { Session } from '#contract/session.ts';
import { signal } from '#ui/hooks/signal.ts';

/** Who asks, as the service says; undefined where it knows no persons, or has not said yet. */
export const session = signal<Session | undefined>(undefined);
