import type { Selection } from '#domain/as-of/selection.ts';
import { usePanel } from '#kit/panel/Panel.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { timelineRows } from './timeline-rows.ts';

/** The drawing alone, for a projector or for paper: what it shows stands in words beside it. */
export function TimelinePicture({ selection }: { selection: Selection }) {
  const { data: rows } = usePanel(timelineRows, selection);
  if (!rows?.drawing) return null;
  return (
    <div className="picture">
      <TimelineDrawing drawing={rows.drawing} chosen={undefined} isZoomed={false} />
      <TimelineLegend />
    </div>
  );
}
