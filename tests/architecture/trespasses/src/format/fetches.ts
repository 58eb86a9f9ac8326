import { initiativeQueries } from '#api/queries.ts';
export const trespass = initiativeQueries;
