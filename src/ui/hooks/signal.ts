import { useSyncExternalStore } from 'react';

type Source<T> = {
  /** Where the value lives outside of the application, as in the browser; without it the signal holds it. */
  readonly read?: () => T;
  /** Listens to the outside while anybody follows; gives back how to stop. */
  readonly connect?: (announce: () => void) => () => void;
};

/** A value outside of the components, which they follow. A page that is taken over was built with the initial one. */
export function signal<T>(initial: T, { read, connect }: Source<T> = {}) {
  let value = initial;
  let disconnect: (() => void) | undefined;
  const followers = new Set<() => void>();
  const get = read ?? (() => value);
  const announce = () => {
    for (const follower of followers) follower();
  };
  const set = (next: T) => {
    value = next;
    announce();
  };
  const subscribe = (follower: () => void) => {
    if (followers.size === 0) disconnect = connect?.(announce);
    followers.add(follower);
    return () => {
      followers.delete(follower);
      if (followers.size === 0) disconnect?.();
    };
  };
  return {
    get,
    set,
    announce,
    subscribe,
    useValue: () => useSyncExternalStore(subscribe, get, () => initial),
  };
}
