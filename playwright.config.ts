import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// check.mjs passes both; the rest is for a run by hand, `npm run check:browser`.
const port = process.env['E2E_PORT'] ?? '4317';
const executablePath = process.env['CHROME_PATH'] || (await findChromium());

/** Chromium heeds the last list only, so what Playwright switches off comes first, as far as it concerns a Linux. */
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // The list below the address bar is a page of its own in each window, which nobody sees here: each new window took
  // 0.2 s of a processor for it, each page that is opened 0.06 s.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

export default defineConfig({
  // Time never fails a test: these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that needs a second try hides a fault.
  retries: 0,
  reporter: [['line'], ['json', { outputFile: 'node_modules/.cache/foerderlage/browser.json' }]],
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A window of its own takes longer to open than most tests run. What a page keeps and what a test has put in its
    // way is cleared in between; the tests that need a first visit say so.
    reuseContext: true,
    // The offline worker would answer before the tests that stand in for a data service; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    // Still pictures: nothing to wait for, and nothing half-way to test.
    contextOptions: { reducedMotion: 'reduce' },
    // "only-on-failure" takes a picture of each test before it knows; support.ts takes one where one is of use.
    screenshot: 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Root has no sandbox in a container, and the browser shall not call anybody but the page.
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // As with windows: without them Chromium fits letters to the points of a screen, and pages are laid out otherwise.
        '--font-render-hinting=none',
        // One process for all pages of a worker: else each test starts one and warms it up, for half of what it takes.
        '--renderer-process-limit=1',
        '--disable-site-isolation-trials',
        // A page lives for seconds: what optimizes in the background for later takes the processors from what is tested.
        '--js-flags=--single-threaded-gc,--no-turbofan,--no-maglev',
        `--disable-features=${switchedOff.join(',')}`,
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve-dist.mjs',
    url: `http://localhost:${port}`,
    env: { PORT: port },
    // Another build that happens to run there must not be the one that is tested.
    reuseExistingServer: false,
    stderr: 'pipe',
    timeout: 30_000,
  },
});
