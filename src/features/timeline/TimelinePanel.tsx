import { useCallback, useRef, useState } from 'react';
import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { useEscape } from '#ui/hooks/use-escape.ts';
import { useHash } from '#ui/hooks/use-hash.ts';
import { useReveal } from '#ui/hooks/use-reveal.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineLists } from './TimelineLists.tsx';
import { type TimelineRows, timelineRows } from './timeline-rows.ts';

/** Phases and milestones as a drawing and as an equal list; `isFull` adds dates, amounts, and a closer look. */
export function TimelinePanel({ selection, isFull }: { selection: Selection; isFull: boolean }) {
  const words = useWords();
  const [zoomed, setZoomed] = useState<string>();
  const rowsOf = useCallback(
    (look: Look, language: Language) => timelineRows(look, language, zoomed),
    [zoomed],
  );
  const timeline = usePanel(rowsOf, selection);
  return (
    <Panel title={words.timeline.title} className="timeline" query={timeline}>
      {(rows) => <Timeline rows={rows} isFull={isFull} zoomed={zoomed} onZoom={setZoomed} />}
    </Panel>
  );
}

type TimelineProps = {
  rows: TimelineRows;
  isFull: boolean;
  zoomed: string | undefined;
  onZoom: (phase: string | undefined) => void;
};

function Timeline({ rows, isFull, zoomed, onZoom }: TimelineProps) {
  const words = useWords().timeline;
  const body = useRef<HTMLDivElement>(null);
  const { chosen, onChoose } = useChosen(rows);
  const phase = rows.phases.find(({ id }) => id === zoomed);

  const showWhole = () => {
    // The button that leads back goes with the section: the focus returns to the one that led there.
    body.current?.querySelector<HTMLElement>(`[data-zooms="${zoomed}"]`)?.focus();
    onZoom(undefined);
  };
  useEscape(phase !== undefined, showWhole);

  if (!rows.drawing) return <p className="soft">{words.none}</p>;
  return (
    <div ref={body}>
      {isFull ? (
        <p className="zoom-bar soft screen-only" aria-live="polite">
          <span>{phase ? words.section(phase.name) : words.wholeTime}</span>{' '}
          {phase ? (
            <button type="button" className="button link" onClick={showWhole}>
              {words.showWhole}
            </button>
          ) : null}
        </p>
      ) : null}
      <TimelineDrawing
        key={phase?.id}
        drawing={rows.drawing}
        chosen={chosen}
        isZoomed={phase !== undefined}
      />
      <TimelineLegend drawing={rows.drawing} />
      <TimelineLists
        rows={rows}
        isFull={isFull}
        chosen={chosen}
        onChoose={onChoose}
        zoomed={phase?.id}
        onZoom={onZoom}
      />
    </div>
  );
}

/** The entry whose amounts are marked: the one last chosen, else the one that the address points at. */
function useChosen(rows: TimelineRows) {
  const hash = useHash();
  const [own, setOwn] = useState<{ readonly hash: string; readonly key: string | undefined }>();
  const entries = [...rows.phases, ...rows.milestones];
  const linked = entries.find(({ key }) => `#${key}` === hash)?.key;
  const chosen = own && own.hash === hash ? entries.find(({ key }) => key === own.key)?.key : linked;
  useReveal(linked);
  return { chosen, onChoose: (key: string | undefined) => setOwn({ hash, key }) };
}
