import type { IsOwnHost } from '../guard.ts';
import type { Ready } from '../world.ts';
import { type Identity, local } from './identity.ts';
import { providerOf } from './provider.ts';
import { sessionsIn } from './sessions.ts';
import { signingIn } from './signing-in.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const isLoopback: IsOwnHost = (host) => loopback.has(host.replace(/:\d+$/, ''));

/** Who is let in by the settings, and under which names of this host: this machine's, and the one that browsers know. */
export function known(
  { config: { identity: settings }, database, log }: Ready,
  clock: () => Date,
): { readonly identity: Identity; readonly isOwnHost: IsOwnHost } {
  if (settings.kind === 'local') return { identity: local, isOwnHost: isLoopback };
  const named = new URL(settings.address).host;
  return {
    identity: signingIn({
      settings,
      provider: providerOf(settings),
      sessions: sessionsIn(database, clock),
      clock,
      log,
    }),
    isOwnHost: (host) => host === named || isLoopback(host),
  };
}
