import { type Snapshot, snapshotAt } from '../as-of/as-of.ts';
import type { Initiative } from '../document/initiative.ts';
import { isoDate } from '../value/calendar.ts';

/** Everything that a document says and nothing later replaces, whenever it becomes known. */
export const everything = (document: Initiative): Snapshot => snapshotAt(document, isoDate('9999-12-31'));
