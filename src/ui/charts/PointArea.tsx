type PointAreaProps = {
  /** Counted over the whole chart, as arrow keys walk its points. */
  point: number;
  x: number | string;
  y: number;
  width: number | string;
  height: number;
};

/** Where a point answers the mouse, and what is outlined while it is shown: its whole place, not its thin mark. */
export function PointArea({ point, ...place }: PointAreaProps) {
  return <rect className="point-area" data-point={point} {...place} />;
}
