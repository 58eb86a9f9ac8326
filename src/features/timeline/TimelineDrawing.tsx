import { type ReactNode, useId } from 'react';
import { TimelineAxis } from './TimelineAxis.tsx';
import type { Bar, Drawing } from './drawing-rows.ts';

const barHeight = 24;
const chosenFrame = { fill: 'none', stroke: 'var(--act)', strokeWidth: 2 };

type TimelineDrawingProps = {
  drawing: Drawing;
  /** The entry whose amounts are marked. */
  chosen: string | undefined;
  isZoomed: boolean;
  /** Those that are here now, where not all of them have room. */
  lanes?: { readonly first: number; readonly count: number };
};

/**
 * A lane for each phase under or beside its name, over one axis: phases may overlap, and a name may be as long as it is.
 * Drawn in percent of the width, so that text keeps its size on every screen. The lists beside it say the same in words.
 */
export function TimelineDrawing({ drawing, chosen, isZoomed, lanes }: TimelineDrawingProps) {
  const { asOf, bars } = drawing;
  const arrows = { before: ['← ', ''], after: ['', ' →'], inside: ['', ''] } as const;
  const [before, after] = arrows[asOf.beyond ?? 'inside'];
  const isLate = asOf.at > 50;
  return (
    <div className={isZoomed ? 'timeline-drawing zoomed' : 'timeline-drawing'} aria-hidden="true">
      <Lane className="lane as-of" asOf={asOf}>
        <text x={`${asOf.at}%`} y="16" dx={isLate ? -6 : 6} textAnchor={isLate ? 'end' : 'start'}>
          {before}
          {asOf.label}
          {after}
        </text>
      </Lane>
      {bars.map((bar, index) => (
        <Lane
          key={bar.id}
          className="lane part"
          asOf={asOf}
          title={bar.title}
          note={bar.note}
          isHere={!lanes || (index >= lanes.first && index < lanes.first + lanes.count)}
        >
          <PhaseBar bar={bar} isChosen={chosen === `phase-${bar.id}`} />
        </Lane>
      ))}
      <Lane className="lane axis" asOf={asOf} lineEnd="34">
        <TimelineAxis drawing={drawing} />
      </Lane>
    </div>
  );
}

type LaneProps = {
  className: string;
  asOf: Drawing['asOf'];
  title?: string;
  note?: string | undefined;
  isHere?: boolean;
  /** Where the line of the Stichtag ends, so that it runs through no label. */
  lineEnd?: string;
  children: ReactNode;
};

/** A stripe of the drawing; the line of the Stichtag runs through all of them, and through no name. */
function Lane({ className, asOf, title, note, isHere = true, lineEnd = '100%', children }: LaneProps) {
  const at = `${asOf.at}%`;
  return (
    <div className={className} data-here={isHere}>
      <p className="lane-name">
        <strong>{title}</strong>
        {note === undefined ? null : <span className="soft"> {note}</span>}
      </p>
      <div className="track">
        <svg width="100%" height="100%" focusable="false">
          {asOf.beyond === undefined ? (
            <line className="as-of-line" x1={at} x2={at} y1="0" y2={lineEnd} />
          ) : null}
          {children}
        </svg>
      </div>
    </div>
  );
}

/** What is in prospect is hatched, and an edge whose day nobody named fades. */
function PhaseBar({ bar, isChosen }: { bar: Bar; isChosen: boolean }) {
  const id = useId();
  const width = Math.max(0.6, bar.to - bar.from);
  return (
    <>
      <defs>
        <pattern
          id={`${id}hatch`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect fill="var(--paper)" width="8" height="8" />
          <rect fill="var(--payer-state)" width="3" height="8" />
        </pattern>
        <linearGradient id={`${id}fade`}>
          <stop offset="0" stopColor={bar.fadeIn > 0 ? '#222' : '#fff'} />
          <stop offset={bar.fadeIn} stopColor="#fff" />
          <stop offset={1 - bar.fadeOut} stopColor="#fff" />
          <stop offset="1" stopColor={bar.fadeOut > 0 ? '#222' : '#fff'} />
        </linearGradient>
        <mask id={`${id}mask`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${id}fade)`} />
        </mask>
      </defs>
      <svg x={`${bar.from}%`} y="50%" width={`${width}%`} height={barHeight} overflow="visible">
        <rect
          y={-barHeight / 2}
          width="100%"
          height={barHeight}
          fill={bar.status === 'confirmed' ? 'var(--payer-state)' : `url(#${id}hatch)`}
          mask={`url(#${id}mask)`}
        />
        {isChosen ? (
          <rect x="-3" y={-barHeight / 2 - 3} width="100%" height={barHeight + 6} {...chosenFrame} />
        ) : null}
      </svg>
    </>
  );
}
