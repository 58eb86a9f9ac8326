import { waitingUpdate } from './offline.ts';

/** After the first sign of a reader the chart and the mock come first. */
const delay = 2000;

/**
 * Lets the browser keep the pages for when there is no network. Without service workers, or where the browser refuses
 * one, the pages go on as they are.
 */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await new Promise((resolve) => setTimeout(resolve, delay));
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('/sw.js');
  } catch {
    return;
  }
  const registration = await serviceWorker.getRegistration();
  if (!registration) return;
  watch(registration);
  // A tab that stays open for days learns of a new version when its reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  const { active } = await serviceWorker.ready;
  active?.postMessage({ type: 'keep', paths: askedPaths() }, []);
}

/** What this page asked the data service of its own host before the worker was there. */
function askedPaths(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.includes('/api/'))
    .map(({ pathname, search }) => pathname + search);
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // Without a controller the worker that waits is the first one: nothing is replaced.
    const next = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined;
    if (next !== waitingUpdate.get()) waitingUpdate.set(next);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  registration.installing?.addEventListener('statechange', look);
  look();
}
