import { useState } from 'react';
import type { Desk, Step, Work } from '#domain/capture/desk.ts';
import { type Removal, type Removed, removalOf } from '#domain/capture/removal.ts';
import type { Localized } from '#domain/value/knowledge.ts';

/** What came of taking something away, and what it was called. */
export type ToldRemoval = { readonly what: Localized; readonly removal: Removal };

/** Takes something away by a step, or tells what cannot do without it; that is told until the next step. */
export function useRemoval({ present, past }: Work, onStep: (step: Step) => void) {
  const [last, setLast] = useState<ToldRemoval & { readonly from: Desk }>();
  const isLast = last && last.from === (last.removal.kind === 'possible' ? past.at(-1) : present);
  return {
    told: isLast ? last : undefined,
    remove: (removed: Removed, what: Localized) => {
      const removal = removalOf(present.document, removed);
      if (removal.kind === 'possible') onStep(removal.step);
      setLast({ what, removal, from: present });
    },
  };
}
