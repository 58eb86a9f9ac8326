import type { Change } from '#domain/inputs/scenario-changes.ts';
import type { Drafts } from './scenario-form-rows.ts';

export const none: Drafts = {};

/** The same object where there is nothing to leave out: then nothing is drawn again for it. */
export const without = (drafts: Drafts, key: string): Drafts =>
  drafts[key] === undefined ? drafts : withoutKey(drafts, key);

const withoutKey = (drafts: Drafts, key: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));

export const withChange = (changes: readonly Change[], change: Change): readonly Change[] => [
  ...changes.filter(({ input, party }) => input !== change.input || party !== change.party),
  change,
];
