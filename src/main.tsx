import { type ReactNode, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { QueryClient } from '@tanstack/react-query';
import { App } from '#app/App.tsx';
import { lengthenAddress } from '#app/address/short-names.ts';
import { fault } from '#app/browser/fault.ts';
import { loadPage, startFromPage } from '#app/browser/start.ts';

/** Starts the application in steps; between them a slow machine may answer its reader. */
async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  lengthenAddress();
  const loaded = loadPage(location.pathname, location.search);
  await nextTask();
  const { client, path, isPrerendered, whenWanted, askOnlyAfter } = startFromPage();
  await nextTask();

  // In development nothing may be asked before the worker listens; the mode is a constant, so the branch is dropped.
  if (import.meta.env.MODE === 'development') {
    const { startDevelopmentMock } = await import('#mocks/development.ts');
    fault.set(await startDevelopmentMock());
  }

  if (import.meta.env.MODE === 'demo') askOnlyAfter(() => startMock(client));

  await loaded;
  const app: ReactNode = (
    <StrictMode>
      <App client={client} path={path} />
    </StrictMode>
  );
  // As a transition the take-over is done in slices, not in one go.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app, { onRecoverableError: reportCause }));
  else createRoot(root).render(app);

  // While developing, the worker of the mock has this place. Elsewhere keeping the pages waits for a reader, and then for
  // everything that the reader waits for.
  if (import.meta.env.MODE !== 'development') whenWanted(() => void keepPages());

  // What every question of the demo waits for comes after the reader's first sign, or at once where the address asks for
  // a fault. A session must go on without a network, so it fetches nothing after it has been opened.
  if (import.meta.env.MODE === 'demo') {
    const startSoon = () => setTimeout(() => void startMock(client), 300);
    if (location.search.includes('fault=') || location.pathname.startsWith('/session')) startSoon();
    else whenWanted(startSoon);
  }
}

let mock: Promise<void> | undefined;

/** The demo is prerendered with the mock's answers; the mock itself is needed once anything else is asked. */
const startMock = (client: QueryClient): Promise<void> => (mock ??= mockFor(client));

async function mockFor(client: QueryClient): Promise<void> {
  const { startDemoMock } = await import('#mocks/demo.ts');
  const asked = startDemoMock(location.search);
  fault.set(asked);
  // Not waited for: what is asked again waits for the mock itself.
  if (asked) void client.invalidateQueries();
}

/** React says only that it drew a panel anew; what made it do so is in the cause. */
function reportCause(error: unknown): void {
  reportError(error instanceof Error && error.cause !== undefined ? error.cause : error);
}

async function keepPages(): Promise<void> {
  const { startOffline } = await import('#app/browser/keep-pages.ts');
  await startOffline();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

void start();
