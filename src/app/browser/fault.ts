import { signal } from '#ui/hooks/signal.ts';

/** The fault that the mock has switched on, in the demo and while developing; nothing else may claim one. */
export const fault = signal<string | undefined>(undefined);
