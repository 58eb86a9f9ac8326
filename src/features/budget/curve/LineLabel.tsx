type LineLabelProps = {
  text: string;
  /** Above the plot, one line for each name. */
  line: number;
  /** On which side of its line the name stands. */
  side: 'start' | 'end';
  /** Given by the library: where the line is. */
  viewBox?: { readonly x: number; readonly y: number };
};

/** The name of an upright line, above the plot and joined to it: nothing is drawn over it there. */
export function LineLabel({ text, line, side, viewBox }: LineLabelProps) {
  if (!viewBox) return null;
  return (
    <g className="line-label">
      <line x1={viewBox.x} x2={viewBox.x} y1={line - 10} y2={viewBox.y} />
      <text x={viewBox.x} y={line} dx={side === 'start' ? 6 : -6} textAnchor={side}>
        {text}
      </text>
    </g>
  );
}
