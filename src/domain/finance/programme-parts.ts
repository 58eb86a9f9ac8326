import { type Cents, cents, split, subtractCents } from '../value/money.ts';
import { type Base, programmesFunding } from './programmes.ts';
import type { Case } from './scenario-case.ts';

/** What each programme pays of a case, the first at the head; nothing beside the first where it is the only one. */
export function fundingByProgramme(chosen: Case, of: Base): readonly Cents[] {
  const { funding, parts } = programmesFunding(chosen, of);
  return [funding, ...parts];
}

/**
 * The same of a fiscal year, whose state funding is known: each further programme is shared out as the whole of what is left
 * is, and the first has the rest. Law: they add up to the state funding of each year, and over the years to their wholes.
 */
export function programmesByYear(
  [, ...further]: readonly Cents[],
  stateByYear: readonly Cents[],
): readonly (readonly Cents[])[] {
  let left = stateByYear;
  const parts = further.map((amount) => {
    const part = left.every((each) => each === 0) ? left : split(amount, left);
    left = left.map((each, index) => subtractCents(each, part[index] ?? cents(0)));
    return part;
  });
  return [left, ...parts];
}
