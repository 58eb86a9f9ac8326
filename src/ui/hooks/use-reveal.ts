import { useEffect } from 'react';

/**
 * Brings an element into view and focuses it as soon as it is there: a page that was built for another state has it
 * only once it shows its own, and until then it is hidden and takes no focus. Whoever types is not taken away.
 */
export function useReveal(id: string | undefined): void {
  useEffect(() => {
    const page = document.documentElement;
    const entry = id === undefined ? null : document.querySelector(`[id="${id}"]`);
    if (!(entry instanceof HTMLElement)) return;
    const reveal = () => {
      if ('pending' in page.dataset || document.activeElement?.matches('input')) return;
      observer.disconnect();
      entry.focus({ preventScroll: true });
      entry.scrollIntoView({ block: 'center' });
    };
    const observer = new MutationObserver(reveal);
    if ('pending' in page.dataset) observer.observe(page, { attributeFilter: ['data-pending'] });
    else reveal();
    return () => observer.disconnect();
  }, [id]);
}
