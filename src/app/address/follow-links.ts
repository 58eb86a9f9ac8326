import { useEffect } from 'react';
import { navigate } from './address.ts';
import { pageAt } from './views.ts';

/**
 * Every link to a view is followed inside the application, wherever it stands: in the navigation, in a panel, in a
 * proof. They are real links, so new tabs, copying and middle clicks work as anywhere, and before a script runs.
 */
export function useFollowedLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function follow(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  // What has to start anew, as the mock without its fault, asks for it.
  if (!link || link.origin !== location.origin || link.dataset['reload'] !== undefined) return;
  const isPlaceHere =
    link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
  if (isPlaceHere || link.hasAttribute('download') || pageAt(link.pathname) === 'notFound') return;
  event.preventDefault();
  navigate(link.pathname + link.search + link.hash);
}
