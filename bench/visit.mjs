// One run: a fresh browser opens the view once, and where there is something to operate, operates it.
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launch, slowProcessor } from './browser.mjs';
import { PROCESSOR_SLOWDOWN } from './model.mjs';

const OBSERVER = fileURLToPath(new URL('./observe.mjs', import.meta.url));
const CALM_MS = 1500;
/** So long without any activity, and what is not there by then will not come. */
const HOPELESS_MS = 8000;
const LOAD_LIMIT_MS = 60_000;
const SETTLE_LIMIT_MS = 20_000;

/** @param {{ host: object, isApp: boolean }} target */
export async function visit(target, path, view) {
  const { host, isApp } = target;
  await host.reset();
  const { context, page, version } = await launch();
  try {
    const trouble = watchForTrouble(context, page, host.origin);
    await slowProcessor(page, PROCESSOR_SLOWDOWN);
    await page.addInitScript((content) => (window.benchContent = content), view.content);
    await page.addInitScript({ path: OBSERVER });
    await page.goto(host.origin + path, { waitUntil: 'commit' });
    const isShown = ({ content, ready, complete }) =>
      content !== null && complete && (!isApp || ready !== null);
    await untilCalm(page, host, LOAD_LIMIT_MS, isShown);

    const load = await page.evaluate(() => window.bench.load());
    const traffic = await host.read();
    const missing = await page.evaluate(() => window.bench.missing());
    const operated = isApp ? await operate(page, host, view) : null;
    return {
      ...load,
      missing,
      ...weigh(traffic, load),
      ...operated,
      ...trouble,
      chromium: version,
    };
  } finally {
    await context.close();
  }
}

function watchForTrouble(context, page, origin) {
  const trouble = { errors: [], elsewhere: [] };
  page.on('console', (message) => message.type() === 'error' && trouble.errors.push(message.text()));
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(origin).host) trouble.elsewhere.push(host);
  });
  return trouble;
}

/** Waits until neither the line nor the page has had anything to do for a while, or gives up waiting. */
async function untilCalm(page, host, limitMs, isDone = () => true) {
  const startedAt = performance.now();
  for (;;) {
    await sleep(200);
    const state = await page.evaluate(() => window.bench.state());
    const { quietMs } = await host.read();
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > limitMs) return;
    if (Math.min(state.calmMs, quietMs, waitedMs) > (isDone(state) ? CALM_MS : HOPELESS_MS)) return;
  }
}

const bytesOf = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

function weigh({ requests, bytes, connections }, { origin, ready }) {
  const scripts = requests.filter(({ kind }) => kind === 'script');
  return {
    bytes,
    connections,
    requests: requests.length,
    failed: requests.filter(({ status }) => status >= 400).map(({ path }) => path),
    fontBytes: bytesOf(requests.filter(({ kind }) => kind === 'font')),
    scriptBytes: bytesOf(scripts),
    scriptBytesUntilReady: ready === null ? null : bytesOf(scripts.filter(({ at }) => at <= origin + ready)),
    scripts,
  };
}

async function operate(page, host, view) {
  const before = (await host.read()).requests.length;
  const first = await take(page, host, view.first);
  const { requests } = await host.read();
  const steps = [];
  for (const step of view.steps) steps.push(await take(page, host, step));
  const shiftAfterUse = await page.evaluate(() => window.bench.layoutShift());
  return { first, steps, fetchedByFirst: requests.slice(before), shiftAfterUse };
}

async function take(page, host, { name, click, focus, keys, brings = 'body' }) {
  const place = await page.evaluate(findControl, { alternatives: click ?? focus, focus: Boolean(focus) });
  if (place === null) return { name, problem: 'no such control' };
  // Scrolling there is not part of the interaction.
  await untilCalm(page, host, SETTLE_LIMIT_MS);
  await page.evaluate(() => window.bench.begin());
  if (keys) for (const key of keys) await press(page, key);
  else await clickAt(page, place);
  await untilCalm(page, host, SETTLE_LIMIT_MS);
  const { durationMs, changed, blocking } = await page.evaluate(() => window.bench.interaction());
  const isThere = await page.evaluate((css) => document.querySelector(css) !== null, brings);
  const problem = changed ? (isThere ? null : `no ${brings}`) : 'nothing changed';
  return { name, durationMs, blocking, problem };
}

// A real hand holds a key or button down for a moment; down and up in the same instant would be one event.
const HELD_MS = 60;
const BETWEEN_KEYS_MS = 300;

async function press(page, key) {
  await page.keyboard.press(key, { delay: HELD_MS });
  await sleep(BETWEEN_KEYS_MS);
}

async function clickAt(page, { x, y }) {
  await page.mouse.move(x, y);
  await sleep(HELD_MS);
  await page.mouse.down();
  await sleep(HELD_MS);
  await page.mouse.up();
}

/** In the page: scrolls the first alternative that is visible into view; its middle, if nothing lies over that. */
function findControl({ alternatives, focus }) {
  for (const { css, text = '' } of alternatives) {
    for (const element of document.querySelectorAll(css)) {
      if (!element.checkVisibility() || !element.textContent.trim().startsWith(text)) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (focus) element.focus();
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      // A dialog that still stands open would take the press for itself.
      return focus || element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
    }
  }
  return null;
}
