import { initiativeSchema } from '#contract/initiative.ts';
export const trespass = initiativeSchema;
