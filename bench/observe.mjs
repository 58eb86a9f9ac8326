// Runs in the measured page before the page's own scripts, and only looks. Playwright hands this file to the
// browser as text, inside a function: it cannot import, and its names stay out of the page's.
const seen = { lcp: null, shifts: [], tasks: [], events: [], changes: 0, content: null, ready: null };

const follow = (type, note, options) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type,
    buffered: true,
    ...options,
  });
follow('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
follow('layout-shift', (shift) => !shift.hadRecentInput && seen.shifts.push(shift));
follow('longtask', (task) => seen.tasks.push(task));
const noteEvent = (event) => event.interactionId > 0 && seen.events.push(event);
follow('event', noteEvent, { durationThreshold: 16 });
follow('first-input', noteEvent);

// A control that answers changes the document, a form field or an open state; a dead one is very quick and
// changes nothing.
const noteChange = () => (seen.changes += 1);
new MutationObserver((records) => {
  noteChange();
  const ready = records.some(({ attributeName }) => attributeName === 'data-ready');
  if (ready) seen.ready ??= performance.now();
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
document.addEventListener('change', noteChange, true);
document.addEventListener('toggle', noteChange, true);

const isRendered = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};
const isThere = ({ css, count }) => [...document.querySelectorAll(css)].filter(isRendered).length >= count;
const watchContent = () => {
  if (!window.benchContent.every(isThere)) return requestAnimationFrame(watchContent);
  // When the next frame begins, the one that shows the content has been handed over.
  return requestAnimationFrame(() => (seen.content = performance.now()));
};
requestAnimationFrame(watchContent);

// The largest sum within a window of shifts less than 1 s apart and 5 s long in all, as browsers report it.
const layoutShift = () => {
  let [largest, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { startTime, value } of seen.shifts) {
    if (startTime - last >= 1000 || startTime - first >= 5000) [sum, first] = [0, startTime];
    last = startTime;
    sum += value;
    largest = Math.max(largest, sum);
  }
  return largest;
};
const blocking = () => seen.tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
const fcp = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;

window.bench = {
  missing: () => window.benchContent.filter((part) => !isThere(part)).map(({ css }) => css),
  state: () => ({
    content: seen.content,
    ready: seen.ready,
    complete: document.readyState === 'complete',
    calmMs: performance.now() - Math.max(0, ...seen.tasks.map((task) => task.startTime + task.duration)),
  }),
  load: () => ({
    origin: performance.timeOrigin,
    fcp: fcp(),
    lcp: seen.lcp,
    // Nothing is on the screen before the first paint, whatever the layout says.
    content: seen.content === null ? null : Math.max(seen.content, fcp() ?? 0),
    ready: document.documentElement.dataset.ready === undefined ? null : seen.ready,
    layoutShift: layoutShift(),
    blocking: blocking(),
  }),
  layoutShift,
  begin: () => {
    seen.events.length = 0;
    seen.tasks.length = 0;
    seen.changes = 0;
  },
  interaction: () => ({
    // Shorter ones are not reported by the browser at all.
    durationMs: Math.max(8, ...seen.events.map(({ duration }) => duration)),
    changed: seen.changes > 0,
    blocking: blocking(),
  }),
};
