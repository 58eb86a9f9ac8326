import { type Call, callIn } from './call.ts';
import { type Mistake, configIn } from './config.ts';
import { logTo } from './log.ts';
import { opened } from './store/open.ts';
import { served } from './serve.ts';
import { rebuildKnown } from './store/known.ts';
import { verify } from './store/verify.ts';
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

const done = (world: World, call: Call, ready: Ready): Promise<number> =>
  call.kind === 'serve' ? served(world, call.isDemo, ready) : asides[call.kind](world, ready);

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
  return broken === 0 ? 0 : 1;
}

async function rebuilt({ say }: World, { database }: Ready): Promise<number> {
  const count = await rebuildKnown(database, 'all');
  say(`Neu aufgebaut: ${count} Initiativen. Rebuilt: ${count} initiatives.`);
  return 0;
}

const asides = { verify: verified, rebuild: rebuilt } as const;
