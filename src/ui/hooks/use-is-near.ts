import { type RefObject, useEffect, useState } from 'react';

/** How far from the screen something is already drawn: about a turn of a mouse wheel. */
const rootMargin = '300px';

const followers = new Map<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One for all: a page may have hundreds of places that ask. */
function follow(element: Element, follower: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) followers.get(target)?.(isIntersecting);
    },
    { rootMargin },
  );
  followers.set(element, follower);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    followers.delete(element);
    if (followers.size === 0) observer = undefined;
  };
}

/** Whether something is on the screen or close to it; false until the browser has said so. */
export function useIsNear(place: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => (place.current ? follow(place.current, setIsNear) : undefined), [place]);
  return isNear;
}
