import { seed } from '#tests/given/builders.ts';
export const trespass = seed;
