import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { failOnNoise, listenToConsole } from './console.ts';
import './dom.ts';
import { freshHandlers, server } from './server.ts';

// Each look for what is not there yet would write the whole page down for an error that nobody reads, and cut it to the
// limit afterwards, be it 0; DEBUG_PRINT_LIMIT=7000 has it in the error of a test that fails.
const isPagePrinted = process.env['DEBUG_PRINT_LIMIT'] !== undefined;
const notFound = (message: string | null) =>
  Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 60_000, ...(!isPagePrinted && { getElementError: notFound }) });
vi.setConfig({ testTimeout: 600_000 });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  listenToConsole();
  // One page serves all tests: each finds it as a first visitor does.
  history.replaceState(null, '', '/');
  localStorage.clear();
});
afterEach(() => {
  // A change that still goes on is written while the page is there, and not into the address of the next test.
  dispatchEvent(new Event('pointercancel'));
  dispatchEvent(new Event('pagehide'));
  cleanup();
  server.resetHandlers(...freshHandlers());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  failOnNoise();
});
afterAll(() => server.close());
