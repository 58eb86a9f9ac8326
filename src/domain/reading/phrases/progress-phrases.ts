import type { Meaning } from './meaning.ts';
import { phrasesOf } from './phrase.ts';

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
    *bescheid liegt vor
    bescheid liegt|lag _ vor
    erhielt|erhielten ~ bescheid|bescheide
    durch|per|mit bescheid
    zuschlag _ erteilt|erhalten|erhielt|erhielten
    *bescheid* _ rechtskräftig*|bestandskräftig*
    rechtskräftige*|bestandskräftige* *bescheid*
    `,
  ),
  ...phrasesOf(allowed, 'bewilligung liegt|wurde|ist'),
  ...phrasesOf(
    refused,
    `
    abgelehnt*|ablehnungsbescheid*|ablehnung
    lehnt|lehnte|lehnten _ antrag|anträge|förderung _ ab
    *bescheid ~ fehlt
    versagt|zurückgewiesen|widerrufen|zurückgenommen
    *antrag|*anträge|*bewerbung _ erfolglos|unberücksichtigt
    geht|gehen|ging|gingen _ leer aus
    leer ausgegangen
    negativ|abschlägig beschieden
    erhielt|erhielten|erhalten _ absage
    nicht zum zuge|zug
    lehnt|lehnte|lehnten|lehnen _ *beteiligung|*übernahme|*erstattung|*zuschuss|*zuwendung _ ab
    *beteiligung|*förderung|*übernahme|*antrag|*zuschuss _ lehnt|lehnte|lehnten|lehnen _ ab
    liegt|liegen _ kein|keine *bescheid|*bescheide|*bewilligung vor
    auswahl nicht berücksichtigt
    `,
  ),
  ...phrasesOf(
    applied,
    `
    beantragt*
    beantragen
    stellt|stellte|stellten _ antrag|förderantrag|zuwendungsantrag
    antragstellung _ erfolgt*
    förderantrag|zuwendungsantrag|förderanträge
    `,
  ),
  ...phrasesOf(
    filed,
    'antrag|anträge|förderantrag|zuwendungsantrag _ gestellt|eingereicht|vorgelegt|übersandt|abgegeben',
  ),
  ...phrasesOf(
    applied,
    `
    sich _ beworben
    bewirbt|bewarb|bewerben|bewarben sich
    *antragsunterlagen|*bewerbung|*bewerbungen|projektskizze|projektskizzen _ eingereicht|vorgelegt|abgegeben|übersandt
    `,
  ),
  ...phrasesOf(
    notApplied,
    `
    von ~ antragstellung|antrag|beantragung|bewerbung ~ abgesehen
    auf ~ antragstellung|antrag|beantragung|bewerbung ~ verzichtet
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
    veranschlagung|etatisierung ~ ist|wurde|sind _ erfolgt|vorgenommen
    im|in ~ *haushalt|haushaltsplan|haushaltsentwurf|*etat|finanzplan|wirtschaftsplan|investitionsprogramm|budget _ vorgesehen|hinterlegt|abgebildet|enthalten|verankert|dargestellt|gesichert|abgedeckt|eingepreist
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
    es fehlen|fehlt ~ haushaltsmittel|*ansatz
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
    geflossen
    angewiesen worden
    *auszahlung|zahlung|überweisung erfolgte|erfolgten
    *abruf|*auszahlung|*auszahlungen|zahlung|zahlungen|überweisung ~ ist|sind|wurde|wurden _ erfolgt|veranlasst|vorgenommen|geleistet
    nichts|kein|keine|keinen _ gezahlt
    noch nicht gezahlt|bezahlt|beglichen
    gutgeschrieben*|zugeflossen*|ausbezahlt*|ausgekehrt*
    `,
  ),
  ...phrasesOf(received, 'eingegangen'),
] as const;
