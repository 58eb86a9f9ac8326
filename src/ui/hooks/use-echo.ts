import { useState } from 'react';

/**
 * A control's own value until the page has caught up with it: the control answers at once, the page follows in slices.
 * What it passed on arrives late and never pulls it back; a value that comes from elsewhere is taken over.
 */
export function useEcho<T extends string | number>(value: T): readonly [shown: T, echo: (next: T) => void] {
  const [{ seen, sent }, setState] = useState<{ readonly seen: T; readonly sent: readonly T[] }>({
    seen: value,
    sent: [],
  });
  if (value !== seen) {
    const arrived = sent.lastIndexOf(value);
    setState({ seen: value, sent: arrived === -1 ? [] : sent.slice(arrived + 1) });
  }
  const echo = (next: T) =>
    setState((before) => ({ ...before, sent: next === before.seen ? [] : [...before.sent, next] }));
  return [sent.at(-1) ?? value, echo];
}
