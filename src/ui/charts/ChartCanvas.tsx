import { type ComponentType, createElement, startTransition, useEffect, useRef, useState } from 'react';
import { Following } from '../WhileNear.tsx';
import { useIsNear } from '../hooks/use-is-near.ts';
import type { ChartSource } from './chart-source.ts';
import { whenQuiet } from './first-interaction.ts';
import { isPrinting } from './printing.ts';

type ChartCanvasProps<P> = {
  source: ChartSource<P>;
  properties: P;
  /** In pixels: the page keeps its length when the drawing comes. */
  height: number;
  loading: string;
};

/**
 * Where a chart of the library is drawn: its code is loaded once the chart comes near the screen, and it follows new values
 * while it is near. What nobody sees costs nothing, so that a slider can be dragged over a page of charts: it is drawn once,
 * because paper shows it all the same, and has no time to load it.
 */
export function ChartCanvas<P extends object>({ source, properties, height, loading }: ChartCanvasProps<P>) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const isOnPaper = isPrinting.useValue();
  const isFollowing = isNear || isOnPaper;
  const isDue = useIsDue();
  const chart = useLoaded(source, isFollowing || isDue);
  return (
    <div className="chart-canvas" ref={place}>
      {chart ? (
        <Following isFollowing={isFollowing}>{createElement(chart, properties)}</Following>
      ) : (
        <div className="chart-loading screen-only">
          <svg width="1" height={height} aria-hidden="true" focusable="false" />
          <p>{loading}</p>
        </div>
      )}
    </div>
  );
}

/** Drawn for paper, once the reader's first wishes are done. */
function useIsDue(): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => whenQuiet(() => startTransition(() => setIsDue(true))), []);
  return isDue;
}

function useLoaded<P>({ load, loaded }: ChartSource<P>, isNeeded: boolean) {
  const [chart, setChart] = useState<{ Chart: ComponentType<P> } | { error: unknown } | undefined>(() => {
    const Chart = loaded();
    return Chart && { Chart };
  });
  useEffect(() => {
    if (!isNeeded || chart) return;
    load().then(
      (Chart) => setChart({ Chart }),
      (error: unknown) => setChart({ error }),
    );
  }, [load, isNeeded, chart]);
  if (chart && 'error' in chart) throw chart.error;
  return chart?.Chart;
}
