/** What asks a database in SQL, inside of a transaction or not. A row is what the driver read; whoever asks says its shape. */
export type Connection = {
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;
  /** Several statements without values. */
  readonly run: (sql: string) => Promise<void>;
};

/** A PostgreSQL, wherever it runs: embedded in this process, or at an address. */
export type Database = Connection & {
  /** All of the work or, where it throws, nothing of it. */
  readonly transaction: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  /**
   * Hears what is said on a channel, also by other processes, until it is told to stop. Whatever may have been missed ends it
   * by `lost`; then somebody has to listen again.
   */
  readonly listen: (
    channel: string,
    hear: (said: string) => void,
    lost: () => void,
  ) => Promise<() => Promise<void>>;
  /** Does the work when no other process does any under this name; nothing where no other process can. */
  readonly turn?: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
  /** How many connections there are, and how many ask in vain for one; nothing where there is one alone. */
  readonly connections?: () => { readonly open: number; readonly idle: number; readonly waiting: number };
};
