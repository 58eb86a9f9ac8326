import type { Meaning } from './meaning.ts';
import { phrasesOf } from './phrase.ts';

const announced: Meaning = { status: 'announced', denied: 'not-announced' };
const granted: Meaning = { status: 'granted', denied: 'not-granted', asGiven: true };
const refused: Meaning = { status: 'not-granted' };
const applied: Meaning = { status: 'applied', denied: 'not-applied' };
const filed: Meaning = { ...applied, isOfThePast: true };
const budgeted: Meaning = { status: 'budgeted', denied: 'not-budgeted', asGiven: true };
const paid: Meaning = { status: 'paid', denied: 'not-paid', asGiven: true };
const received: Meaning = {
  ...paid,
  elsewhere:
    /^(?:\p{L}*antrag|\p{L}*anträge|\p{L}*bewerbung(?:en)?|\p{L}*meldung(?:en)?|stellungnahmen?|schreiben|\p{L}*angebote?|\p{L}*bescheide?|einwendungen?|einwände|verpflichtung(?:en)?|risik\p{L}+|hinweise?|unterlagen|anregungen|anfragen?)$/u,
};
const conditional: Meaning = { status: 'conditional', denied: null, isDeniedAtOnce: true };

/** What says how far money has come, and on what it hangs. */
export const statusPhrases = [
  ...phrasesOf(
    announced,
    `
    stellt|stellen|stellte|stellten _ in aussicht
    in aussicht gestellt*
    in aussicht genommen*
    in aussicht
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
    sagt|sagte|sagten _ zu
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
    unter der voraussetzung|bedingung|maßgabe|prämisse
    an die bedingung|voraussetzung ~ geknüpft|gebunden
    an die|den|das _ geknüpft|gebunden
    für den fall , dass
    bei vorliegen
    nur bei *bewilligung|*förderung|*finanzierung|*zusage|zustimmung
    nur bei ~ *finanzierung|*förderung
    ohne *förderung|*zuwendung|*zuschuss|*mittel|*gelder|*bescheid|*bewilligung|*unterstützung _ nicht
    sollte|sollten _ , wird|werden|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt
    setzt|setzen voraus
    setzt|setzen ~ voraus
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
    im falle|fall einer? *förderung|bewilligung|zusage|zuwendung|genehmigung
    im falle|fall der *förderung|bewilligung|zusage|zuwendung|genehmigung
    bei bewilligung|förderung|zusage
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
    erst nach|mit *bewilligung|eingang|vorliegen|vorlage|erhalt|zugang|erteilung|*genehmigung|zustimmung|freigabe
    bedingung|bedingungen ist|sind|hierfür|dafür|für
    sperrvermerk*
    `,
  ),
  ...phrasesOf(
    granted,
    `
    bewilligt|bewilligte|bewilligten|bewilligter|bewilligtes|bewilligtem
    bewillige|bewilligen|gewähre|gewähren ich|wir
    bewilligung liegt|wurde|ist
    bewilligung durch|der|des _ ist|wurde|liegt ~ erfolgt|erteilt|vor
    zuwendungsbescheid*|bewilligungsbescheid*|förderbescheid*|zuweisungsbescheid*|leistungsbescheid*|änderungsbescheid*|fördermittelbescheid*|zuschussbescheid*|feststellungsbescheid*
    zugesprochen*|zuerkannt*
    positiv beschieden
    *antrag|*anträgen|*antrags _ entsprochen
    ministerium|bezirksregierung|land|bund|bewilligungsbehörde _ förderung zugestimmt
    *mitteln gefördert|bezuschusst
    bescheid ~ erhalten|eingegangen|ergangen|erteilt|übergeben|überreicht
    bescheid|bescheides|bescheids vom|über|der
    bescheid ~ datiert|trägt|ergeht
    gewährt|gewährte|gewährten
    zugewiesen*
    zugeteilt*
    zugewendet*
    verbindlich|rechtsverbindlich|schriftlich|förmlich zugesagt
    förderung genehmigt
    antrag|anträge _ stattgegeben
    förderung|zuwendung|zuschuss|förderantrag|zuwendungsantrag ~ wurde|ist _ genehmigt
    hat|haben|erhielt|erhielten _ förderung|zuwendung|fördermittel|zuschuss erhalten
    *bescheid liegt vor
    erhielt|erhielten ~ bescheid|bescheide
    durch|per|mit bescheid
    zuschlag ~ erteilt|erhalten
    *bescheid* _ rechtskräftig*|bestandskräftig*
    rechtskräftige*|bestandskräftige* *bescheid*
    `,
  ),
  ...phrasesOf(
    refused,
    `
    abgelehnt*|ablehnungsbescheid*|ablehnung
    lehnt|lehnte|lehnten _ antrag|anträge|förderung _ ab
    *bescheid ~ fehlt
    versagt|zurückgewiesen|widerrufen|zurückgenommen
    `,
  ),
  ...phrasesOf(
    applied,
    `
    beantragt*
    beantragen
    stellt|stellte|stellten _ antrag|förderantrag|zuwendungsantrag
    antragstellung erfolgt*
    förderantrag|zuwendungsantrag|förderanträge
    `,
  ),
  ...phrasesOf(
    filed,
    'antrag|anträge|förderantrag|zuwendungsantrag _ gestellt|eingereicht|vorgelegt|übersandt|abgegeben',
  ),
  ...phrasesOf(
    budgeted,
    `
    veranschlagt*
    etatisiert*
    eingeplant*
    im|in _ haushalt*|etat|*plan|ergebnisplan|finanzplan|teilergebnisplan _ eingestellt|enthalten|berücksichtigt|bereitgestellt|vorhanden|ausgewiesen|angemeldet
    haushaltsmittel|mittel|finanzmittel|gelder _ zur verfügung
    *mittel|mitteln|betrag|ansatz _ eingestellt
    im *haushalt*|*etat|*plan ~ bereitgestellt|enthalten|abgebildet|verankert
    steht|stehen _ zur verfügung
    stehen|steht _ bereit
    zur verfügung stehen|steht|gestellt|stellen|stünden
    *mittel ~ vorhanden
    haushaltsansatz*
    `,
  ),
  ...phrasesOf(
    paid,
    `
    ausgezahlt*
    überwiesen*
    verausgabt*
    abgerufen*
    vereinnahmt*
    gutgeschrieben*|zugeflossen*|ausbezahlt*|ausgekehrt*
    `,
  ),
  ...phrasesOf(received, 'eingegangen'),
] as const;
