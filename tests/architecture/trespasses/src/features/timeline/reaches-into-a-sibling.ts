import { impactRows } from '#features/budget/budget-rows.ts';
export const trespass = impactRows;
