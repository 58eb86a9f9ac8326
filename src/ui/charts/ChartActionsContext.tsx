import { type ComponentType, type RefObject, createContext } from 'react';

/** What can be done with a chart from outside of it: its figure on the page, and its values as a table. */
export type ChartHandle = {
  readonly title: string;
  readonly figure: RefObject<HTMLElement | null>;
  /** The table of the chart, made first where nobody has opened it yet. */
  readonly table: () => HTMLTableElement | null;
};

/** What draws actions below each chart; the charts themselves know nothing of them. None without a provider. */
export const ChartActionsContext = createContext<ComponentType<{ chart: ChartHandle }> | undefined>(
  undefined,
);
