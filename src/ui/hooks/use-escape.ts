import { useEffect, useEffectEvent } from 'react';

/** Hears the Escape key wherever the focus is, while there is something to leave; a dialog's own Escape is its own. */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const onKey = useEffectEvent(({ key, target, defaultPrevented }: KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented) return;
    if (target instanceof Element && target.closest('dialog')) return;
    onEscape();
  });
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isActive]);
}
