import type { Meaning } from './meaning.ts';
import { phrasesOf } from './phrase.ts';

const announced: Meaning = { status: 'announced', denied: 'not-announced' };
const conditional: Meaning = { status: 'conditional', denied: null, isDeniedAtOnce: true };
/** One that is lifted blocks no more. */
const blocked: Meaning = { ...conditional, elsewhere: /^(?:aufgehoben|aufzuheben|aufhebung|entfällt)$/ };

/** What is promised or planned, and on what it hangs. */
export const promisePhrases = [
  ...phrasesOf(
    announced,
    `
    stellt|stellen|stellte|stellten _ in aussicht
    in aussicht gestellt*
    in aussicht genommen*
    in aussicht
    stellt|stellen|stellte|stellten ~ in den raum
    nach dem willen _ soll|sollen
    in vorbereitung
    bekennt|bekannte|bekennen sich _ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung
    sich ~ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung _ bekannt
    beabsichtig*
    absicht
    angekündigt*
    ankündig*
    kündigt|kündigte|kündigen|kündigten _ an
    will|wollen _ bereitstellen|fördern|unterstützen|finanzieren|gewähren|bewilligen|auszahlen|übernehmen|beteiligen|geben
    will|wollen _ zur verfügung stellen
    will|wollen _ entlasten|beitragen|beisteuern|aufstocken|verlängern|verstetigen|bezuschussen|fortsetzen|erhöhen|bereitzustellen
    bereitstellen|fördern|unterstützen|finanzieren|gewähren|bewilligen|übernehmen|beteiligen|stellen will|wollen
    vorsieht|vorsehen
    in planung
    strebt|streben _ an
    angestrebt*
    zeichnet|zeichnen sich _ ab
    erwägt|erwägen|erwogen
    soll|sollen _ mittel|förderung|zuschuss|zuwendung|zuschüsse _ beschließen|erhöht|verlängert|fortgeführt|fortgesetzt werden?
    möchte|möchten _ unterstützen|fördern|bereitstellen|finanzieren|bezuschussen|verlängern|verstetigen|entlasten
    aussicht auf
    plant|plante|planten
    land|bund|länder|ministerium _ planen
    geplant*
    vorgesehen*
    sieht|sehen _ vor
    zugesagt*
    *zusage|*zusagen
    zugesichert*|versprochen|signalisiert*|anvisiert*
    verspricht|versprach|versprachen
    sichert|sicherte|sichern|sicherten _ zu
    darauf _ verständigt|geeinigt
    sich auf _ verständigt|geeinigt
    sagt|sagte|sagen|sagten _ zu
    will|wollen|möchte|möchten _ beteiligen|ausweiten|ausbauen|anheben|fortführen|übernehmen|weiterführen
    koalitionsvertrag|koalitionsvereinbarung _ vereinbart|festgelegt|verabredet
    sollen|soll _ dynamisiert|angepasst|ausgeweitet|fortgeschrieben
    liegt|liegen _ keine *zusage|*zusagen vor
    in sicht
    sollen|soll _ entlastet|verdoppelt|weitergeleitet|weitergegeben werden?
    soll|sollen _ bereitgestellt|gefördert|finanziert|gewährt|bewilligt|erhalten|übernommen|ausgezahlt werden?
    soll|sollen _ zur verfügung gestellt werden?
    eckpunktepapier*
    avisiert*
    wird|werden|werde _ unterstützen|fördern|bereitstellen|gewähren|auszahlen|finanzieren|bezuschussen|aufstocken|übernehmen|erhöhen
    wird|werden _ zur verfügung stellen|gestellt
    soll|sollen _ fließen|aufgestockt|ausgezahlt|unterstützt|verstetigt
    unterstützen|fördern|bereitstellen|gewähren|auszahlen|finanzieren|bezuschussen|aufstocken wird|werden|werde
    aufzustocken|fortzuführen|bereitzustellen beabsichtig*
    *zuschuss|*zuwendung|*förderung|pauschale|pauschalen|*mittel|*programm _ soll|sollen _ angehoben|erhöht|steigen|ausgeweitet|verlängert|fortgesetzt|fortgeführt
    wird|werden|will|wollen sich _ beteiligen
    stellt|stellen _ bereit
    stellt|stellen _ zur verfügung
    `,
  ),
  ...phrasesOf(
    conditional,
    `
    vorbehaltlich*
    unter ~ *vorbehalt
    vorbehalt|finanzierungsvorbehalt|haushaltsvorbehalt|gremienvorbehalt
    unter der ~ voraussetzung|bedingung|maßgabe|prämisse
    an die bedingung|voraussetzung ~ geknüpft|gebunden
    an die|den|das|eine|einen|ein _ geknüpft|gebunden
    für den fall , dass
    für den fall einer|der|des *
    es sei denn
    bei|nach wegfall|erhalt|eingang|vorliegen|ausbleiben|auslaufen|erteilung der|des|eines|einer *
    je nach ausgang|ergebnis|entscheidung|förderung|bewilligung
    davon abhängig
    *freigabe|*auszahlung|*förderung _ bedarf|bedürfen der zustimmung|genehmigung|freigabe|einwilligung
    erst|nur bei|gegen *nachweis|vorlage
    bei vorliegen
    nur bei *bewilligung|*förderung|*finanzierung|*zusage|zustimmung
    nur bei ~ *finanzierung|*förderung
    nur mit ~ *förderung|*zuschuss|*zuwendung|*mitteln|*unterstützung|*zustimmung
    ohne *förderung|*zuwendung|*zuschuss|*mittel|*gelder|*bescheid|*bewilligung|*unterstützung _ nicht
    sollte|sollten _ , wird|werden|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt|entstehen|entsteht|fällt|fallen|verfällt|beginnt|verbleibt|trägt|übernimmt|erhöht|verringert|sinkt|steigt|verschiebt|hat|haben|stehen|steht|gilt|endet
    setzt|setzen voraus
    setzt|setzen|setzte|setzten _ voraus
    mit der maßgabe
    vorausgesetzt
    voraussetzung|voraussetzungen ist|hierfür|dafür|für
    sofern
    falls
    soweit _ verfügbar|verfügung|zustimmt|zustimmen|bewilligt|bewilligen|gewährt|vorliegt|vorliegen|bereitstellt|bereitstellen|fördert|gefördert|ausreichen|reichen|gesichert|genehmigt|erlaubt|zulässt
    nur wenn|dann|soweit
    nur dann , wenn
    wenn
    wenn und soweit
    im falle|fall einer?|der? *förderung|bewilligung|zusage|zuwendung|genehmigung|ablehnung|absage|kürzung
    bei einer? bewilligung|förderung|zusage|ablehnung|absage|nichtbewilligung
    hängt|hängen _ ab
    steht|stehen _ und fällt|fallen _ mit
    erst wenn|sobald
    sobald _ bewilligt|zustimmt|genehmigt|vorliegt|vorliegen|zugesagt|feststeht|verfügung|eingegangen|freigegeben
    sobald ~ *bescheid|*bewilligung|*zusage|*genehmigung
    solange _ bewilligt|zustimmt|genehmigt
    abhängig von|vom
    abhängig davon
    in abhängigkeit von|vom
    aufschiebend* bedingt*
    erst nach|mit *prüfung|*nachweis|nachweises|*abnahme|beschluss|beschlussfassung|einigung|klärung|veröffentlichung|unterzeichnung
    erst nach|mit *bewilligung|eingang|vorliegen|vorlage|erhalt|zugang|erteilung|*genehmigung|zustimmung|freigabe
    bedingung|bedingungen ist|sind|hierfür|dafür|für
    `,
  ),
  ...phrasesOf(blocked, 'sperrvermerk*'),
] as const;
