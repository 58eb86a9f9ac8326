import type { InitiativeSummary } from '../document/initiative.ts';

/** Where initiatives are kept: by this browser alone, or by a server for all who reach it. */
export type Home = 'browser' | 'server';

/** Told by the list of all: examples stand beside what a browser keeps; on a server there may be nothing yet. */
export const homeOf = (list: readonly InitiativeSummary[]): Home =>
  list.some(({ isFixed, keptIn }) => isFixed ?? keptIn === 'browser') ? 'browser' : 'server';
