import { type RefObject, useEffect, useState } from 'react';

/** Whether a region is narrower than what it holds, so that it scrolls. */
export function useIsScrolling(region: RefObject<HTMLElement | null>): boolean {
  const [isScrolling, setIsScrolling] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setIsScrolling(element.scrollWidth > element.clientWidth));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [region]);
  return isScrolling;
}
