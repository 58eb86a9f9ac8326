import { type ReactNode, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { fault } from '#app/browser/fault.ts';
import { loadPage, startFromPage } from '#app/browser/start.ts';

/** Starts the application in steps; between them a slow machine may answer its reader. */
async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  const loaded = loadPage(location.pathname, location.search);
  await nextTask();
  const { client, path, isPrerendered, whenWanted } = startFromPage();
  await nextTask();

  // In development nothing may be asked before the worker listens; the mode is a constant, so the branch is dropped.
  if (import.meta.env.MODE === 'development') {
    const { startDevelopmentMock } = await import('#mocks/development.ts');
    fault.set(await startDevelopmentMock());
  }

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

  // The demo is prerendered with the mock's answers; the mock is needed once something is asked again. That takes a
  // reader, so it comes after the first sign of one, or at once where the address asks for a fault.
  if (import.meta.env.MODE === 'demo') {
    const startMock = async () => {
      const { startDemoMock } = await import('#mocks/demo.ts');
      const asked = startDemoMock(location.search);
      fault.set(asked);
      if (asked) await client.invalidateQueries();
    };
    const startSoon = () => setTimeout(() => void startMock(), 300);
    // A session must go on without a network, so it fetches nothing after it has been opened.
    if (location.search.includes('fault=') || location.pathname.startsWith('/session')) startSoon();
    else whenWanted(startSoon);
  }
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
