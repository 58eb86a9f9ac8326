import { expect } from 'vitest';
import { ApiError } from '#api/problem.ts';
import { WriteError } from '#api/write-problem.ts';
import { type Edited, type Saved, save } from '#api/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { factOf, initiativeOf } from './builders.ts';

export const who = { author: 'Amt 50', reason: 'Vorlage 12/24' };
export const own = initiativeOf([factOf('a'), factOf('b')], { id: 'own' });

export const savedOf = (done: Saved): Edited => {
  if (done.kind !== 'saved') throw new Error(done.kind);
  return done.edited;
};
export const write = (document: Initiative, base?: Edited) => save({ base, document, ...who });
export const begun = async () => savedOf(await write(own));
export const withFacts = (...facts: Initiative['facts']): Initiative => ({ ...own, facts });

/** By what its content is told from that of another of its number. */
export const mark: unknown = expect.stringMatching(/^[0-9a-f]{16}$/);

export const problemOf = async (done: Promise<unknown>) => {
  const error: unknown = await done.catch((reason: unknown) => reason);
  return error instanceof WriteError || error instanceof ApiError ? error.problem : error;
};
