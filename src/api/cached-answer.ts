import { signal } from '#ui/hooks/signal.ts';

/** The oldest of the kept answers that are shown, in milliseconds of the clock; undefined where all are fresh. */
export const oldestKept = signal<number | undefined>(undefined);
