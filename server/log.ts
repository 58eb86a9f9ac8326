/** What is told of an event: names, counts and codes. Never who asked, nor what was asked for or written. */
type Told = Readonly<Record<string, string | number | boolean | undefined>>;

export const levels = ['error', 'warn', 'info'] as const;
export type Level = (typeof levels)[number];
export type Log = (level: Level, event: string, told?: Told) => void;

type Ports = { readonly write: (line: string) => void; readonly clock: () => Date; readonly least: Level };

/** One line of JSON for each event, as journals and collectors read them. */
export const logTo =
  ({ write, clock, least }: Ports): Log =>
  (level, event, told = {}) => {
    if (levels.indexOf(level) > levels.indexOf(least)) return;
    write(`${JSON.stringify({ time: clock().toISOString(), level, event, ...told })}\n`);
  };

/** Where an error came from. Its words are left out: those of a database repeat the values that it was asked with. */
export function traceOf(error: unknown): Told {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, at: frames.slice(0, 8).join(' ').replaceAll(/\s+/g, ' ').trim() };
}
