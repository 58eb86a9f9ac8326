import type { ComponentType } from 'react';

/** A drawing of the chart library that comes on demand. */
export type ChartSource<P> = {
  /** The same however often it is asked for. */
  readonly load: () => Promise<ComponentType<P>>;
  /** Undefined while it has not come. Later it is drawn at once: paper has no time to wait for it. */
  readonly loaded: () => ComponentType<P> | undefined;
};

export function chartSource<P>(bring: () => Promise<ComponentType<P>>): ChartSource<P> {
  let chart: ComponentType<P> | undefined;
  return {
    load: async () => {
      chart ??= await bring();
      return chart;
    },
    loaded: () => chart,
  };
}
