import { signal } from '#ui/hooks/signal.ts';

/** The newer version that is installed and waits for the reader; undefined while there is none. */
export const waitingUpdate = signal<ServiceWorker | undefined>(undefined);

/** Only here, at the reader's wish, and only in this window: others keep what is typed in them. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waitingUpdate.get()?.postMessage({ type: 'take-over' }, []);
}
