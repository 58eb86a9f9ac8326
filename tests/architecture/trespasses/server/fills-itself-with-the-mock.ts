import { initiatives } from '#mocks/seed/initiatives.ts';
export const filled = initiatives;
