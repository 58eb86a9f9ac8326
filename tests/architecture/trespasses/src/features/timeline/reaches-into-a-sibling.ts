import { impactRows } from '#features/budget/impact-rows.ts';
export const trespass = impactRows;
