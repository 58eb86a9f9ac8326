import { impactRows } from '#features/budget/impact/budget-rows.ts';
export const trespass = impactRows;
