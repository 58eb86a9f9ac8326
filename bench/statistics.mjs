const known = (values) => values.filter((value) => value !== null && value !== undefined);

/** The middle of the values that were measured; null without any. */
export function median(values) {
  const sorted = known(values).toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

export function summary(values) {
  const measured = known(values);
  if (measured.length === 0) return null;
  return { median: median(measured), min: Math.min(...measured), max: Math.max(...measured) };
}
