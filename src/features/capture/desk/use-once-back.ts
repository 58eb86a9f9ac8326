import { useEffect, useEffectEvent } from 'react';

/** In milliseconds: soon enough that nobody presses again, and seldom enough for a service that is just starting. */
const pause = 15_000;

/** Does what could not be done, at once when the browser is online again, and else every few seconds while it waits. */
export function useOnceBack(isWaiting: boolean, again: () => void): void {
  const onBack = useEffectEvent(again);
  useEffect(() => {
    if (!isWaiting) return;
    const listen = () => onBack();
    const timer = setInterval(listen, pause);
    addEventListener('online', listen);
    return () => {
      clearInterval(timer);
      removeEventListener('online', listen);
    };
  }, [isWaiting]);
}
