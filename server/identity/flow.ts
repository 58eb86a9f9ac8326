import * as z from 'zod/mini';

const flowSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The page to come back to, as a path of this host. */
  to: z.string(),
  /** In milliseconds. */
  until: z.number(),
});
type KeptFlow = z.output<typeof flowSchema>;

/** A sign-in that is under way, as its browser keeps it. */
export const flowText = (flow: KeptFlow): string => JSON.stringify(flow);

/** What was signed is what was written here. */
export const flowIn = (text: string | undefined): KeptFlow | undefined =>
  text === undefined ? undefined : flowSchema.parse(JSON.parse(text));

/** A page of this host, whatever was asked for: nobody is led elsewhere from here, and not into the API. */
export function ownPath(asked: string | null, address: string): string {
  const path = asked ?? '/';
  if (!path.startsWith('/') || !URL.canParse(path, address)) return '/';
  const { origin, pathname, search, hash } = new URL(path, address);
  const isPage = origin === address && !pathname.startsWith('//') && !pathname.startsWith('/api');
  return isPage ? pathname + search + hash : '/';
}
