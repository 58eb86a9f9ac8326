/** As long as a slice of work may hold up the next input. */
const sliceMilliseconds = 20;

/** Lets the browser answer what waits: by its scheduler where it has one. */
async function breathe(): Promise<void> {
  const { scheduler } = globalThis;
  if (typeof scheduler !== 'undefined' && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Maps many items in slices between which the page answers; the order stays. */
export async function mapInSlices<T, U>(items: readonly T[], map: (item: T) => U): Promise<readonly U[]> {
  const results: U[] = [];
  let end = performance.now() + sliceMilliseconds;
  for (const item of items) {
    results.push(map(item));
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + sliceMilliseconds;
  }
  return results;
}
