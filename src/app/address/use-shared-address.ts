import { sessionParameters } from './view-address.ts';
import { useEffect, useEffectEvent, useRef } from 'react';

const channelName = 'foerderlage-session';
/** What two windows share of an address; the rest has to be the same, or they show different things. */
const shared = sessionParameters('shared');
/** What may differ between them all the same. */
const own = sessionParameters('own');

/**
 * Keeps the windows of one session in step: the projected one and the speaker's. What is heard is an address, and any
 * address is valid, so nothing heard can do harm; a window that is closed just hears nothing.
 */
export function useSharedAddress(search: string, follow: (search: string) => void): void {
  const channel = useRef<BroadcastChannel>(undefined);
  const told = useRef(search);
  const hear = useEffectEvent((message: unknown) => {
    if (typeof message !== 'string' || essenceOf(message) !== essenceOf(search)) return;
    const followed = withShared(search, message);
    if (followed === search) return;
    // What came from there is not told back.
    told.current = followed;
    follow(followed);
  });

  useEffect(() => {
    const opened = new BroadcastChannel(channelName);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
    return () => opened.close();
  }, []);

  useEffect(() => {
    if (told.current === search) return;
    told.current = search;
    channel.current?.postMessage(search);
  }, [search]);
}

/** What both windows have to look at: everything in the address but the steps and what is each window's own. */
function essenceOf(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...shared, ...own]) query.delete(name);
  query.sort();
  return query.toString();
}

function withShared(search: string, other: string): string {
  const query = new URLSearchParams(search);
  const heard = new URLSearchParams(other);
  for (const name of shared) {
    const value = heard.get(name);
    query.delete(name);
    if (value !== null) query.append(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
