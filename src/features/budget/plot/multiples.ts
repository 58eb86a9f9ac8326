type Band = { readonly key: string; readonly kind: string };
/** The part of a chart that belongs to one municipality. */
type Multiple<B extends Band> = {
  readonly key: string;
  /** The number of its first point in the whole chart. */
  readonly first: number;
  readonly bands: readonly B[];
};

/** Parts the bands of a chart at their headings, one drawing a municipality. */
export function multiplesOf<B extends Band>(bands: readonly B[]): readonly Multiple<B>[] {
  const starts = bands.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  return starts.flatMap((start, index) => {
    const own = bands.slice(start, starts[index + 1]);
    const [heading] = own;
    // Before it stand as many headings as multiples, and no heading is a point.
    return heading ? [{ key: heading.key, first: start - index, bands: own }] : [];
  });
}
