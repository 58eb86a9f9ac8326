const waiting = new Set<() => void>();

/**
 * Does something once the browser has painted what a control shows of itself, so that no press waits for what follows
 * from it. A page that is not seen paints nothing and does it at once.
 */
export function afterPaint(act: () => void): void {
  const once = () => {
    if (waiting.delete(once)) act();
  };
  waiting.add(once);
  if (document.hidden) once();
  else requestAnimationFrame(() => setTimeout(once));
}

/** Does what waits for a frame that may not come any more. */
export function actBeforePaint(): void {
  for (const act of waiting) act();
}
