import type { RequestListener, Server } from 'node:http';
import { operationPaths } from '#contract/routes.ts';
import { app, isAnswered } from './app.ts';
import { askingAddress, countedAs } from './asking-address.ts';
import { fill } from './examples.ts';
import { listenerOf, serverOf } from './http.ts';
import { known } from './identity/known.ts';
import { limitsOf } from './limit.ts';
import { live } from './live.ts';
import { metricsOf } from './metrics.ts';
import { metricsListener } from './metrics-door.ts';
import { observed } from './observed.ts';
import { shares, streams } from './shares.ts';
import type { Database } from './store/database.ts';
import { homesOf } from './store/homes.ts';
import { rebuildKnown } from './store/known.ts';
import type { Ready, World } from './world.ts';

/** Answers until it is asked to stop, and gives back the exit code. */
export async function served(
  world: World,
  isDemo: boolean,
  { config, log, database, standby }: Ready,
): Promise<number> {
  const { clock, say, stopped, pages, headers } = world;
  const { port, hosts, proxies, requestsPerMinute } = config;
  const now = () => clock().getTime();
  const metrics = metricsOf(database);
  const homes = homesOf(database, standby, { now, tell: metrics.read, log });
  const store = metrics.counted(homes.store);
  const rebuilt = await rebuildKnown(database, 'outdated');
  if (rebuilt > 0) log('info', 'known-rebuilt', { written: rebuilt });
  if (isDemo) log('info', 'examples', { written: await fill(store, await world.examples(), clock) });
  const limits = limitsOf(requestsPerMinute, now);
  const addressOf = askingAddress(proxies);
  const ofAddress = shares(streams.address);
  const told = live(database, homes.reading);
  const answer = listenerOf({
    answer: app({
      ...homes,
      store,
      files: {
        papers: metrics.countedPapers(homes.papers),
        limits: config.keeping,
        isPublic: config.identity.kind === 'oidc' && config.identity.arePapersPublic,
      },
      live: told,
      turn: database.turn,
      clock,
      ...known({ config, log, database }, clock),
      limit: limits.session,
      isReady: () => isAnswering(database),
    }),
    limit: (incoming) => limits.address(countedAs(addressOf(incoming))),
    share: (incoming) => ofAddress(countedAs(addressOf(incoming))),
    headers,
    log,
  });
  const measured = metricsListener({ metrics, token: config.metricsToken, headers });
  const all: RequestListener = (incoming, outgoing) => {
    const { url = '' } = incoming;
    if (url.split('?', 1)[0] === operationPaths.metrics) return measured(incoming, outgoing);
    return (isAnswered(url) ? answer : pages)(incoming, outgoing);
  };
  const listener = observed(all, {
    now,
    tell: (answered) => {
      metrics.tell(answered);
      log('info', 'answered', answered);
    },
  });
  const servers = hosts.map(() => serverOf(listener));
  try {
    await world.listen(servers, port, hosts);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
  log('info', 'listening', { port });
  say(`Förderlage: http://localhost:${port}`);
  await new Promise<void>((end) => {
    if (stopped.aborted) end();
    else stopped.addEventListener('abort', () => end(), { once: true });
  });
  // Nobody is taken any more while those who follow are let go.
  await Promise.all([...servers.map(closed), told.close()]);
  log('info', 'stopped');
  return 0;
}

async function isAnswering(database: Database): Promise<boolean> {
  try {
    await database.query('select 1');
    return true;
  } catch {
    return false;
  }
}

/** Takes nothing more, finishes what is under way, and waits for it no longer than those who stop it do. */
async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  const tooLate = setTimeout(() => server.closeAllConnections(), 8_000);
  // Browsers keep a connection that has been answered; it is no reason to wait.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((end) => {
    server.close(() => end());
  });
  clearInterval(sweep);
  clearTimeout(tooLate);
}
