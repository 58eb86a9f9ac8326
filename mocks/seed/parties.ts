import type { InitiativePayload } from '#contract/initiative.ts';

export const parties = [
  {
    id: 'land-nrw',
    kind: 'state',
    name: { de: 'Land Nordrhein-Westfalen', en: 'State of North Rhine-Westphalia' },
  },
  {
    id: 'mkffi',
    kind: 'ministry',
    belongsTo: 'state',
    name: {
      de: 'Ministerium für Kinder, Familie, Flüchtlinge und Integration (MKFFI)',
      en: 'Ministry for Children, Family, Refugees and Integration (MKFFI)',
    },
  },
  {
    id: 'staedteregion-aachen',
    kind: 'district',
    name: { de: 'StädteRegion Aachen', en: 'StädteRegion Aachen' },
    key: '05334',
  },
  {
    id: 'stadt-eschweiler',
    kind: 'municipality',
    name: { de: 'Stadt Eschweiler', en: 'Stadt Eschweiler' },
    key: '05334012',
  },
] satisfies InitiativePayload['parties'];
