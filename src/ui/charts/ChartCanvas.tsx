import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useIsHydrating, useIsWanted } from './first-interaction.ts';

type ChartCanvasProps<P> = {
  /** Finds the drawing that the build put into the page. */
  name: string;
  /** Says what is drawn: a drawing made for other content is not shown. */
  contentKey: string;
  load: () => Promise<ComponentType<P>>;
  properties: P;
  loading: string;
};

/**
 * Where a chart is drawn. In a prerendered page the drawing from the build stays until the live chart is wanted and
 * there; a chart whose content differs from it is never shown in its place.
 */
export function ChartCanvas<P extends object>({
  name,
  contentKey,
  load,
  properties,
  loading,
}: ChartCanvasProps<P>) {
  const isHydrating = useIsHydrating();
  const [prerendered] = useState(isHydrating ? contentKey : undefined);
  const isStillTrue = prerendered === contentKey;
  const isWanted = useIsWanted() || !isStillTrue;
  const loaded = useLoaded(load, isWanted);
  if (loaded) return createElement(loaded, properties);
  if (!isStillTrue) return <p className="chart-loading">{loading}</p>;
  // The drawing is in the page already; React leaves the inside of this element as it found it.
  return (
    <div
      className="chart-still"
      data-chart={name}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

function useLoaded<P>(load: () => Promise<ComponentType<P>>, isWanted: boolean) {
  const [chart, setChart] = useState<{ Chart: ComponentType<P> } | { error: unknown }>();
  useEffect(() => {
    if (!isWanted || chart) return;
    load().then(
      (Chart) => setChart({ Chart }),
      (error: unknown) => setChart({ error }),
    );
  }, [load, isWanted, chart]);
  if (chart && 'error' in chart) throw chart.error;
  return chart?.Chart;
}
