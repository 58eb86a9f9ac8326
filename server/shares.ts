import { problem } from '#service/response.ts';

/** Takes one place for somebody, and gives back how to leave it; undefined where that one holds the whole share already. */
export type Share = (who: string) => (() => void) | undefined;

/** So many at once for each. Nothing is kept of who holds none. */
export function shares(most: number): Share {
  const held = new Map<string, Set<object>>();
  return (who) => {
    const places = held.get(who) ?? new Set<object>();
    if (places.size >= most) return undefined;
    const place = {};
    held.set(who, places.add(place));
    return () => {
      if (places.delete(place) && places.size === 0) held.delete(who);
    };
  };
}

/** How many pages one process tells at most, each by an open line; of these an office by one address, and one session. */
export const streams = { all: 2000, address: 500, session: 50 } as const;

/** Who gets this asks for the resources themselves meanwhile. */
export const tooManyFollow = (): Response =>
  problem(429, 'As many of yours follow already as may. Ask again in 60 seconds.', {
    headers: { 'retry-after': '60' },
  });
