import type { ReactNode } from 'react';
import { linesOf } from './heading-lines.ts';

const lineHeight = 17;

/** In pixels: what the second line of a long heading takes, and each further one. */
export const moreLines = (title: string): number => (linesOf(title).length - 1) * lineHeight;

/** A name above its bars, in as many lines as it needs in a narrow window: words in a drawing do not break by themselves. */
export function MarkHeading({ title, children }: { title: string; children?: ReactNode }) {
  const lines = linesOf(title);
  return (
    <text y={32} className="mark-heading">
      {lines.map((line, index) => (
        <tspan key={line} x="0" dy={index === 0 ? 0 : lineHeight}>
          {index === lines.length - 1 ? line : `${line} `}
        </tspan>
      ))}
      {children}
    </text>
  );
}
