import type { Selection } from '#domain/as-of/selection.ts';
import { lanesOnScreen } from '#domain/course/session-places.ts';
import { usePanel } from '#kit/panel/Panel.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { timelineRows } from './timeline-rows.ts';

/** The drawing alone: for a projector as many lanes as `part`, from 1, has room for; for paper all of them. */
export function TimelinePicture({ selection, part }: { selection: Selection; part: number }) {
  const { data: rows } = usePanel(timelineRows, selection);
  if (!rows?.drawing) return null;
  const first = (part - 1) * lanesOnScreen;
  return (
    <div className="picture part" data-here={part === 1 || first < rows.drawing.bars.length}>
      <TimelineDrawing
        drawing={rows.drawing}
        chosen={undefined}
        isZoomed={false}
        lanes={{ first, count: lanesOnScreen }}
      />
      <TimelineLegend drawing={rows.drawing} />
    </div>
  );
}
