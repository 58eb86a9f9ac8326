import type { Mistake } from './config.ts';

/**
 * What is to be done: answer, with the examples or without; say whether every revision is what was written; or make again
 * what is known across initiatives.
 */
export type Call =
  | { readonly kind: 'serve'; readonly isDemo: boolean }
  | { readonly kind: 'verify' | 'rebuild' };

export function callIn(args: readonly string[]): { readonly call: Call } | { readonly mistake: Mistake } {
  const [first, ...more] = args;
  if (first === undefined) return { call: { kind: 'serve', isDemo: false } };
  if (more.length === 0 && first === '--demo') return { call: { kind: 'serve', isDemo: true } };
  if (more.length === 0 && first === 'verify') return { call: { kind: 'verify' } };
  if (more.length === 0 && first === 'rebuild') return { call: { kind: 'rebuild' } };
  const mistake = {
    setting: args.join(' '),
    de: 'Das ist hier unbekannt. Es gibt: npm run serve, npm run serve -- --demo, npm run serve -- verify, npm run serve -- rebuild',
    en: 'This is not known here. There are: npm run serve, npm run serve -- --demo, npm run serve -- verify, npm run serve -- rebuild',
  };
  return { mistake };
}
