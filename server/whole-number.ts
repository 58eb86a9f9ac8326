import type { Mistake } from './config.ts';

export type Read<T> = { readonly value: T } | { readonly mistake: Mistake };
type Bounds = { readonly least: number; readonly most: number; readonly otherwise: number };

/** A setting that is a whole number. */
export function whole(
  setting: string,
  text: string | undefined,
  { least, most, otherwise }: Bounds,
): Read<number> {
  if (text === undefined) return { value: otherwise };
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { value };
  const mistake = {
    setting,
    de: `Das ist keine ganze Zahl von ${least} bis ${most}. Ohne diese Einstellung gilt ${otherwise}.`,
    en: `This is no whole number from ${least} to ${most}. Without this setting it is ${otherwise}.`,
  };
  return { mistake };
}
