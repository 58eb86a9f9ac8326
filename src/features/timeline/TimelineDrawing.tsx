import { useId } from 'react';
import type { Bar, Drawing } from './drawing-rows.ts';

const height = 128;
const barTop = 34;
const barHeight = 28;
const axisTop = 84;

type TimelineDrawingProps = {
  drawing: Drawing;
  /** The entry whose amounts are marked. */
  chosen: string | undefined;
  isZoomed: boolean;
};

/**
 * Drawn in percent of the width, so that text keeps its size on every screen. What is in prospect is hatched, an end
 * that nobody named fades out; the list beside it says the same in words.
 */
export function TimelineDrawing({ drawing, chosen, isZoomed }: TimelineDrawingProps) {
  const id = useId();
  const { asOf } = drawing;
  const isLate = asOf.at > 70;
  const arrows = { before: ['← ', ''], after: ['', ' →'], inside: ['', ''] } as const;
  const [before, after] = arrows[asOf.beyond ?? 'inside'];
  return (
    <svg
      className={isZoomed ? 'timeline-drawing zoomed' : 'timeline-drawing'}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id={`${id}hatch`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="paper" width="8" height="8" />
          <rect className="ink" width="3" height="8" />
        </pattern>
        {/* The name of a bar stands on paper of its own: a halo of letters leaves specks of the hatch between them. */}
        <filter id={`${id}paper`} x="-0.02" y="-0.04" width="1.04" height="1.08">
          <feFlood className="paper-flood" />
          <feComposite in="SourceGraphic" />
        </filter>
        {drawing.bars.map((bar) => (
          <Fade key={bar.id} id={id} bar={bar} />
        ))}
      </defs>
      <g className="axis">
        <line x1="0" x2="100%" y1={axisTop} y2={axisTop} />
        {drawing.ticks.map((tick) => (
          <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1={axisTop} y2={axisTop + 7} />
        ))}
      </g>
      {drawing.ticks.map((tick) => (
        <text key={tick.at} className="tick" x={`${tick.at}%`} y={axisTop + 24} dx="2">
          {tick.label}
        </text>
      ))}
      {drawing.bars.map((bar) => (
        <PhaseBar key={bar.id} bar={bar} id={id} isChosen={chosen === `phase-${bar.id}`} />
      ))}
      {drawing.points.map((point) => (
        <g key={point.id} className={point.isVague ? 'milestone vague' : 'milestone'}>
          {point.from === undefined ? null : (
            <line x1={`${point.from}%`} x2={`${point.at}%`} y1={axisTop} y2={axisTop} />
          )}
          <svg x={`${point.at}%`} y={axisTop} overflow="visible">
            <path d="M0-7L7 0L0 7L-7 0Z" />
          </svg>
        </g>
      ))}
      <g className="as-of">
        {asOf.beyond === undefined ? (
          <line x1={`${asOf.at}%`} x2={`${asOf.at}%`} y1="8" y2={axisTop + 10} />
        ) : null}
        <text x={`${asOf.at}%`} y="20" dx={isLate ? -8 : 8} textAnchor={isLate ? 'end' : 'start'}>
          {before}
          {asOf.label}
          {after}
        </text>
      </g>
      {drawing.bars.map((bar) => (
        <BarTitle key={bar.id} bar={bar} paper={`url(#${id}paper)`} />
      ))}
    </svg>
  );
}

function BarTitle({ bar, paper }: { bar: Bar; paper: string }) {
  const places = {
    inside: { x: `${(bar.from + bar.to) / 2}%`, y: barTop + 19, textAnchor: 'middle', filter: paper },
    above: { x: `${bar.from}%`, y: barTop - 7, textAnchor: 'start' },
    beside: { x: `${bar.to}%`, y: barTop + 19, dx: 8, textAnchor: 'start' },
  } as const;
  return (
    <text className="bar-title" {...places[bar.titleAt]}>
      {bar.title}
    </text>
  );
}

function PhaseBar({ bar, id, isChosen }: { bar: Bar; id: string; isChosen: boolean }) {
  const width = Math.max(0.6, bar.to - bar.from);
  return (
    <svg x={`${bar.from}%`} y={barTop} width={`${width}%`} height={barHeight} overflow="visible">
      <rect
        className={bar.isConfirmed ? 'bar confirmed' : 'bar'}
        width="100%"
        height={barHeight}
        fill={bar.isConfirmed ? undefined : `url(#${id}hatch)`}
        mask={`url(#${id}${bar.id})`}
      />
      {isChosen ? <rect className="chosen" x="-3" y="-4" width="100%" height={barHeight + 8} /> : null}
    </svg>
  );
}

/** An end that nobody named fades: the bar does not know where it begins or ends, and shows how far. */
function Fade({ id, bar }: { id: string; bar: Bar }) {
  return (
    <>
      <linearGradient id={`${id}${bar.id}-fade`}>
        <stop offset="0" stopColor={bar.fadeIn > 0 ? '#222' : '#fff'} />
        <stop offset={bar.fadeIn} stopColor="#fff" />
        <stop offset={1 - bar.fadeOut} stopColor="#fff" />
        <stop offset="1" stopColor={bar.fadeOut > 0 ? '#222' : '#fff'} />
      </linearGradient>
      <mask id={`${id}${bar.id}`} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}${bar.id}-fade)`} />
      </mask>
    </>
  );
}
