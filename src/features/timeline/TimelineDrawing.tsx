import { useId } from 'react';
import type { Bar, Drawing } from './drawing-rows.ts';

const height = 128;
const barTop = 34;
const barHeight = 28;
const axisTop = 84;

/** A day that is named, one that is not, and the time in which it lies. */
const sharp = { stroke: 'var(--paper)' };
const vague = { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 };
const unsharp = { stroke: 'var(--ink)', strokeWidth: 2.5, strokeDasharray: '2 4' };
const chosenFrame = { fill: 'none', stroke: 'var(--act)', strokeWidth: 2 };

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
          <rect fill="var(--paper)" width="8" height="8" />
          <rect fill="var(--payer-state)" width="3" height="8" />
        </pattern>
        {drawing.bars.map((bar) => (
          <Fade key={bar.id} id={id} bar={bar} />
        ))}
      </defs>
      <g stroke="var(--edge)">
        <line x1="0" x2="100%" y1={axisTop} y2={axisTop} />
        {drawing.ticks.map((tick) => (
          <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1={axisTop} y2={axisTop + 7} />
        ))}
      </g>
      {drawing.ticks.map((tick) => (
        <text key={tick.at} fill="var(--soft)" x={`${tick.at}%`} y={axisTop + 24} dx="2">
          {tick.label}
        </text>
      ))}
      {drawing.bars.map((bar) => (
        <PhaseBar key={bar.id} bar={bar} id={id} isChosen={chosen === `phase-${bar.id}`} />
      ))}
      {pointsOf(drawing).map(({ point, y }) => (
        <g key={point.id}>
          {point.from === undefined ? null : (
            <line x1={`${point.from}%`} x2={`${point.at}%`} y1={y} y2={y} {...unsharp} />
          )}
          <svg x={`${point.at}%`} y={y} overflow="visible">
            <path d="M0-7L7 0L0 7L-7 0Z" {...(point.isVague ? vague : sharp)} />
          </svg>
        </g>
      ))}
      <g fill="var(--payer-own)" fontWeight="600">
        {asOf.beyond === undefined ? (
          <line
            x1={`${asOf.at}%`}
            x2={`${asOf.at}%`}
            y1="8"
            y2={axisTop + 10}
            stroke="var(--payer-own)"
            strokeWidth="2"
          />
        ) : null}
        <text x={`${asOf.at}%`} y="20" dx={isLate ? -8 : 8} textAnchor={isLate ? 'end' : 'start'}>
          {before}
          {asOf.label}
          {after}
        </text>
      </g>
      {drawing.bars.map((bar) => (
        <BarTitle key={bar.id} bar={bar} />
      ))}
    </svg>
  );
}

/** A generous width for a letter, so that a name has room on its plate. */
const letterWidth = 8.2;

/** The name of a bar; inside of the bar it stands on a plate of paper, so that no hatch runs through its letters. */
function BarTitle({ bar }: { bar: Bar }) {
  if (bar.titleAt !== 'inside') {
    const place =
      bar.titleAt === 'above'
        ? { x: `${bar.from}%`, y: barTop - 7 }
        : { x: `${bar.to}%`, y: barTop + 19, dx: 8 };
    return (
      <text fontWeight="600" {...place}>
        {bar.title}
      </text>
    );
  }
  const width = bar.title.length * letterWidth + 8;
  return (
    <svg x={`${(bar.from + bar.to) / 2}%`} y={barTop} overflow="visible">
      <rect fill="var(--paper)" x={-width / 2} y={4} width={width} height={barHeight - 8} />
      <text fontWeight="600" y={19} textAnchor="middle">
        {bar.title}
      </text>
    </svg>
  );
}

/** Shares of the width below which two marks would run into one: every other one is lifted off the axis. */
const tooClose = 1.8;

function pointsOf({ points }: Drawing) {
  let isLifted = false;
  return points.map((point, index) => {
    const before = points[index - 1];
    isLifted = before !== undefined && Math.abs(point.at - before.at) < tooClose && !isLifted;
    return { point, y: isLifted ? axisTop - 13 : axisTop };
  });
}

function PhaseBar({ bar, id, isChosen }: { bar: Bar; id: string; isChosen: boolean }) {
  const width = Math.max(0.6, bar.to - bar.from);
  return (
    <svg x={`${bar.from}%`} y={barTop} width={`${width}%`} height={barHeight} overflow="visible">
      <rect
        width="100%"
        height={barHeight}
        fill={bar.isConfirmed ? 'var(--payer-state)' : `url(#${id}hatch)`}
        mask={`url(#${id}${bar.id})`}
      />
      {isChosen ? <rect x="-3" y="-4" width="100%" height={barHeight + 8} {...chosenFrame} /> : null}
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
