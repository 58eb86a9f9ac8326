import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { failOnNoise, listenToConsole } from './console.ts';
import './dom.ts';
import { freshHandlers, server } from './server.ts';

// Each look for what is not there yet would write the whole page down for an error that nobody reads, and cut it to the
// limit afterwards, be it 0; DEBUG_PRINT_LIMIT=7000 has it in the error of a test that fails.
const isPagePrinted = process.env['DEBUG_PRINT_LIMIT'] !== undefined;
const notFound = (message: string | null) =>
  Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });

// React remembers of each element where in the code it was made: up to a third of what a panel test takes. A warning names
// the components all the same.
const internals = Object(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'),
);
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set() {} });

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
  // What was printed is on the screen again, while somebody hears of it.
  act(() => void dispatchEvent(new Event('afterprint')));
  cleanup();
  server.resetHandlers(...freshHandlers());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  failOnNoise();
});
afterAll(() => server.close());
