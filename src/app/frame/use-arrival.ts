import { useEffect, useRef } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import type { Page } from '../address/views.ts';

/**
 * Says that the page answers and shows what its address asks for. A prerendered page whose address asks for another
 * state is hidden until then: nothing untrue is ever on the screen.
 */
export function useReady(isShown: boolean, search: string) {
  useEffect(() => {
    if (!isShown || search !== location.search) return;
    const { dataset } = document.documentElement;
    delete dataset['pending'];
    dataset['ready'] = '';
  }, [isShown, search]);
}

/** Tells everyone where they are after a change of view: the window's title, and the focus for those who listen. */
export function useHeading(title: string, page: Page) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  const product = useWords().product;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // A link to a place in the view leads there, once it is drawn.
    if (location.hash !== '' && document.getElementById(location.hash.slice(1))) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
