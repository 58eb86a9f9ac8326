/** Said where the scripts did not come: nobody knows the reader's language then, so the page holds both. */
export const notApplied = {
  de: 'Die Auswahl in der Adresse ließ sich nicht anwenden, weil die Seite nicht vollständig geladen ist. Gezeigt wird der Stand ohne diese Auswahl.',
  en: 'The selection in the address could not be applied, because the page has not loaded completely. Shown is the state without this selection.',
} as const;
