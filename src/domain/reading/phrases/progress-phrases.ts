import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

const budgeted: Meaning = { status: 'budgeted', denied: 'not-budgeted', asGiven: true };
const notBudgeted: Meaning = { status: 'not-budgeted' };
const estimates = /^(?:\p{L}*schätzung(?:en)?|schätzungsweise|\p{L}*stunden|minuten)$/u;
/** What is called off, credited or pays off and is no money. */
const goods =
  'rückzahlung|rückzahlungen|rückforderung|*unterlagen|*dokumente|*informationen|*protokoll|*protokolle|*vorlage|*vorlagen|niederschrift|internet|website|*stunden|urlaub*|*daten';
const paid: Meaning = { status: 'paid', denied: 'not-paid', asGiven: true, elsewhere: wordsOf(goods) };
const received: Meaning = {
  ...paid,
  elsewhere:
    /^(?:\p{L}*antrag|\p{L}*anträge|\p{L}*bewerbung(?:en)?|\p{L}*meldung(?:en)?|stellungnahmen?|schreiben|\p{L}*angebote?|\p{L}*bescheide?|einwendungen?|einwände|verpflichtung(?:en)?|risik\p{L}+|hinweise?|unterlagen|anregungen|anfragen?)$/u,
};

const instalment = wordsOf('<money>|<sum>|*konto|*kasse|*anteil|*rechnung');
const ofMoney: Meaning = { ...paid, of: instalment };
const ofBudget: Meaning = { ...budgeted, of: wordsOf('<budget>') };

/** What says that money is planned for in a budget, or was paid. */
export const progressPhrases = [
  ...phrasesOf(
    budgeted,
    `
    etatisiert*
    eingeplant*
    im|in _ haushalt*|etat|<budget>|finanzplanung|investitionsplanung|*budget|ergebnisplan|finanzplan|teilergebnisplan _ eingestellt|aufgenommen|enthalten|berücksichtigt|bereitgestellt|vorhanden|ausgewiesen|angemeldet
    haushaltsmittel|mittel|finanzmittel|gelder _ zur verfügung
    *mittel|mitteln|betrag|ansatz _ eingestellt
    *mittel _ verfügbar
    *vorsorge ~ getroffen
    veranschlagung|etatisierung _ erfolgt|erfolgte|vorgenommen
    *ansatz|*ansätze _ gebildet|ausgebracht|vorhanden
    bestandteil|teil des|der <budget>
    veranschlagung|etatisierung|einstellung im|in ~ <budget>
    zum <budget> ~ angemeldet
    verfügbare mittel :
    *rückstellung|*rückstellungen|*haushaltsreste _ gebildet
    haushaltsstelle|sachkonto|kostenstelle|buchungsstelle|produktkonto _ ausgewiesen|eingestellt|vorhanden
    eingepreist*
    aus ~ <budget> _ vorgesehen|finanziert|gedeckt|bestritten
    steht|stehen|stand|standen ~ im|in ~ <budget>
    findet|finden|fand|fanden sich _ im|in ~ <budget>
    haushaltsermächtigung*
    *ansatz|*ansätze im <budget> _ beträgt|betragen|beläuft
    im|in ~ <budget> _ vorgesehen*|hinterlegt*|abgebildet*|enthalten*|verankert*|dargestellt|gesichert|abgedeckt|eingepreist*|gegeben|gedeckt|gewährleistet|vorhergesehen|einkalkuliert|eingerechnet|angesetzt|reserviert|eingestellt*|aufgeführt*|bereit
    im|in ~ stellenplan _ vorgesehen|ausgewiesen
    *haushalt|etat|haushaltsplan|wirtschaftsplan enthält _ mittel|ansatz|haushaltsmittel|ausgaben|aufwendungen
    *haushalt|etat|haushaltsplan|wirtschaftsplan|budget sieht _ vor
    im *haushalt*|<budget> ~ bereitgestellt|enthalten|abgebildet|verankert
    steht|stehen _ zur verfügung
    stehen|steht _ bereit
    zur verfügung stehen|steht|gestellt|stellen|stünden
    *mittel ~ vorhanden
    haushaltsansatz*|planansatz*|haushaltsansätze*
    `,
  ),
  ...phrasesOf({ ...budgeted, elsewhere: estimates }, 'veranschlagt*'),
  ...phrasesOf(ofBudget, 'findet|finden|fand|fanden sich _ *ansatz|<money>|*ermächtigung'),
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
    ${torn('zu', 'floss flossen', 'zugeflossen')}
    ${torn('ab', 'rief riefen', 'abgerufen')}
    überwies|überwiesen*|überweist
    abgeflossen*|beglichen*
    verausgabt*
    vereinnahmt*
    geflossen*|mittelabfluss
    angewiesen worden
    *auszahlung|*zahlung|*überweisung|*erstattung|*auszahlungen|*zahlungen ~ erfolgte|erfolgten
    *auszahlung|*zahlung|*überweisung _ stattgefunden
    *abruf|*auszahlung|*auszahlungen|*zahlung|*zahlungen|*überweisung|*erstattung ~ ist|sind|wurde|wurden _ erfolgt|veranlasst|vorgenommen|geleistet
    nichts|kein|keine|keinen _ gezahlt
    noch nicht gezahlt|bezahlt|beglichen
    gutgeschrieben*|ausbezahlt*|ausgekehrt*
    hat|haben ~ *rate|*abschlag|*abschlagszahlung|*tranche|*schlusszahlung|*restbetrag _ erhalten
    `,
  ),
  ...phrasesOf(
    { ...paid, elsewhere: wordsOf('sich|*geduld|mühe|beharrlichkeit') },
    torn('aus', 'zahlt zahlte zahlten zahlen', 'ausgezahlt'),
  ),
  ...phrasesOf({ ...paid, of: wordsOf('<sum>') }, 'hat|haben _ erhalten$'),
  ...phrasesOf(received, 'eingegangen'),
  ...phrasesOf(
    ofMoney,
    `flossen|floss|verbucht
    ist|sind|liegt|liegen auf ~ konto
    <money> ist|sind da$|angekommen|eingetroffen
    hat|haben|wurde|wurden _ angewiesen
    hat|haben|wurde|wurden|ist|sind _ erstattet|gezahlt|bezahlt|ausgereicht$
    zahlte|zahlten
    ${torn('ein', 'ging gingen')}`,
  ),
] as const;
