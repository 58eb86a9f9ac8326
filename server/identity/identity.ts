import { sessionPath } from '#contract/session.ts';
import { json } from '#service/response.ts';
import { isReading } from '../guard.ts';
import { type Asker, localAsker, sessionOf } from './asker.ts';

/** How it is known who asks. */
export type Identity = {
  readonly who: (request: Request) => Promise<Asker>;
  /** What has to do with signing in and out; undefined where a request is about something else. */
  readonly answer: (request: Request, asker: Asker) => Promise<Response | undefined>;
  /** The one origin whose pages write here; undefined where it is the host that was asked, whichever of the own. */
  readonly origin?: string | undefined;
};

/** One person alone, before this machine. */
export const local: Identity = {
  who: async () => localAsker,
  answer: async (request) =>
    isReading(request) && new URL(request.url).pathname === sessionPath
      ? json(sessionOf(localAsker))
      : undefined,
};
