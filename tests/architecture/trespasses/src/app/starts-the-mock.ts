import { initiativeHandlers as handlers } from '#mocks/handlers/initiatives.ts';
export const trespass = handlers;
