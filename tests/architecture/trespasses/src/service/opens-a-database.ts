import { pglite } from '#server/store/pglite.ts';
export const opened = pglite;
