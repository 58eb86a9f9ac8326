import type { Drawing } from './drawing-rows.ts';

const axisTop = 24;

/** A day that is named, one that is not, and the time in which it lies. */
const sharp = { stroke: 'var(--paper)' };
const vague = { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.5 };
const unsharp = { stroke: 'var(--ink)', strokeWidth: 2.5, strokeDasharray: '2 4' };

/** The axis with its labels, and the milestones on it. */
export function TimelineAxis({ drawing }: { drawing: Drawing }) {
  return (
    <>
      <g stroke="var(--edge)">
        <line x1="0" x2="100%" y1={axisTop} y2={axisTop} />
        {drawing.ticks.map((tick) => (
          <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1={axisTop} y2={axisTop + 7} />
        ))}
      </g>
      {drawing.ticks.map((tick) => (
        <text
          key={tick.at}
          className={tick.isMinor ? 'tick minor' : 'tick'}
          x={`${tick.at}%`}
          y={axisTop + 24}
          dx="2"
        >
          {tick.label}
        </text>
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
    </>
  );
}

/** Shares of the width below which two marks would run into one: every other one is lifted off the axis. */
const tooClose = 1.8;

function pointsOf({ points }: Drawing) {
  let isLifted = false;
  return points.map((point, index) => {
    const before = points[index - 1];
    isLifted = before !== undefined && Math.abs(point.at - before.at) < tooClose && !isLifted;
    return { point, y: isLifted ? axisTop - 14 : axisTop };
  });
}
