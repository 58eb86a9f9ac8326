import { type ReactNode, useMemo } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { ChartMenu } from '#features/export/menu/ChartMenu.tsx';
import { ChartActionsContext } from '#kit/charts/ChartActionsContext.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { movingChange } from '../address/address.ts';
import type { Known } from '../address/parameter.ts';
import { searchAfter, viewIn } from '../address/view-address.ts';

type OutputProviderProps = { selection: Selection | undefined; known: Known; children: ReactNode };

/** Gives every chart within its menu, and every output the address that reproduces what it shows. */
export function OutputProvider({ selection, known, children }: OutputProviderProps) {
  const output = useMemo(() => ({ selection, address: () => wholeAddress(known) }), [selection, known]);
  return (
    <OutputContext value={output}>
      <ChartActionsContext value={ChartMenu}>{children}</ChartActionsContext>
    </OutputContext>
  );
}

/** Host, path and everything that is chosen, at the moment in which something is put out. */
function wholeAddress(known: Known): string {
  const { origin, pathname, search } = location;
  const view = viewIn(search, known).value;
  return origin + pathname + searchAfter({ search, view, known }, movingChange(), { isWhole: true });
}
