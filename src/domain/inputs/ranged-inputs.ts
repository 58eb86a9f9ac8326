import { type RangedInput, cases } from './scenario-ends.ts';

const isRanged = (input: string): input is RangedInput => input in cases.best;
/** The inputs that can be uncertain. */
export const rangedInputs: readonly RangedInput[] = Object.keys(cases.best).filter(isRanged);
