import { useId } from 'react';
import type { Bar, Drawing } from './timeline-rows.ts';

const height = 128;
const barTop = 34;
const barHeight = 28;
const axisTop = 84;

/**
 * Drawn in percent of the width, so that text keeps its size on every screen. What is held out is hatched, an end
 * that nobody named fades out; the list beside it says the same in words.
 */
export function TimelineDrawing({ drawing }: { drawing: Drawing }) {
  const id = useId();
  const { asOf } = drawing;
  const isLate = asOf.at > 70;
  return (
    <svg className="timeline-drawing" width="100%" height={height} aria-hidden="true" focusable="false">
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
        <PhaseBar key={bar.id} bar={bar} id={id} />
      ))}
      {drawing.points.map((point) => (
        <svg key={point.id} x={`${point.at}%`} y={axisTop} overflow="visible">
          <path className="milestone" d="M0-7L7 0L0 7L-7 0Z" />
        </svg>
      ))}
      <g className="as-of">
        <line x1={`${asOf.at}%`} x2={`${asOf.at}%`} y1="8" y2={axisTop + 10} />
        <text x={`${asOf.at}%`} y="20" dx={isLate ? -8 : 8} textAnchor={isLate ? 'end' : 'start'}>
          {asOf.label}
        </text>
      </g>
      {drawing.bars.map((bar) => (
        <text
          key={bar.id}
          className="bar-title"
          x={`${(bar.from + bar.to) / 2}%`}
          y={barTop + 19}
          textAnchor="middle"
        >
          {bar.title}
        </text>
      ))}
    </svg>
  );
}

function PhaseBar({ bar, id }: { bar: Bar; id: string }) {
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
