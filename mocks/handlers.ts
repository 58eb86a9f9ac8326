import { initiativeHandlers } from './handlers/initiatives.ts';

export const handlers = [...initiativeHandlers];
