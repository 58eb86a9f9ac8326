import { type KeepingLimits, usualLimits } from '#domain/paper/kept-paper.ts';
import type { Mistake } from './config.ts';
import { whole } from './whole-number.ts';

const megabyte = 1_000_000;

/** How much is kept of the files of papers, as a whole, or everything that is wrong with it. */
export function keepingIn(
  set: (name: string) => string | undefined,
): { readonly limits: KeepingLimits } | { readonly mistakes: readonly Mistake[] } {
  const read = (name: string, most: number, otherwise: number) =>
    whole(name, set(name), { least: 1, most, otherwise });
  const file = read('PAPER_MEGABYTES', 100, usualLimits.file / megabyte);
  const all = read('PAPERS_MEGABYTES', 100_000, usualLimits.all / megabyte);
  const count = read('PAPERS_COUNT', 10_000, usualLimits.count);
  if ('mistake' in file || 'mistake' in all || 'mistake' in count) {
    return { mistakes: [file, all, count].flatMap((each) => ('mistake' in each ? each.mistake : [])) };
  }
  if (all.value < file.value) return { mistakes: [tooLittle] };
  return { limits: { file: file.value * megabyte, all: all.value * megabyte, count: count.value } };
}

const tooLittle: Mistake = {
  setting: 'PAPERS_MEGABYTES',
  de: 'Das ist weniger, als eine einzige Datei haben darf (PAPER_MEGABYTES).',
  en: 'This is less than a single file may have (PAPER_MEGABYTES).',
};
