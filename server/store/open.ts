import * as z from 'zod/mini';
import type { Mistake, Place } from '../config.ts';
import { type Log, traceOf } from '../log.ts';
import type { Database } from './database.ts';
import type { Standby } from './standby.ts';
import { migrate } from './migrate.ts';
import { onlyOne } from './only-one.ts';
import { problemOf } from './problem-of.ts';

export type Opened =
  | { readonly database: Database; readonly standby?: Standby | undefined }
  | { readonly mistake: Mistake };

/** The database with its tables as this version has them, or why there is none. */
export async function opened(place: Place, log: Log): Promise<Opened> {
  const reached = await reachedAt(place, log);
  if ('mistake' in reached) return reached;
  const { database } = reached;
  try {
    const rows = await database.query(`select current_setting('server_version_num')::integer as number`);
    const [{ number }] = versions.parse(rows);
    const migrated = number < oldest ? undefined : await migrate(database);
    if (migrated?.kind !== 'migrated') {
      await database.close();
      return { mistake: migrated ? newer(place, migrated.unknown) : tooOld(number) };
    }
    log('info', 'database-open', { version: number, migrations: migrated.applied.length });
    const standby = await standbyOf(place, database, log);
    if (standby !== 'of-another') return { database, standby };
    await database.close();
    return { mistake: ofAnother };
  } catch (error) {
    await database.close();
    log('error', 'database-not-open', traceOf(problemOf(error)));
    return { mistake: unreachable(place, error) };
  }
}

const oldest = 150_000;
const versions = z.tuple([z.object({ number: z.int() })]);

/** One that is away may come yet: until then the database is read. */
async function standbyOf(
  place: Place,
  database: Database,
  log: Log,
): Promise<Standby | 'of-another' | undefined> {
  if (place.kind !== 'address' || place.standby === undefined) return undefined;
  const [{ OtherDatabase, standbyAt }, { originOf }] = await Promise.all([
    import('./standby.ts'),
    import('./origin.ts'),
  ]);
  const standby = standbyAt({
    address: place.standby,
    connections: place.connections,
    origin: await originOf(database),
    onLoss: (error) => log('warn', 'standby-connection-lost', traceOf(error)),
  });
  try {
    await standby.reach();
  } catch (error) {
    if (error instanceof OtherDatabase) {
      await standby.close();
      return 'of-another';
    }
    log('warn', 'standby-away', traceOf(error));
  }
  return standby;
}

async function reachedAt(place: Place, log: Log): Promise<Opened> {
  if (place.kind === 'address') {
    const { postgres } = await import('./postgres.ts');
    const onLoss = (error: Error) => log('warn', 'connection-lost', traceOf(error));
    return { database: postgres({ ...place, onLoss }) };
  }
  const release = await onlyOne(place.folder);
  if (!release) return { mistake: inUse(place.folder) };
  const { pglite } = await import('./pglite.ts');
  const database = await pglite(`${place.folder}/postgres`);
  const close = async () => {
    await database.close();
    release();
  };
  return { database: { ...database, close } };
}

const settingOf = ({ kind }: Place): string => (kind === 'address' ? 'DATABASE_URL' : 'DATA_FOLDER');

const inUse = (folder: string): Mistake => ({
  setting: 'DATA_FOLDER',
  de: `Den Ordner „${folder}“ hat ein anderer Server geöffnet. Jenen beenden, oder einen anderen Ordner nennen.`,
  en: `Another server has the folder “${folder}” open. Stop that one, or name another folder.`,
});

const ofAnother: Mistake = {
  setting: 'DATABASE_REPLICA_URL',
  de: 'Das ist kein Standby der Datenbank in DATABASE_URL, sondern eine andere. Wer dort läse, läse anderes. Adresse und Name prüfen.',
  en: 'This is no standby of the database in DATABASE_URL but another one. Who read there would read something else. Check address and name.',
};

const newer = (place: Place, unknown: readonly string[]): Mistake => ({
  setting: settingOf(place),
  de: `Die Tabellen sind von einer neueren Fassung (${unknown.join(', ')}). Diese starten, oder eine Sicherung einspielen.`,
  en: `The tables are of a newer version (${unknown.join(', ')}). Start that one, or restore a backup.`,
});

const tooOld = (number: number): Mistake => ({
  setting: 'DATABASE_URL',
  de: `Das ist PostgreSQL ${Math.floor(number / 10_000)}; nötig ist 15 oder neuer.`,
  en: `This is PostgreSQL ${Math.floor(number / 10_000)}; needed is 15 or newer.`,
});

/** A database tells why it lets nobody in by a code of five signs, and Node why it reaches none by a name. */
function unreachable(place: Place, error: unknown): Mistake {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    setting: settingOf(place),
    de: `Die Datenbank lässt sich nicht öffnen (${code}). Läuft sie, und stimmen Adresse, Name und Kennwort?`,
    en: `The database cannot be opened (${code}). Is it running, and are address, name and password right?`,
  };
}
