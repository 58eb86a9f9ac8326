import { BlockList, isIP } from 'node:net';
import type { Mistake } from './config.ts';

/** Both, because "localhost" means the one to some programs and the other to others. */
const loopbacks: readonly string[] = ['127.0.0.1', '::1'];

const here = new BlockList();
here.addSubnet('127.0.0.0', 8, 'ipv4');
here.addAddress('::1', 'ipv6');

/**
 * Where the server listens. Without people who sign in, whoever reaches it may do everything: then it is reached from this
 * machine alone.
 */
export function hostIn(
  text: string | undefined,
  hasPeople: boolean,
): { readonly value: readonly string[] } | { readonly mistake: Mistake } {
  if (text === undefined) return { value: loopbacks };
  const family = isIP(text);
  if (family === 0) return { mistake: { setting, ...words.noAddress } };
  if (!hasPeople && !here.check(text, family === 6 ? 'ipv6' : 'ipv4')) {
    return { mistake: { setting, ...words.open } };
  }
  return { value: [text] };
}
const setting = 'LISTEN_ADDRESS';

const words = {
  noAddress: {
    de: 'Das ist keine Adresse dieses Rechners. Zum Beispiel 0.0.0.0 (alle) oder ::1; ohne diese Einstellung ist er nur von sich selbst aus zu erreichen.',
    en: 'This is no address of this machine. For example 0.0.0.0 (all) or ::1; without this setting it is reached from itself alone.',
  },
  open: {
    de: 'Ohne OIDC_ISSUER dürfte dort jede Person alles, die den Server erreicht. OIDC_ISSUER setzen, oder diese Einstellung streichen.',
    en: 'Without OIDC_ISSUER, everybody who reaches the server there could do everything. Set OIDC_ISSUER, or remove this setting.',
  },
} as const;
