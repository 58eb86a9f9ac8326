import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pglite } from '#server/store/pglite.ts';

/** An empty cluster takes seconds to be made, and is the same each time: it is made once and kept beside the packages. */
const folder = 'node_modules/.cache/pglite';
const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'));
const kept = join(folder, `${version}.tar.gz`);
const laidOut = join(folder, version);

/** A PostgreSQL in this process with nothing in it: in memory, or in the folder that is named. */
export async function embeddedDatabase(dataDir?: string) {
  if (existsSync(kept)) return pglite(dataDir, { loadDataDir: new Blob([readFileSync(kept)]) });
  const made = await pglite(dataDir);
  const dump = await made.dumpDataDir('gzip');
  mkdirSync(folder, { recursive: true });
  const aside = `${kept}.${crypto.randomUUID()}`;
  writeFileSync(aside, Buffer.from(await dump.arrayBuffer()));
  renameSync(aside, kept);
  return made;
}

/** The same in a folder that another process opens. It is copied: a PostgreSQL that starts only to lay it out takes seconds. */
export async function layOutDatabase(dataDir: string): Promise<void> {
  if (existsSync(laidOut)) return cpSync(laidOut, dataDir, { recursive: true });
  await (await embeddedDatabase(dataDir)).close();
  const aside = `${laidOut}.${crypto.randomUUID()}`;
  cpSync(dataDir, aside, { recursive: true });
  try {
    renameSync(aside, laidOut);
  } catch {
    // Another worker was first.
    rmSync(aside, { recursive: true });
  }
}
