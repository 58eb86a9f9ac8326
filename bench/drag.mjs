// How a slow processor bears the own share being dragged, beside each part of the workbench that draws.
// Runs alone: `npm run bench:drag`, with dist-demo/ built; `npm run bench:drag -- 12` with twelve municipalities over
// six years in place of the first paper, and with dist/, which asks for them. A bench and never a test: it says what is.
//
// Each step moves the thumb by 1 %. Counted is what the browser calls long tasks, more than 50 ms of the main thread,
// and how long each input waited until something was painted. The machine's own other work falls on both: run it when
// nothing else does, and read the median of several rounds.
import { fileURLToPath } from 'node:url';
import { townsDocument } from '#tests/given/many-towns.ts';
import { launch, slowProcessor } from './browser.mjs';
import { untilFree } from './machine.mjs';
import { openSite } from './site.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 5;
const STEPS = 30;
const PAUSE = 150;
const SLOWER = 4;

/** Each with what is there once its drawings are alive. */
const PARTS = {
  effect: '.band-plot',
  limits: '.plot',
  drivers: '.band-plot',
  cash: '.plot',
  comparison: '.band-plot',
};

const towns = Number(process.argv[2] ?? 0);
const scenario = towns > 0 ? 'a' : 'b';

const site = await openSite(fileURLToPath(new URL(towns > 0 ? '../dist' : '../dist-demo', import.meta.url)));
// What moves it, and the comparison, open a municipality at a time where there are many.
for (const part of towns > 0 ? ['effect', 'limits', 'cash'] : Object.keys(PARTS)) {
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await untilFree();
    const { context, page } = await launch();
    try {
      rounds.push(await drag(page, part));
    } finally {
      await context.close();
    }
  }
  console.log(`${part}, ${ROUNDS} rounds of ${STEPS} steps, processor ${SLOWER} times slower:`);
  console.log(`  input to next paint, median ${median(rounds.map(({ waits }) => at(waits, 0.5)))} ms`);
  console.log(
    `  slowest input, median of rounds ${median(rounds.map(({ waits }) => Math.max(...waits)))} ms`,
  );
  console.log(
    `  long tasks a step, median ${median(rounds.map(({ tasks }) => tasks.length / STEPS)).toFixed(2)}`,
  );
  console.log(
    `  longest task, median of rounds ${median(rounds.map(({ tasks }) => Math.max(0, ...tasks)))} ms`,
  );
}
process.exit(0);

async function drag(page, part) {
  if (towns > 0) await answerWithTowns(page);
  await page.goto(`http://127.0.0.1:${site.port}/budget?scenario=${scenario}&tab=${part}`);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await page.mouse.move(5, 640);
  await page.waitForFunction((drawn) => document.querySelector(`#results ${drawn}`), PARTS[part]);
  await page.evaluate(() => {
    globalThis.measured = { waits: [], tasks: [] };
    const { waits, tasks } = globalThis.measured;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown' || name === 'keyup') waits.push(Math.round(duration));
      }
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  await slowProcessor(page, SLOWER);
  await page.getByRole('slider', { name: /Eigenanteil/ }).focus();
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(PAUSE);
  }
  await page.waitForTimeout(1000);
  const { waits, tasks } = await page.evaluate(() => globalThis.measured);
  return { waits: waits.length > 0 ? waits : [16], tasks };
}

/** Grants that run from 2019 to 2024. */
async function answerWithTowns(page) {
  const { scenarios, ...rest } = townsDocument(towns);
  const { id, title, defaultAsOf } = rest;
  const document = {
    ...rest,
    scenarios: scenarios.map(({ participants, ...each }) => ({
      ...each,
      participants: participants.map((participant) => ({
        ...participant,
        lastMonth: { ...participant.firstMonth, value: '2024-12' },
      })),
    })),
  };
  await page.route('**/api/initiatives', (route) => route.fulfill({ json: [{ id, title, defaultAsOf }] }));
  await page.route(`**/api/initiatives/${id}`, (route) => route.fulfill({ json: document }));
}

function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)];
}
