import { isoDate } from '#domain/value/calendar.ts';
import { type Selection, firstSelection } from '#domain/as-of/selection.ts';
import { seed } from './builders.ts';

/** What a reader looks at: all municipalities without a scenario, unless told otherwise. */
export const selectionOn = (day: string, told: Partial<Selection> = {}): Selection => ({
  ...firstSelection(seed),
  asOf: isoDate(day),
  ...told,
});
