/** The words in the names of exported files: lower case, with letters that every system takes. */
export const fileWords = {
  de: {
    figures: 'zahlen',
    workbook: 'auswertung',
    block: 'finanzielle-auswirkungen',
    chart: 'diagramm',
    calendar: 'termine',
    scenario: 'szenario',
    changed: 'geaendert',
  },
  en: {
    figures: 'figures',
    workbook: 'workbook',
    block: 'financial-impact',
    chart: 'chart',
    calendar: 'dates',
    scenario: 'scenario',
    changed: 'changed',
  },
};
