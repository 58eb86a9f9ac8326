import type { RequestListener, Server } from 'node:http';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Database } from './store/database.ts';
import type { Standby } from './store/standby.ts';

/** What the computer and the rest of the project lend to a server. */
export type World = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Words for whoever started it. */
  readonly say: (text: string) => void;
  /** Lines of the log; whoever sits before it needs only what went wrong. */
  readonly write: (line: string) => void;
  readonly isWatched?: boolean | undefined;
  /** The built pages, and the headers with which they are sent. */
  readonly pages: RequestListener;
  readonly headers: Readonly<Record<string, string>>;
  readonly examples: () => Promise<readonly unknown[]>;
  /** Opens the port for each server at the address of the same place, or throws in words. */
  readonly listen: (servers: readonly Server[], port: number, hosts: readonly string[]) => Promise<void>;
  readonly stopped: AbortSignal;
  readonly clock: () => Date;
};

/** What is there once the settings are read and the database is open. */
export type Ready = {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly standby?: Standby | undefined;
};
