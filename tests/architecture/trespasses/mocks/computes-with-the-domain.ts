import { total } from '#domain/amount.ts';
export const trespass = total;
