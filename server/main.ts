import { type Call, callIn } from './call.ts';
import { type Mistake, configIn } from './config.ts';
import { logTo } from './log.ts';
import { opened } from './store/open.ts';
import { served } from './serve.ts';
import { rebuildKnown } from './store/known.ts';
import { takeOut } from './store/take-out.ts';
import { verify } from './store/verify.ts';
import { verifyPaperChains } from './store/verify-paper-chains.ts';
import { verifyPapers } from './store/verify-papers.ts';
import type { Ready, World } from './world.ts';

/** Runs a call to its end and gives back the exit code. */
export async function run(world: World): Promise<number> {
  const asked = callIn(world.args);
  const read = configIn(world.environment, world.isWatched ? 'warn' : 'info');
  const mistakes = [
    ...('mistake' in asked ? [asked.mistake] : []),
    ...('mistakes' in read ? read.mistakes : []),
  ];
  if ('mistake' in asked || 'mistakes' in read) return refused(world, mistakes);
  const { config } = read;
  const log = logTo({ write: world.write, clock: world.clock, least: config.least });
  const place = await opened(config.place, log);
  if ('mistake' in place) return refused(world, [place.mistake]);
  try {
    return await done(world, asked.call, { config, log, ...place });
  } finally {
    await place.database.close();
    await place.standby?.close();
  }
}

function refused({ say }: World, mistakes: readonly Mistake[]): number {
  for (const { setting, de, en } of mistakes) say(`${setting}: ${de}\n${setting}: ${en}`);
  return 1;
}

function done(world: World, call: Call, ready: Ready): Promise<number> {
  switch (call.kind) {
    case 'serve':
      return served(world, call.isDemo, ready);
    case 'verify':
      return verified(world, ready);
    case 'rebuild':
      return rebuilt(world, ready);
    case 'take-out':
      return takenOut(world, ready, call);
  }
}

async function verified({ say }: World, { database }: Ready): Promise<number> {
  const findings = await verify(database);
  for (const { initiative, number, hash, isBroken } of findings) {
    say(`${isBroken ? '✗' : '✓'} ${initiative} ${number} ${hash}`);
  }
  const broken = findings.filter(({ isBroken }) => isBroken).length;
  say(
    broken === 0
      ? `Alle Ketten halten (${findings.length}). All chains hold (${findings.length}).`
      : `Gebrochen: ${broken} von ${findings.length}. Broken: ${broken} of ${findings.length}.`,
  );
  const areKept = await verifiedPapers(say, database);
  return broken === 0 && areKept ? 0 : 1;
}

/** Every file, and by each initiative its last entry, which vouches for all before it. */
async function verifiedPapers(say: World['say'], database: Ready['database']): Promise<boolean> {
  const papers = await verifyPapers(database);
  for (const { hash, size, state, of, reason } of papers) {
    say([signs[state], hash, size, ...of, ...(reason === undefined ? [] : [reason])].join(' '));
  }
  const chains = await verifyPaperChains(database);
  for (const { initiative, count, entry, isBroken } of chains) {
    say(`${isBroken ? '✗' : '✓'} ${initiative} Dateien/files ${count} ${entry}`);
  }
  const changed = papers.filter(({ state }) => state === 'broken').length;
  const broken = chains.filter(({ isBroken }) => isBroken).length;
  say(
    changed === 0
      ? `Alle Dateien sind, was sie waren (${papers.length}). All files are what they were (${papers.length}).`
      : `Verändert: ${changed} von ${papers.length} Dateien. Changed: ${changed} of ${papers.length} files.`,
  );
  if (broken > 0) {
    say(
      `Vertauscht oder entfernt: Dateien von ${broken} Initiativen. Swapped or gone: files of ${broken} initiatives.`,
    );
  }
  return changed === 0 && broken === 0;
}
const signs = { whole: '✓', 'taken-out': '–', broken: '✗' } as const;

async function rebuilt({ say }: World, { database }: Ready): Promise<number> {
  const count = await rebuildKnown(database, 'all');
  say(`Neu aufgebaut: ${count} Initiativen. Rebuilt: ${count} initiatives.`);
  return 0;
}

async function takenOut(
  { say, clock }: World,
  { database }: Ready,
  { hash, reason }: Extract<Call, { kind: 'take-out' }>,
): Promise<number> {
  const isDone = await takeOut(database, { hash, reason, at: clock().toISOString() });
  say(
    isDone
      ? 'Die Datei ist entfernt; dass es sie gab und warum sie fort ist, bleibt stehen. The file is gone; that it was there and why it is gone stays.'
      : 'Eine solche Datei ist nicht da, oder sie ist schon entfernt. There is no such file, or it is gone already.',
  );
  return isDone ? 0 : 1;
}
