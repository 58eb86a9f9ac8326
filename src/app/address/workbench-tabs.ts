/** What follows from a scenario, part by part, in the order in which the workbench offers them. */
export const workbenchTabs = [
  'effect',
  'limits',
  'drivers',
  'cash',
  'payers',
  'comparison',
  'law',
  'paper',
] as const;
export type WorkbenchTab = (typeof workbenchTabs)[number];
