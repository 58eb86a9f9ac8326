/** What the documents of other towns are written with. */
export const day = (date: string) => ({ precision: 'day' as const, day: date });
export const by = (date: string) => ({ precision: 'by' as const, day: date });
export const year = (number: number) => ({ kind: 'year' as const, year: number });
export const exact = (value: number) => ({ kind: 'exact' as const, value });
export const unstated = { kind: 'unknown' as const, reason: 'not-stated' as const };
export const stateOfNrw = {
  id: 'land-nrw',
  kind: 'state' as const,
  name: { de: 'Land Nordrhein-Westfalen', en: 'State of North Rhine-Westphalia' },
};
export const cologne = {
  id: 'stadt-koeln',
  kind: 'municipality' as const,
  name: { de: 'Stadt Köln', en: 'City of Cologne' },
  key: '05315000',
};
