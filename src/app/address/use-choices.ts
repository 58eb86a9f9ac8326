import { useMemo } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { actBeforePaint, afterPaint } from '#ui/hooks/after-paint.ts';
import { adjust, movingChange, navigate } from './address.ts';
import { noteLeaving } from './set-aside.ts';
import type { Known } from './parameter.ts';
import { type ViewChange, searchAfter, viewIn } from './view-address.ts';
import { pageAt, pathOf } from './views.ts';

/** How a reader chooses what a view shows; every choice goes into the address. */
export type Choices = {
  /** A step that the back button undoes; the control shows itself at once what was chosen. */
  readonly choose: (change: ViewChange) => void;
  /** One of many steps in a row: the address is written when it rests. */
  readonly adjust: (change: Partial<Selection>) => void;
};

/** They change the view that is shown at that moment, so the same functions serve every view of an initiative. */
export function useChoices(known: Known): Choices {
  return useMemo(() => {
    const addressAfter = (change: ViewChange) => {
      const { pathname, search } = location;
      return (
        pathOf(pageAt(pathname)) + searchAfter({ search, view: viewIn(search, known).value, known }, change)
      );
    };
    const go = (change: ViewChange) => {
      const moved = movingChange();
      const { selection } = viewIn(location.search, known).value;
      noteLeaving(selection && { ...selection, ...moved }, change, addressAfter(moved));
      navigate(addressAfter({ ...moved, ...change }));
    };
    return {
      choose: (change) => afterPaint(() => go(change)),
      adjust: (change) => {
        // What was chosen before comes first: written later, it would undo what is moved now.
        actBeforePaint();
        adjust(change, addressAfter);
      },
    };
  }, [known]);
}
