import { formatterOf } from '#format/formatter.ts';
export const trespass = formatterOf;
