import type { InitiativeListPayload, InitiativePayload } from '#contract/initiative.ts';
import { geilenkirchen } from './geilenkirchen.ts';
import { gemeinsamKlappts } from './gemeinsam-klappts.ts';
import { koelnDurchstarten } from './koeln-durchstarten.ts';
import { koelnLotsen } from './koeln-lotsen.ts';

/** The documents that the mock holds, in the order of the list; the first is the one that a reader starts with. */
export const initiatives = [
  gemeinsamKlappts,
  koelnDurchstarten,
  koelnLotsen,
  geilenkirchen,
] as const satisfies readonly InitiativePayload[];

export const initiativeList = initiatives.map(({ id, title, defaultAsOf }) => ({
  id,
  title,
  defaultAsOf,
  isFixed: true as const,
})) satisfies InitiativeListPayload;
