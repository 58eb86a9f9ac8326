import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

const granted: Meaning = { status: 'granted', denied: 'not-granted', asGiven: true };
const allowed: Meaning = { ...granted, elsewhere: /^(?:rechnen|erwarten|abzuwarten|bereitzustellen)$/ };
const refused: Meaning = { status: 'not-granted' };
const applied: Meaning = { status: 'applied', denied: 'not-applied' };
const notApplied: Meaning = { status: 'not-applied' };
const filed: Meaning = { ...applied, isOfThePast: true };
const budgeted: Meaning = { status: 'budgeted', denied: 'not-budgeted', asGiven: true };
const notBudgeted: Meaning = { status: 'not-budgeted' };
const paid: Meaning = { status: 'paid', denied: 'not-paid', asGiven: true };
const received: Meaning = {
  ...paid,
  elsewhere:
    /^(?:\p{L}*antrag|\p{L}*anträge|\p{L}*bewerbung(?:en)?|\p{L}*meldung(?:en)?|stellungnahmen?|schreiben|\p{L}*angebote?|\p{L}*bescheide?|einwendungen?|einwände|verpflichtung(?:en)?|risik\p{L}+|hinweise?|unterlagen|anregungen|anfragen?)$/u,
};

const instalment = wordsOf('<money>|<sum>');
const ofMoney: Meaning = { ...paid, of: instalment };
const notice: Meaning = { ...granted, of: wordsOf('bescheid|bescheide|*bewilligung|*bewilligungen') };
const ofApplication: Meaning = { ...applied, of: wordsOf('<application>') };
const ofBudget: Meaning = { ...budgeted, of: wordsOf('<budget>') };

/** What says how far money has come. */
export const progressPhrases = [
  ...phrasesOf(
    granted,
    `
    bewilligt|bewilligte|bewilligten|bewilligter|bewilligtes|bewilligtem
    bewillige|bewilligen|gewähre|gewähren ich|wir
    bewilligung durch|der|des _ ist|wurde|liegt ~ erfolgt|erteilt|vor
    bewilligung|förderzusage ~ erfolgte|erging
    laut|gemäß bescheid
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
    *bescheid|*bewilligung liegt|lag vor
    bescheid liegt|lag _ vor
    erhielt|erhielten ~ bescheid|bescheide|bewilligung|zuschlag
    in das|die|den ~ *förderung|*programm|*förderprogramm|*fördergebiet|*förderkulisse aufgenommen
    durch|per|mit bescheid
    zuschlag _ erteilt|erhalten|erhielt|erhielten
    erhielt|erhielten|erhält|bekam|bekamen _ zuschlag
    *bescheid* _ rechtskräftig*|bestandskräftig*
    rechtskräftige*|bestandskräftige* *bescheid*
    `,
  ),
  ...phrasesOf(
    notice,
    `
    liegt|liegen|lag|lagen _ vor$
    ${torn('ein', 'ging gingen', 'eingegangen')}
    ${torn('zu', 'ging gingen', 'zugegangen')}
    `,
  ),
  ...phrasesOf(allowed, 'bewilligung liegt|wurde|ist'),
  ...phrasesOf(
    refused,
    `
    abgelehnt*|ablehnungsbescheid*|ablehnung
    lehnt|lehnte|lehnten|lehnen _ <application>|<money>|*beteiligung|*übernahme _ ab$
    *bescheid ~ fehlt
    versagt|zurückgewiesen|widerrufen|zurückgenommen
    <application> _ erfolglos|unberücksichtigt|chancenlos
    <application> _ ohne|keinen erfolg
    geht|gehen|ging|gingen _ leer aus
    leer ausgegangen
    negativ|abschlägig|ablehnend beschieden
    erhielt|erhielten|erhalten _ absage
    nicht zum zuge|zug
    *beteiligung|*übernahme|*antrag|<money> _ lehnt|lehnte|lehnten|lehnen _ ab$
    liegt|liegen _ kein|keine *bescheid|*bescheide|*bewilligung vor
    auswahl nicht berücksichtigt
    `,
  ),
  ...phrasesOf(
    applied,
    `
    beantragt*
    beantragen
    stellt|stellte|stellten _ <application>
    antragstellung _ erfolgt*
    förderantrag|zuwendungsantrag|förderanträge
    `,
  ),
  ...phrasesOf(
    filed,
    '<application> _ gestellt|eingereicht|vorgelegt|übersandt|abgegeben|hochgeladen|übermittelt|versandt|abgeschickt|eingebracht',
  ),
  ...phrasesOf(
    applied,
    `
    sich _ beworben
    bewirbt|bewarb|bewerben|bewarben sich
    mit antrag vom
    antrag|anträge auf ~ <money> _ ein$|eingegangen
    <application> ~ befindet|befinden sich ~ prüfung|bearbeitung
    <application> ~ zur|in ~ prüfung|entscheidung|bearbeitung vor?
    `,
  ),
  ...phrasesOf(
    ofApplication,
    `
    ${torn('ein', 'reicht reichte reichten', 'eingereicht')}
    `,
  ),
  ...phrasesOf(
    notApplied,
    `
    von ~ antragstellung|antrag|beantragung|bewerbung ~ abgesehen
    auf ~ antragstellung|antrag|beantragung|bewerbung ~ verzichtet
    verzichtet|verzichten|verzichtete _ auf ~ antragstellung|antrag|förderantrag|beantragung|bewerbung
    `,
  ),
  ...phrasesOf(
    budgeted,
    `
    veranschlagt*
    etatisiert*
    eingeplant*
    im|in _ haushalt*|etat|*plan|finanzplanung|investitionsplanung|*budget|ergebnisplan|finanzplan|teilergebnisplan _ eingestellt|aufgenommen|enthalten|berücksichtigt|bereitgestellt|vorhanden|ausgewiesen|angemeldet
    haushaltsmittel|mittel|finanzmittel|gelder _ zur verfügung
    *mittel|mitteln|betrag|ansatz _ eingestellt
    *mittel _ verfügbar
    *vorsorge ~ getroffen
    veranschlagung|etatisierung _ erfolgt|erfolgte|vorgenommen
    *ansatz|*ansätze _ gebildet|ausgebracht|vorhanden
    bestandteil des <budget>
    haushaltsermächtigung*
    *ansatz|*ansätze im <budget> _ beträgt|betragen|beläuft
    im|in ~ <budget> _ vorgesehen|hinterlegt|abgebildet|enthalten|verankert|dargestellt|gesichert|abgedeckt|eingepreist|gegeben|gedeckt
    im|in ~ stellenplan _ vorgesehen|ausgewiesen
    *haushalt|etat|haushaltsplan|wirtschaftsplan enthält _ mittel|ansatz|haushaltsmittel|ausgaben|aufwendungen
    *haushalt|etat|haushaltsplan|wirtschaftsplan|budget sieht _ vor
    im *haushalt*|*etat|*plan ~ bereitgestellt|enthalten|abgebildet|verankert
    steht|stehen _ zur verfügung
    stehen|steht _ bereit
    zur verfügung stehen|steht|gestellt|stellen|stünden
    *mittel ~ vorhanden
    haushaltsansatz*
    `,
  ),
  ...phrasesOf(
    notBudgeted,
    `
    *mittel|*ansatz fehlen|fehlt
    fehlen|fehlt ~ haushaltsmittel|*ansatz|*ermächtigung
    *ermächtigung fehlt
    `,
  ),
  ...phrasesOf(ofBudget, torn('aus', 'weist weisen wies wiesen', 'ausgewiesen')),
  ...phrasesOf(
    paid,
    `
    ${torn('aus', 'zahlt zahlte zahlten zahlen', 'ausgezahlt')}
    ${torn('zu', 'floss flossen', 'zugeflossen')}
    ${torn('ab', 'rief riefen', 'abgerufen')}
    überwies|überwiesen*|überweist
    abgeflossen*|beglichen*
    verausgabt*
    vereinnahmt*
    geflossen
    angewiesen worden
    *auszahlung|zahlung|überweisung erfolgte|erfolgten
    *abruf|*auszahlung|*auszahlungen|zahlung|zahlungen|überweisung ~ ist|sind|wurde|wurden _ erfolgt|veranlasst|vorgenommen|geleistet
    nichts|kein|keine|keinen _ gezahlt
    noch nicht gezahlt|bezahlt|beglichen
    gutgeschrieben*|ausbezahlt*|ausgekehrt*
    hat|haben ~ *rate|*abschlag|*abschlagszahlung|*tranche|*schlusszahlung|*restbetrag _ erhalten
    `,
  ),
  ...phrasesOf(received, 'eingegangen'),
  ...phrasesOf(
    ofMoney,
    `flossen|floss
    ${torn('ein', 'ging gingen')}`,
  ),
] as const;
