import type { WrittenEvent } from '#contract/events.ts';

export type Following = {
  /** Of one initiative alone, or of all. */
  readonly of: string | undefined;
  readonly seesDrafts: boolean;
  /** By which session, where somebody is signed in. */
  readonly session: string | undefined;
};

export type Follower = Following & {
  readonly tell: (written: WrittenEvent) => void;
  /** Lets go who follows; a page comes again after so many milliseconds, or as it was told at its beginning. */
  readonly end: (comesAgain?: number) => void;
};

/** Below the two minutes after which a silent line is closed, and the minute for which proxies wait. */
const heartbeat = 25_000;
/** Then who follows comes again, and is asked again who that is: a session may have ended. */
const longest = 10 * 60_000;
/** Who takes nothing of so many events has gone, or is too slow; coming again costs less than keeping them. */
const mostUnread = 1000;

/** How long who is let go has for what was told already, in milliseconds. */
export const lastWords = 1_000;

/** All streams that are open. */
export function followers() {
  const open = new Set<Follower>();
  return {
    count: () => open.size,
    countOf: (session: string) => [...open].filter((each) => each.session === session).length,
    each: (use: (follower: Follower) => void) => open.forEach(use),
    end: () => open.forEach(({ end }) => end()),
    opened: (following: Following) => {
      const { readable, writable } = new TransformStream<string, string>(
        {},
        { highWaterMark: mostUnread },
        { highWaterMark: 0 },
      );
      const writer = writable.getWriter();
      const write = (text: string) => {
        if ((writer.desiredSize ?? 0) <= 0) return cut();
        writer.write(text).catch(gone);
      };
      const beat = setInterval(() => write(':\n\n'), heartbeat).unref();
      const life = setTimeout(() => end(), longest).unref();
      const gone = () => {
        clearInterval(beat);
        clearTimeout(life);
        open.delete(follower);
      };
      // What nobody takes is not kept until somebody does.
      const cut = () => {
        gone();
        writer.abort(new Error('Whoever follows is too slow.')).catch(gone);
      };
      const end = (comesAgain?: number) => {
        if (comesAgain !== undefined) write(`retry: ${comesAgain}\n\n`);
        gone();
        writer.close().catch(gone);
        // What nobody takes by then is not waited for.
        setTimeout(() => void writer.abort().catch(gone), lastWords).unref();
      };
      const follower: Follower = {
        ...following,
        tell: (written) => write(`data: ${JSON.stringify(written)}\n\n`),
        end,
      };
      open.add(follower);
      writer.closed.catch(gone);
      write('retry: 1000\n\n');
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
      return { follower, response: new Response(readable.pipeThrough(new TextEncoderStream()), { headers }) };
    },
  };
}
