import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';

const conditional: Meaning = { status: 'conditional', denied: null, isDeniedAtOnce: true };
/** One that is lifted blocks no more. */
const blocked: Meaning = { ...conditional, elsewhere: /^(?:aufgehoben|aufzuheben|aufhebung|entfällt)$/ };

/** On what something hangs. */
export const conditionPhrases = [
  ...phrasesOf(
    conditional,
    `
    vorbehaltlich*
    unter ~ *vorbehalt
    vorbehalt|finanzierungsvorbehalt|haushaltsvorbehalt|gremienvorbehalt
    unter der ~ voraussetzung|bedingung|maßgabe|prämisse
    an ~ geknüpft|gekoppelt|gebunden
    an die|den|das|eine|einen|ein _ geknüpft|gekoppelt|gebunden
    für den fall , dass
    für den fall einer|der|des *
    es sei denn
    je nach ausgang|ergebnis|entscheidung|förderung|bewilligung
    davon abhängig
    *freigabe|*auszahlung|*förderung|*vergabe|*beauftragung|*verwendung|*inanspruchnahme|*maßnahme|vorhaben|*finanzierung _ bedarf|bedürfen der zustimmung|genehmigung|freigabe|einwilligung
    erst|nur bei|gegen *nachweis|vorlage
    bei vorliegen
    kein|keine|keinen ~ ohne *bescheid|*zusage|*förderung|*bewilligung|*zustimmung|*genehmigung
    ohne ~ <granting>|licht _ nicht|kein|keine|keinen
    ob _ entscheidet|entscheiden sich ~ mit|nach|erst
    vor ~ erteilung|vorliegen|eingang|*bewilligung|zugang|erhalt _ nicht|kein|keine|keinen
    zug um zug
    gegen vorlage
    bei nichterfüllung|nichteinhaltung|verstoß|verstößen|ausfall|ausbleiben|kündigung|überschreitung|unterschreitung|rückzug
    ohne die|diese|eine|entsprechende|weitere|zusätzliche <money> _ nicht|kein|keine|keinen
    nur bei ~ *quote|*fördersatz
    nur bei ~ <granting>
    bei entsprechender|gesicherter|vorliegender|ausreichender|voller|vollständiger|erfolgreicher|positiver|fehlender|ausbleibender|anteiliger ~ <granting>
    nur mit ~ *förderung|*zuschuss|*zuwendung|*mitteln|*unterstützung|*zustimmung
    ohne *förderung|*zuwendung|*zuschuss|*mittel|*gelder|*bescheid|*bewilligung|*unterstützung _ nicht
    sollte|sollten _ , wird|werden|will|wollen|soll|sollen|möchte|stellt|stellen|beteiligt|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt|entstehen|entsteht|fällt|fallen|verfällt|beginnt|verbleibt|trägt|übernimmt|erhöht|verringert|sinkt|steigt|verschiebt|hat|haben|stehen|steht|gilt|endet
    ^gibt|geben|zieht|ziehen|springt|hält|halten|findet|finden|tritt|kürzt|streicht|erteilt|erfüllt|erbringt|läuft|laufen|wächst|verliert|wird|werden|bleibt|bleiben|fällt|fallen|kommt|kommen|stimmt|stimmen|erhält|gewährt|bewilligt|fördert|gelingt|scheitert|lehnt|fehlt|fehlen|verzögert|reicht|reichen|beteiligt|steigt|steigen|sinkt|sinken|entscheidet|fließen|liegt|beschließt|zahlt|übernimmt _ , so|dann|wird|werden|will|wollen|soll|sollen|möchte|stellt|stellen|beteiligt|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt|entstehen|entsteht|fällt|fallen|verfällt|beginnt|verbleibt|trägt|übernimmt|erhöht|verringert|sinkt|steigt|verschiebt|hat|haben|stehen|steht|gilt|endet|müsste|müssten|würde|würden|reduziert|mindert|kommt|startet|trifft|zahlt|beträgt|erhält
    setzt|setzen voraus
    setzt|setzen|setzte|setzten _ voraus
    mit der maßgabe
    mit ~ bedingung|vorbehalt|vorbehalten
    unter ~ auflage|auflagen
    vorausgesetzt
    *voraussetzung|*voraussetzungen ist|sind|bleibt|bildet|hierfür|dafür|für
    sofern
    falls
    soweit _ verfügbar|verfügung|zustimmt|zustimmen|bewilligt|bewilligen|gewährt|vorliegt|vorliegen|bereitstellt|bereitstellen|fördert|gefördert|ausreichen|reichen|gesichert|genehmigt|erlaubt|zulässt
    nur wenn|dann|soweit
    nur dann , wenn
    nur ~ , wer
    erst ~ , nachdem
    wenn
    wenn und soweit
    im falle|fall einer?|der?|eines?|des? ~ <granting>|kürzung|ausfalls
    bei einer? <granting>
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
    bedingung|bedingungen ist|sind|bleibt|hierfür|dafür|für
    `,
  ),
  ...phrasesOf<Meaning>({ status: 'conditional' }, 'solange'),
  ...phrasesOf<Meaning>({ status: 'conditional', denied: null, of: /^(?:von|vom|davon)$/ }, 'abhängig'),
  ...phrasesOf<Meaning>(
    { status: 'conditional', of: /^(?:kann|können|darf|dürfen)$/, elsewhere: /^erst$/ },
    'nach vorlage|prüfung|klärung|zustimmung|genehmigung|freigabe der|des|einer|eines',
  ),
  ...phrasesOf(
    { ...conditional, elsewhere: /^(?:floss|flossen|ging|gingen|kam|kamen|wurden?)$/ },
    `
    bei|nach wegfall|erhalt|eingang|vorliegen|ausbleiben|auslaufen|erteilung der|des|eines|einer *
    erst nach|mit ~ bekanntgabe|erlass|zustellung|freigabe|rechtskraft
    erst nach|mit *prüfung|*nachweis|nachweises|*abnahme|beschluss|beschlussfassung|einigung|klärung|veröffentlichung|unterzeichnung
    erst nach|mit *bewilligung|eingang|vorliegen|vorlage|erhalt|zugang|erteilung|*genehmigung|zustimmung|freigabe
    `,
  ),
  ...phrasesOf(
    {
      ...conditional,
      elsewhere:
        /^(?:bekannt|ersichtlich|absehbar|erkennbar|möglich|erforderlich|nötig|notwendig|zutreffend|einschlägig|so|noch)$/,
    },
    'soweit',
  ),
  ...phrasesOf(blocked, 'sperrvermerk*'),
  ...phrasesOf({ ...blocked, of: wordsOf('<money>') }, 'gesperrt'),
] as const;
