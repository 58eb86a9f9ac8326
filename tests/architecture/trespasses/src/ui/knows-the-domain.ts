import { total } from '#domain/value/amount.ts';
export const trespass = total;
