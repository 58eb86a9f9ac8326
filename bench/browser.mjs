// A fresh Chromium with a fresh profile; nothing but loopback can be reached from it.
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';
import { WINDOW } from './model.mjs';

const executablePath = await findChromium({ withWindows: true });

export async function launch() {
  if (executablePath === undefined) throw new Error('There is no Chromium here; npm test installs one.');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    viewport: WINDOW,
    // A request that leaves the machine is an error to be counted, not a wait that depends on the network.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const { product } = await send(page, 'Browser.getVersion');
  return { context, page, version: product };
}

/** Slows the page's main thread; workers are not slowed. */
export const slowProcessor = (page, rate) => send(page, 'Emulation.setCPUThrottlingRate', { rate });

async function send(page, method, parameters) {
  const session = await page.context().newCDPSession(page);
  return session.send(method, parameters);
}
