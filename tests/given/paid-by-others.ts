import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative, Party } from '#domain/document/initiative.ts';

const ofState: ReadonlySet<unknown> = new Set<Party['kind']>(['state', 'ministry', 'authority']);

/** Words of a document itself that name the state, by a foundation's. */
const renamed = (text: string): string =>
  text
    .replaceAll('Land', 'Stift')
    .replaceAll(/\bstate\b(?=[^-]|$)/g, 'trust')
    .replaceAll('State', 'Trust');

/** The same document with a foundation wherever it has the state, in what it says of payers and in its words. */
export const paidByOthers = (initiative: Initiative): Initiative =>
  initiativeSchema.parse(
    JSON.parse(JSON.stringify(initiative), (key, value: unknown) => {
      if (key === 'kind' && ofState.has(value)) return 'third';
      if (key === 'belongsTo') return;
      return typeof value === 'string' ? renamed(value) : value;
    }),
  );
