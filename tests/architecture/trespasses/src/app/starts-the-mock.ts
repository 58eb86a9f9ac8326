import { handlers } from '#mocks/handlers.ts';
export const trespass = handlers;
