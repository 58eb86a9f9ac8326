import { startTransition, useEffect, useState } from 'react';

/**
 * The host for an address on paper, which has no links. A prerendered page does not know it yet; nobody waits for it, so
 * it comes in slices when the page has been taken over.
 */
export function useOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => startTransition(() => setOrigin(location.origin)), []);
  return origin;
}
