import { impactTable } from '#features/budget/impact/impact-rows.ts';
export const trespass = impactTable;
