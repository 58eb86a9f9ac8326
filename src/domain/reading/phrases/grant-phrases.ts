import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

/** What may be granted and is no money. */
const favour =
  'urlaub*|*urlaub|rederecht|redezeit|wort|*einsicht|einblick|einblicke|zutritt|zugang|einlass|aufschub|*frist|fristverlängerung|elternzeit|teilzeit|rabatt|skonto|vorfahrt|vorrang|asyl|schutz|unterschlupf|stundung|dienstbefreiung|nebentätigkeit|ausnahme|ausnahmen|befreiung|*pause|rückendeckung|eintritt|ermäßigung|ermäßigungen|nachlass|nachlässe';
const granted: Meaning = {
  status: 'granted',
  denied: 'not-granted',
  asGiven: true,
  elsewhere: wordsOf(favour),
};
const allowed: Meaning = { ...granted, elsewhere: /^(?:rechnen|erwarten|abzuwarten|bereitzustellen)$/ };
const notice: Meaning = { ...granted, of: wordsOf('bescheid|bescheide|*bewilligung|*bewilligungen') };
const refused: Meaning = { status: 'not-granted' };
/** A motion that is voted down refuses no money. */
const votes =
  '*gesuch|bauantrag|urlaubsantrag|einspruch|widerspruch|klage|einwendung|einwendungen|stimmen|*-stimmen|mehrheit|mehrheitlich|einstimmig|*fraktion|änderungsantrag|ergänzungsantrag|fdp|spd|cdu|csu|grünen|grüne|linke|linken|afd|enthaltung|enthaltungen';
const denied: Meaning = {
  ...refused,
  of: wordsOf(
    '<money>|<application>|<granting>|<sum>|*beteiligung|*übernahme|*anteil|*anteils|vorhaben|projekt|*programm',
  ),
};

/** What says that money was granted, or refused. */
export const grantPhrases = [
  ...phrasesOf(
    granted,
    `
    bewilligt|bewilligte|bewilligten|bewilligter|bewilligtes|bewilligtem
    bewillige|bewilligen|gewähre|gewähren ich|wir
    ich|wir bewillige|bewilligen|gewähre|gewähren
    *bewilligung|*bewilligungen ~ ausgesprochen|ergangen|erteilt
    ist|sind|wurde|wurden ~ *bewilligung|*bewilligungen ~ erfolgt|erteilt|ausgesprochen
    bescheid|bescheids|bescheides erhält|erhielt|erhalten|bekommt
    bewilligung durch|der|des _ ist|wurde|liegt ~ erfolgt|erteilt|vor
    bewilligung|förderzusage ~ erfolgte|erging
    *nachbewilligung|*teilbewilligung|*mittelbewilligung _ erfolgt|erteilt
    aufnahme in das|die|den ~ *programm|*förderung|*förderprogramm _ erfolgt|bestätigt
    laut|gemäß bescheid
    zuwendungsbescheid*|bewilligungsbescheid*|förderbescheid*|zuweisungsbescheid*|leistungsbescheid*|änderungsbescheid*|fördermittelbescheid*|zuschussbescheid*|feststellungsbescheid*
    zugesprochen*|zuerkannt*
    positiv beschieden
    *antrag|*anträgen|*antrags _ entsprochen
    ministerium|bezirksregierung|land|bund|bewilligungsbehörde _ förderung zugestimmt
    *mitteln _ gefördert|bezuschusst
    bescheid ~ erhalten|eingegangen|ergangen|erteilt|übergeben|überreicht
    bescheid ~ datiert|trägt|ergeht
    gewährt|gewährte|gewährten
    zugewiesen*
    zugeteilt*
    zugewendet*
    verbindlich|rechtsverbindlich|schriftlich|förmlich|vertraglich zugesagt|zugesichert
    antrag|anträge _ stattgegeben
    förderung|zuwendung|zuschuss|förderantrag|zuwendungsantrag ~ wurde|ist _ genehmigt
    hat|haben|erhielt|erhielten _ förderung|zuwendung|fördermittel|zuschuss erhalten
    *bescheid|*bewilligung liegt|lag vor
    bescheid liegt|lag _ vor
    erhielt|erhielten ~ bescheid|bescheide|bewilligung|zuschlag
    in das|die|den ~ *förderung|*programm|*förderprogramm|*fördergebiet|*förderkulisse aufgenommen
    nach erhalt|vorliegen|eingang|zugang|erlass|zustellung des *bescheides|*bescheids _ wurde|wurden|hat|haben
    vertrag|vereinbarung über ~ <money>|*finanzierung|*bezuschussung _ unterzeichnet|geschlossen|unterschrieben|abgeschlossen
    grünes licht
    bewilligung|bewilligungen|zusage _ in der tasche
    ja zur förderung
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
    traf|trafen _ ein$
    erließ|erließen|erteilte|erteilten|erlassen|zugestellt|ausgehändigt|überreichte|überreichten|übergab|übergaben
    ${torn('ein', 'ging gingen', 'eingegangen')}
    ${torn('zu', 'ging gingen', 'zugegangen')}
    `,
  ),
  ...phrasesOf(
    {
      ...granted,
      of: wordsOf(
        '*fördervertrag|*finanzierungsvertrag|*zuwendungsvertrag|*fördervereinbarung|*finanzierungsvereinbarung|*zuwendungsvereinbarung',
      ),
    },
    'unterzeichnet*|unterschrieben*|geschlossen*|abgeschlossen*|besiegelt',
  ),
  ...phrasesOf(
    {
      ...granted,
      of: wordsOf(
        '*förderung|*zuwendung|*zuwendungen|*zuschuss|*zuschüsse|*fördermittel|*förderantrag|*zuwendungsantrag',
      ),
    },
    'genehmigt|genehmigte|genehmigten|bestätigt',
  ),
  ...phrasesOf<Meaning>({ status: 'granted' }, 'bewilligen|gewähren zu können|dürfen'),
  ...phrasesOf(
    {
      ...granted,
      elsewhere: wordsOf(`${favour}|ablehnung|abgelehnt|widerrufen|versagt|aufgehoben|zurückgefordert`),
    },
    'durch|per|mit bescheid\nbescheid|bescheides|bescheids vom|über|der',
  ),
  ...phrasesOf(allowed, 'bewilligung liegt|wurde|ist'),
  ...phrasesOf(
    refused,
    `
    wies|wiesen|weist ihn|sie|es|diesen|dies zurück$|ab$
    keine ~ landesmittel|bundesmittel|fördermittel|fördergelder|zuwendung|zuwendungen|zuschüsse|landeszuschüsse _ gestellt|gewährt|ausgereicht|bereitgestellt
    stellt|stellen|gewährt|gewähren _ keine ~ landesmittel|bundesmittel|fördermittel|zuwendung|zuwendungen|zuschüsse ~ verfügung|bereit?
    ablehnungsbescheid*|ablehnung
    lehnt|lehnte|lehnten|lehnen _ <application>|<money>|*beteiligung|*übernahme _ ab$
    *bescheid ~ fehlt
    versagt|zurückgewiesen|widerrufen|zurückgenommen
    <application> _ erfolglos|unberücksichtigt|chancenlos
    <application> _ ohne|keinen erfolg
    geht|gehen|ging|gingen _ leer aus
    leer ausgegangen
    negativ|abschlägig|ablehnend beschieden
    erhielt|erhielten|erhalten|bekam|bekamen|kassierte|erteilt|erteilte|erteilten|handelte _ absage
    absage _ erteilt|erhalten|bekommen|kassiert
    nicht zum zuge|zug
    *beteiligung|*übernahme|*antrag|<money> _ lehnt|lehnte|lehnten|lehnen _ ab$
    liegt|liegen _ kein|keine *bescheid|*bescheide|*bewilligung vor
    auswahl nicht berücksichtigt
    `,
  ),
  ...phrasesOf(
    {
      ...refused,
      of: wordsOf(
        '*zuschuss|*zuschüsse|*förderung|*fördermittel|*zuwendung|*zuwendungen|*landesmittel|*bundesmittel|*fördergelder',
      ),
    },
    'gestrichen|zurückgezogen|eingefroren|aberkannt',
  ),
  ...phrasesOf(
    { ...refused, elsewhere: wordsOf('ausgaben|*kosten|eigenleistungen|maßnahmen|grunderwerb') },
    'wird|wurde|wurden _ nicht ~ gefördert|bezuschusst|unterstützt',
  ),
  ...phrasesOf({ ...refused, of: wordsOf('<giver>') }, 'winkt|winkte|winkten _ ab$'),
  ...phrasesOf(
    { ...granted, of: wordsOf('<money>|*fördervertrag|*fördervereinbarung') },
    'unter dach und fach',
  ),
  ...phrasesOf({ ...refused, elsewhere: wordsOf(votes) }, 'abgelehnt*'),
  ...phrasesOf(
    { ...refused, of: wordsOf('<application>|<money>'), elsewhere: wordsOf(votes) },
    'ablehnen|ablehnte|ablehnten',
  ),
  ...phrasesOf(
    denied,
    `
    kein gehör
    das nachsehen
    rote karte
    scheiterte|scheiterten|scheitert|gescheitert
    nicht erfolgreich
    bekommt|erhält|bekommen|erhalten _ nichts$
    sieht|sehen|sah ~ keinen cent|euro
    keinen cent|euro _ bekommen|erhalten|gesehen
    verweigert|verweigerte|verweigerten|verwehrt|verwehrte|verwehrten|versagte|versagten|verwarf|verworfen
    abgewiesen|abgeschmettert|abgeblitzt|ausgeschieden|durchgefallen
    blitzt|blitzte|blitzten|scheidet|schied _ ab$|aus$
    auf ~ granit
    fiel|fielen|fällt _ durch$
    wies|wiesen|weist _ zurück$|ab$
    kalte ~ schulter
    nicht entsprechen|stattgeben|nähertreten
    fiel|fiele|fällt|fielen _ negativ|abschlägig|ablehnend aus
    kommt|kommen|kam _ nicht in betracht|frage
    abfuhr|korb
    kommt|kam|kamen _ nicht zum zug|zuge
    wurde|wurden|ist|sind _ nicht ~ ausgewählt|bedacht
    nicht in das|die|den ~ *förderung|*programm|*fördergebiet|*kulisse aufgenommen
    wurde|wurden nicht berücksichtigt
    `,
  ),
] as const;
