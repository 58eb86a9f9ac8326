/** Months by their names and what they are shortened to, from January on. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'januar jan jänner januars',
    'februar feb febr februars',
    'märz mrz maerz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...['erstes', 'ersten', 'erste', 'erster', 'i', '1', '01'].map((name): [string, number] => [name, 1]),
  ...['zweites', 'zweiten', 'zweite', 'zweiter', 'ii', '2', '02'].map((name): [string, number] => [name, 2]),
  ...['drittes', 'dritten', 'dritte', 'dritter', 'iii', '3', '03'].map((name): [string, number] => [name, 3]),
  ...['viertes', 'vierten', 'vierte', 'vierter', 'letzten', 'letztes', 'iv', '4', '04'].map(
    (name): [string, number] => [name, 4],
  ),
]);

/** Parts of a year as months from January on; 13 is January of the next. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['frühjahr', [3, 5]],
  ['frühling', [3, 5]],
  ['frühsommer', [6, 7]],
  ['sommer', [6, 8]],
  ['spätsommer', [8, 9]],
  ['herbst', [9, 11]],
  ['spätherbst', [10, 11]],
  ['winter', [12, 14]],
]);

export const partsOfYear: ReadonlyMap<string, 'begin' | 'middle' | 'end'> = new Map([
  ['anfang', 'begin'],
  ['beginn', 'begin'],
  ['jahresanfang', 'begin'],
  ['jahresbeginn', 'begin'],
  ['mitte', 'middle'],
  ['jahresmitte', 'middle'],
  ['ende', 'end'],
  ['jahresende', 'end'],
  ['jahresschluss', 'end'],
  ['ablauf', 'end'],
]);

/** A year from August to July. */
export const schoolYear =
  /^(?:schul|kindergarten|kita|kiga|kitaj)-?jahr(?:e[sn]?|s|esbeginns?|esanfang|esende)?$|^sj$|^spielzeit$/;
/** What a year stands behind when it is a time and no number of something. */
export const yearNoun =
  /^(?!bau|geburts)(?:ist|soll|\p{L}{0,20}(?:jahre?s?|jahren)|\p{L}{0,20}haushalte?s?|(?:wirtschafts|stellen|finanz|ergebnis|investitions|jahres|teilergebnis)plan|haushalts\p{L}{3,24}|\p{L}{0,20}ansatz|ansatzes|plan|ergebnis|etat|hj|hhj|hh|kj|finanzplanung|doppelhaushalt|förderperiode|planjahr|nachtrags?|\p{L}{0,20}abschluss|\p{L}{0,20}abschlusses|jahresrechnung|haushaltsrechnung|förderrunde|förderaufruf|\p{L}{0,20}entwurf)$/u;
export const severalYears =
  /^(?!\p{L}*halbjahr)(?:\p{L}{0,20}jahre?n?|doppelhaushalts?|doppelhaushaltes|haushalte?s?|haushaltsplan|haushaltsplans|haushaltssatzung|etat|förderperiode|zeitraum|periode)$/u;
/** Columns of a budget, named with their year: "Ansatz 2021 EUR". */
export const budgetNoun =
  /^(?:\p{L}{0,20}ansatz|ansätze|\p{L}{0,20}plan|entwurf|\p{L}{0,20}ergebnis|haushalt|etat|rechnung|soll|ist|vorjahr|re)$/u;
