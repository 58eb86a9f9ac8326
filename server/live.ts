import * as z from 'zod/mini';
import { type WrittenEvent, writtenEventSchema } from '#contract/events.ts';
import { isSame } from '#domain/writing/canonical.ts';
import { releasedStore } from '#service/released-store.ts';
import { problem } from '#service/response.ts';
import type { Store } from '#service/store.ts';
import type { Database } from './store/database.ts';
import { writtenChannel } from './store/sql-store.ts';
import { type Follower, type Following, followers } from './followers.ts';
import { streams, tooManyFollow } from './shares.ts';

export type Live = {
  /** A stream of what is written, of one initiative or of all. */
  readonly follow: (request: Request, following: Omit<Following, 'of'>) => Promise<Response>;
  /** Lets go who follows, and takes nobody more. */
  readonly close: () => Promise<void>;
};

type Most = Readonly<Record<'all' | 'session', number>>;

/** Tells open pages what is written, by whichever process. */
export function live(database: Database, store: Store, most: Most = streams): Live {
  const released = releasedStore(store, 'released');
  const all = followers();
  let listening: Promise<() => Promise<void>> | undefined;
  let isClosing = false;
  // Nobody who follows may have missed anything: they all go, come again, and are told the newest.
  const lost = () => {
    listening = undefined;
    all.end();
  };
  const hear = (said: string) => {
    const written = writtenEventSchema.parse(JSON.parse(said));
    // Asked once, however many follow, and only where somebody has to know.
    let isReleased: Promise<boolean> | undefined;
    const seen = () => (isReleased ??= isAnother(released, written));
    all.each((follower) => void toldTo(follower, written, seen));
  };
  const listen = async () => {
    try {
      await (listening ??= database.listen(writtenChannel, hear, lost));
    } catch (error) {
      listening = undefined;
      throw error;
    }
  };
  return {
    follow: async (request, { seesDrafts, session }) => {
      if (isClosing) return problem(503, 'This server stops.', { headers: { 'retry-after': '5' } });
      if (session !== undefined && all.countOf(session) >= most.session) return tooManyFollow();
      if (all.count() >= most.all) {
        return problem(503, 'Too many follow just now.', { headers: { 'retry-after': '60' } });
      }
      const of = new URL(request.url).searchParams.get('initiative') ?? undefined;
      // First of all: those who come meanwhile find the place taken.
      const { follower, response } = all.opened({ of, seesDrafts, session });
      try {
        await listen();
        // Only now: what is written meanwhile is heard, too.
        for (const each of await newestOf(database, of)) follower.tell(each);
        return response;
      } catch (error) {
        follower.end();
        throw error;
      }
    },
    close: async () => {
      isClosing = true;
      all.each(({ end }) => end(soon()));
      // Where nobody could listen there is nothing to stop.
      const stop = await listening?.catch(() => undefined);
      listening = undefined;
      await stop?.();
    },
  };
}

/** When who was let go comes again, in milliseconds: the server may be there by then, and not all come at one time. */
const soon = (): number => 1_000 + Math.floor(Math.random() * 9_000);

async function newestOf({ query }: Database, of: string | undefined): Promise<readonly WrittenEvent[]> {
  const rows = await query(
    `select id as initiative, number from initiative
     where summary is not null and ($1::text is null or id = $1) order by position`,
    // No text of the database has the character U+0000.
    [of?.replaceAll('\0', '') ?? null],
  );
  return z.array(writtenEventSchema).parse(rows);
}

/** Who sees no drafts is told of a revision only where something that is released is another by it. */
async function toldTo(
  { of, seesDrafts, tell, end }: Follower,
  written: WrittenEvent,
  isSeen: () => Promise<boolean>,
): Promise<void> {
  if (of !== undefined && of !== written.initiative) return;
  try {
    if (seesDrafts || (await isSeen())) tell(written);
  } catch {
    // The database is away: whoever comes again is told the newest.
    end();
  }
}

async function isAnother(store: Store, { initiative, number }: WrittenEvent): Promise<boolean> {
  const [before, after] = await Promise.all([
    store.revision(initiative, number - 1),
    store.revision(initiative, number),
  ]);
  return !before?.document || !after?.document || !isSame(before.document, after.document);
}
