import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';

const estimated: Meaning = { status: 'estimated', denied: null };
const expected: Meaning = { ...estimated, isDeniedAtOnce: true };
const reported: Meaning = { status: 'reported' };
const told: Meaning = { status: 'reported', denied: 'not-stated' };
const assumed: Meaning = { status: 'assumed', denied: null, isDeniedAtOnce: true };
const accepted: Meaning = {
  ...assumed,
  elsewhere:
    /^(?:\p{L}*enthaltung(?:en)?|\p{L}*-stimmen?|\p{L}*antrag|\p{L}*anträge|\p{L}*vorschlag|vorlage|resolution|satzung|gut|rege|dankend|dankbar|\p{L}*meldung(?:en)?|einstimmig|mehrheitlich|stimmen)$/u,
};

/** What says how sure something is. */
export const doubtPhrases = [
  ...phrasesOf(
    estimated,
    `
    geschätzt*
    überschlägig*
    überschlägig* gerechnet|berechnet|ermittelt|kalkuliert
    prognostiziert*
    erfahrungsgemäß|erfahrungswert|erfahrungswerte|erfahrungswerten
    vorläufige*|überschlägige*|grobe* *berechnung|*berechnungen|*ermittlung|*kalkulation
    nach vorläufiger|überschlägiger|grober|erster|aktueller|derzeitiger *berechnung|*ermittlung|*kalkulation
    nach vorläufigen|überschlägigen|ersten|aktuellen|derzeitigen *berechnungen|*ermittlungen|*kalkulationen|planungen
    nach jetzigem|derzeitigem|aktuellem|heutigem stand|planungsstand|sachstand
    nach jetziger|derzeitiger|aktueller|heutiger|gegenwärtiger planung|berechnung|schätzung|einschätzung
    kostenannahme
    kalkuliert*|kalkulation*
    hochrechnung*|hochgerechnet*
    gerechnet
    zu rechnen
    erwartet|erwartete|erwarteten
    zu erwarten
    zu erwartende*
    größenordnung
    schätzkosten|schätzwert|schätzwerte|schätzbetrag|schätzsumme
    über den daumen
    pi mal daumen
    überschlug|überschlugen
    mutmaßlich*|taxiert*
    `,
  ),
  ...phrasesOf(
    { ...estimated, elsewhere: wordsOf('entzieht|entziehen|möglich|unmöglich|verfrüht|unseriös') },
    'schätzung*|kostenschätzung*|grobkostenschätzung*\n*prognose|*prognosen',
  ),
  ...phrasesOf(
    { ...estimated, elsewhere: wordsOf('engagement|*einsatz|*arbeit|*leistung|ehrenamt|sehr') },
    'schätzt|schätzen',
  ),
  ...phrasesOf(
    { ...estimated, elsewhere: wordsOf('*sitzung|*debatte|*diskussion|widerstand|*wetter|stau|staus') },
    'rechnet|rechnen|rechnete _ mit',
  ),
  ...phrasesOf(expected, 'schätzungsweise\nvoraussichtlich*\nvermutlich\ndürfte|dürften'),
  ...phrasesOf(
    reported,
    `
    nach angaben|auskunft|aussage|mitteilung|information|informationen|darstellung|einschätzung
    nach _ angaben|auskunft|kenntnisstand
    nach kenntnis|lesart|information|informationen|hinweisen
    zu hören|erfahren
    wie _ zu entnehmen|lesen|vernehmen
    berichtet|berichtete|berichten ~ von
    laut
    dem vernehmen nach
    zufolge
    mündlich*|telefonisch* ~ mitgeteilt|erklärt|zugesagt|bestätigt|berichtet|angekündigt|zugesichert|erläutert
    mündlicher|telefonischer auskunft|mitteilung|rücksprache|zusage
    mündlich vor
    wie _ mitteilt|mitgeteilt|berichtet|meldet|verlautet|erklärt|bestätigt|schreibt|ausführt|darlegt
    presseberichten*|medienberichten*|pressemitteilung
    hat _ mitgeteilt
    inoffiziell*
    gab|gaben|gibt|geben _ an , dass
    erklärte|bestätigte|betonte|erläuterte|versicherte|versichert|berichtete|berichtet _ , dass
    wie _ mitteilte|mitteilten|berichtete|bestätigte|erklärte
    verlautete|verlautet|verlautbarte
    informiert|informierte|informierten _ darüber
    nach rücksprache
    wies|weist|wiesen|weisen _ darauf hin
    gemäß|entsprechend|lt ~ mitteilung|auskunft|information
    ausweislich|angabegemäß
    `,
  ),
  ...phrasesOf(told, 'teilte|teilt|teilen|teilten _ mit\nmitgeteilt , dass\nmitgeteilt worden'),
  ...phrasesOf(
    assumed,
    `
    unter der annahme
    annahme , dass
    annahmen
    annahme von|zugrunde|getroffen
    als annahme
    ausgehend von|davon
    liegt|liegen|lag|lagen _ zugrunde
    zugrundegelegt*|zugrundeliegend*
    unter zugrundelegung
    legt|legte|legten|legen _ zugrunde
    auf der annahme
    unterstellt
    ausgegangen
    geht|gehen|ging|gingen|gehe _ davon _ aus
    davon auszugehen
    geht|gehen|ging|gingen|gehe ~ von _ aus
    davon ausgeht|ausgehen
    auszugehen
    wird|werden _ zugrunde gelegt
    zugrunde gelegt
    `,
  ),
  ...phrasesOf(accepted, 'angenommen*'),
] as const;
