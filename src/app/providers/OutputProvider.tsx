import { type ReactNode, useMemo } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { ChartMenu } from '#features/export/menu/ChartMenu.tsx';
import { OutputContext } from '#features/export/menu/OutputContext.tsx';
import { ChartActionsContext } from '#ui/charts/ChartActionsContext.tsx';
import { shownAddress } from '../address/address.ts';
import { searchAfter } from '../address/view-state.ts';

/** Gives every chart within its menu, and every output the address that reproduces what it shows. */
export function OutputProvider({
  selection,
  children,
}: {
  selection: Selection | undefined;
  children: ReactNode;
}) {
  const output = useMemo(() => ({ selection, address: () => wholeAddress(selection) }), [selection]);
  return (
    <OutputContext value={output}>
      <ChartActionsContext value={ChartMenu}>{children}</ChartActionsContext>
    </OutputContext>
  );
}

/**
 * Host, path and everything that is chosen. Initiative and day are named even where they go without saying: what goes
 * without saying may be another day when somebody follows the link.
 */
function wholeAddress(selection: Selection | undefined): string {
  const shown = shownAddress();
  if (!selection) return location.origin + shown;
  const [path = '/'] = shown.split('?', 1);
  const { initiativeId: initiative, asOf } = selection;
  const search = searchAfter(shown.slice(path.length), { initiative, asOf }, { key: 'own', lang: 'de' });
  return location.origin + path + search;
}
