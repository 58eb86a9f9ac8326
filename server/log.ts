import { pino } from 'pino';

/** All that an event may be told with. Who asked, what for, and what was written have no name here. */
const names = [
  'method',
  'resource',
  'status',
  'took',
  'error',
  'code',
  'at',
  'port',
  'version',
  'migrations',
  'written',
] as const;

/** What is told of an event: names, counts and codes. Never who asked, nor what was asked for or written. */
type Told = { readonly [name in (typeof names)[number]]?: string | number | boolean | undefined };

export const levels = ['error', 'warn', 'info'] as const;
export type Level = (typeof levels)[number];
export type Log = (level: Level, event: string, told?: Told) => void;

type Ports = { readonly write: (line: string) => void; readonly clock: () => Date; readonly least: Level };

/** One line of JSON for each event, as journals and collectors read them. What has no name above is left out of it. */
export function logTo({ write, clock, least }: Ports): Log {
  const options = {
    level: least,
    // Neither the computer's name nor the number of the process.
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${clock().toISOString()}"`,
    formatters: {
      level: (level: string) => ({ level }),
      log: (told: Told): Told => Object.fromEntries(names.map((name) => [name, told[name]])),
    },
  };
  const log = pino(options, { write });
  return (level, event, told = {}) => log[level](told, event);
}

/** Where an error came from. Its words are left out: those of a database repeat the values that it was asked with. */
export function traceOf(error: unknown): Told {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, at: frames.slice(0, 8).join(' ').replaceAll(/\s+/g, ' ').trim() };
}
