/**
 * A whole number of the smallest unit: digits and decimals moved by a power of ten. Undefined where it would be a
 * fraction of it, or beyond what a number holds exactly.
 */
export function scaled(whole: string, decimals: string, power: number): number | undefined {
  const value = Number(whole + decimals.padEnd(power, '0').slice(0, power));
  const isFraction = /[1-9]/.test(decimals.slice(power));
  return isFraction || !Number.isSafeInteger(value) ? undefined : value;
}

/** What the last figure that is given counts, in the same unit: 1.000 for "17.000", half a million for none. */
export function stepOf(whole: string, decimals: string, power: number): number {
  const stated = decimals === '00' ? '' : decimals;
  if (stated !== '') return 10 ** Math.max(0, power - stated.length);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** (power + Math.min(zeros, Math.max(0, whole.length - 1)));
}
