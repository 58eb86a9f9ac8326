import { problem } from '#service/response.ts';

/** Says how many seconds somebody has to wait, where one asks more often than is answered. */
export type Limit = (who: string) => number | undefined;

/** Beyond it those are forgotten who have asked for nothing lately. */
const mostRemembered = 10_000;

/**
 * So many requests a minute for each who asks, a tenth of them at once: a bucket that fills evenly, of which each request
 * takes one.
 */
export function limiter(perMinute: number, now: () => number): Limit {
  const most = Math.max(1, Math.ceil(perMinute / 10));
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, { readonly level: number; readonly at: number }>();
  const levelOf = ({ level, at }: { readonly level: number; readonly at: number }, time: number) =>
    Math.min(most, level + (time - at) * perMillisecond);
  return (who) => {
    const time = now();
    const level = levelOf(buckets.get(who) ?? { level: most, at: time }, time);
    if (buckets.size > mostRemembered) {
      for (const [each, bucket] of buckets) if (levelOf(bucket, time) === most) buckets.delete(each);
    }
    if (level < 1) return Math.ceil((1 - level) / perMillisecond / 1000);
    buckets.set(who, { level: level - 1, at: time });
    return undefined;
  };
}

/**
 * For an address, and for each who is signed in: an office asks by one address, and one of its pages that asks without end is
 * not to use up what is there for all of them.
 */
export const limitsOf = (perMinute: number, now: () => number) => ({
  address: limiter(perMinute, now),
  session: limiter(Math.ceil(perMinute / sessionsOfAnAddress), now),
});
const sessionsOfAnAddress = 5;

export const tooOften = (wait: number): Response =>
  problem(429, `Ask again in ${wait} seconds.`, { headers: { 'retry-after': String(wait) } });
