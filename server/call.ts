import type { Mistake } from './config.ts';

/**
 * What is to be done: answer, with the examples or without; say whether every revision and every file is what was written; make
 * again what is known across initiatives; or take the bytes of a file away.
 */
export type Call =
  | { readonly kind: 'serve'; readonly isDemo: boolean }
  | { readonly kind: 'verify' | 'rebuild' }
  | { readonly kind: 'take-out'; readonly hash: string; readonly reason: string };

export function callIn(args: readonly string[]): { readonly call: Call } | { readonly mistake: Mistake } {
  const [first, ...more] = args;
  if (first === undefined) return { call: { kind: 'serve', isDemo: false } };
  if (more.length === 0 && first === '--demo') return { call: { kind: 'serve', isDemo: true } };
  if (more.length === 0 && first === 'verify') return { call: { kind: 'verify' } };
  if (more.length === 0 && first === 'rebuild') return { call: { kind: 'rebuild' } };
  if (first === 'take-out') return takingOut(args, more);
  const mistake = {
    setting: args.join(' '),
    de: 'Das ist hier unbekannt. Es gibt: npm run serve, npm run serve -- --demo, npm run serve -- verify, npm run serve -- rebuild, npm run serve -- take-out',
    en: 'This is not known here. There are: npm run serve, npm run serve -- --demo, npm run serve -- verify, npm run serve -- rebuild, npm run serve -- take-out',
  };
  return { mistake };
}

function takingOut(
  args: readonly string[],
  [hash = '', ...words]: readonly string[],
): ReturnType<typeof callIn> {
  const reason = words.join(' ').trim();
  if (/^[0-9a-f]{64}$/.test(hash) && reason !== '') return { call: { kind: 'take-out', hash, reason } };
  const mistake = {
    setting: args.join(' '),
    de: 'Nötig sind der Hash der Datei, wie verify ihn nennt, und der Grund: npm run serve -- take-out HASH "auf Anordnung von …"',
    en: 'Needed are the hash of the file, as verify names it, and the reason: npm run serve -- take-out HASH "by order of …"',
  };
  return { mistake };
}
