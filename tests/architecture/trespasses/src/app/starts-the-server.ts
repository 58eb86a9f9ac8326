import { run } from '#server/main.ts';
export const started = run;
