import { type ComponentType, type RefObject, createContext } from 'react';
import type { Table } from '../tables/table.ts';

/** What can be done with a chart from outside of it: its figure on the page, and its values. */
export type ChartHandle = {
  readonly title: string;
  /** The unit of its axis in words; undefined where it has no scale. */
  readonly unit: string | undefined;
  readonly figure: RefObject<HTMLElement | null>;
  readonly tables: readonly Table[];
};

/** What draws actions below each chart; the charts themselves know nothing of them. None without a provider. */
export const ChartActionsContext = createContext<ComponentType<{ chart: ChartHandle }> | undefined>(
  undefined,
);
