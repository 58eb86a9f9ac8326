import type { KeptCase } from '#domain/cases/kept-case.ts';
import { signal } from '#ui/hooks/signal.ts';
import type { Defect } from './problem.ts';

export type Keeping = {
  readonly cases: readonly KeptCase[];
  /** What is kept and cannot be used, by the name under which the browser keeps it. */
  readonly broken: readonly { readonly key: string; readonly defects: readonly Defect[] }[];
  /** Whether a case outlives the page. */
  readonly isLasting: boolean;
};

/** Each case has a key of its own, so that two tabs never write over each other's. */
export const casePrefix = 'foerderlage.case.';

/** Whether this browser keeps any case, before anything of them is read. The page is built for one that keeps none. */
export const keepsCases = signal(false, {
  read: () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith(casePrefix));
    } catch {
      return false;
    }
  },
});

/** The cases that this browser keeps; empty until something asks for them (case-store.ts). */
export const keptCases = signal<Keeping>({ cases: [], broken: [], isLasting: true });
