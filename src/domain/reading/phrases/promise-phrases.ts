import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

/** What a promise of words and no money is about: "sagte zu, die Antwort nachzureichen". */
const proceedings =
  'protokoll|niederschrift|tagesordnung|beantwortung|beantworten|antwort|berichten|informieren|beizufügen|nachzureichen|vorzulegen|nachzuliefern|nachreichen|vorlegen|teilnahme|teilzunehmen|ortstermin|einzuladen|zurückzukommen';
const announced: Meaning = {
  status: 'announced',
  denied: 'not-announced',
  elsewhere: wordsOf(proceedings),
};
const conditional: Meaning = { status: 'conditional', denied: null, isDeniedAtOnce: true };
/** One that is lifted blocks no more. */
const blocked: Meaning = { ...conditional, elsewhere: /^(?:aufgehoben|aufzuheben|aufhebung|entfällt)$/ };

/** What is promised or planned, and on what it hangs. */
export const promisePhrases = [
  ...phrasesOf(
    announced,
    `
    stellt|stellen|stellte|stellten _ in aussicht
    in aussicht gestellt*|genommen*|gestanden*
    in aussicht
    stellt|stellen|stellte|stellten ~ in den raum
    steht|stehen|stand|standen _ im raum
    in den raum gestellt*
    nach dem willen _ soll|sollen
    nach|laut den? plänen|planungen|plan _ soll|sollen|wird|werden
    in vorbereitung|planung
    ${torn('vor', 'bereitet bereiten bereitete bereiteten')}
    bekennt|bekannte|bekennen sich _ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung
    sich ~ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung _ bekannt
    beabsichtig*
    absicht
    ankündig*
    ${torn('an', 'kündigt kündigte kündigen kündigten kündige', 'angekündigt')}
    verkündet|verkündete|verkündeten ~ *programm|<money>
    will|wollen|möchte|möchten|werde _ <give>|einstellen
    will|wollen|möchte|möchten _ zur verfügung stellen
    will|wollen|möchte|möchten _ bereitstellen|<togive>
    <give>|stellen will|wollen|möchte|möchten
    <togive>|<give> beabsichtig*
    <give>|<togive> zu wollen
    vorsieht|vorsehen
    ${torn('an', 'strebt streben strebte strebten', 'angestrebt')}
    zeichnet|zeichnen|zeichnete sich _ ab
    erwägt|erwägen|erwogen
    soll|sollen _ mittel|förderung|zuschuss|zuwendung|zuschüsse _ beschließen|erhöht|verlängert|fortgeführt|fortgesetzt werden?
    aussicht auf
    plant|plante|planten
    land|bund|länder|ministerium _ planen
    geplant*
    vorgesehen*
    sieht|sehen|sah|sahen _ vor
    zugesagt*
    *zusage|*zusagen
    zugesichert*|versprochen|signalisiert*|anvisiert*|avisiert*
    verspricht|versprach|versprachen|signalisierte|signalisierten
    ${torn('zu', 'sichert sicherte sichern sicherten')}
    darauf _ verständigt|geeinigt
    sich auf _ verständigt|geeinigt
    sagt|sagte|sagen|sagten _ zu
    koalitionsvertrag|koalitionsvereinbarung _ vereinbart|festgelegt|verabredet
    liegt|liegen _ keine *zusage|*zusagen vor
    in sicht
    soll|sollen _ <given>|erhalten|bekommen|fließen werden?
    soll|sollen _ zur verfügung gestellt|stehen werden?
    eckpunktepapier*|eckpunkte
    arbeitet|arbeiten an ~ neuauflage|*richtlinie|*programm|*gesetz|*verordnung|*regelung
    <giver> _ auf den weg gebracht
    <giver> _ brachte|bringt|brachten|bringen _ auf den weg
    brachte|bringt|brachten|bringen ~ <giver> _ auf den weg
    <given> werden? soll|sollen
    ließ|ließen|lässt|lassen _ durchblicken|anklingen
    macht|machte|machten ~ hoffnung auf
    wird|werden _ zur verfügung stellen|gestellt
    wird|werden|werde|will|wollen sich _ beteiligen
    sich _ beteiligen wird|werde|werden|will|wollen
    wird|werden ~ <giver> _ tragen|bezahlen|schultern
    <giver> ~ wird|werden|werde _ tragen|bezahlen|schultern
    wird|werden ~ <money> ~ erhalten|bekommen
    stellt|stellen _ bereit
    stellt|stellen _ zur verfügung
    `,
  ),
  ...phrasesOf(
    { ...announced, elsewhere: wordsOf(`${proceedings}|sich`) },
    'wird|werden|werde _ <give>\n<give> wird|werden|werde',
  ),
  ...phrasesOf(
    { ...announced, of: wordsOf('<money>|*paket|*hilfen') },
    `
    <giver> _ vereinbart|verabredet|verständigten|einigten|verständigt|geeinigt
    einigten|verständigten ~ <giver>
    `,
  ),
  ...phrasesOf(
    { ...announced, of: wordsOf('<money>|*übernahme|*beteiligung|hälfte|*kosten') },
    torn('an', 'bietet bieten bot boten', 'angeboten'),
  ),
  ...phrasesOf({ ...announced, of: wordsOf('<money>|*programm|pauschale') }, 'soll|sollen _ <changed>'),
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
    bei nichterfüllung|nichteinhaltung|verstoß|verstößen|ausfall|ausbleiben|kündigung|überschreitung|unterschreitung|rückzug
    ohne die|diese|eine|entsprechende|weitere|zusätzliche <money> _ nicht|kein|keine|keinen
    nur bei ~ *quote|*fördersatz
    nur bei ~ <granting>
    bei entsprechender|voller|vollständiger|erfolgreicher|positiver|fehlender|ausbleibender|anteiliger ~ <granting>
    nur mit ~ *förderung|*zuschuss|*zuwendung|*mitteln|*unterstützung|*zustimmung
    ohne *förderung|*zuwendung|*zuschuss|*mittel|*gelder|*bescheid|*bewilligung|*unterstützung _ nicht
    sollte|sollten _ , wird|werden|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt|entstehen|entsteht|fällt|fallen|verfällt|beginnt|verbleibt|trägt|übernimmt|erhöht|verringert|sinkt|steigt|verschiebt|hat|haben|stehen|steht|gilt|endet
    ^wird|werden|bleibt|bleiben|fällt|fallen|kommt|kommen|stimmt|stimmen|erhält|gewährt|bewilligt|fördert|gelingt|scheitert|lehnt|fehlt|fehlen|verzögert|reicht|reichen|beteiligt|steigt|steigen|sinkt|sinken|entscheidet|fließen|liegt|beschließt|zahlt|übernimmt _ , so|dann|wird|werden|kann|können|muss|müssen|ist|sind|entfällt|erfolgt|wäre|wären|bleibt|entstehen|entsteht|fällt|fallen|verfällt|beginnt|verbleibt|trägt|übernimmt|erhöht|verringert|sinkt|steigt|verschiebt|hat|haben|stehen|steht|gilt|endet|müsste|müssten|würde|würden|reduziert|mindert|kommt|startet|trifft|zahlt|beträgt|erhält
    setzt|setzen voraus
    setzt|setzen|setzte|setzten _ voraus
    mit der maßgabe
    mit ~ bedingung|vorbehalt|vorbehalten
    unter ~ auflage|auflagen
    vorausgesetzt
    voraussetzung|voraussetzungen ist|hierfür|dafür|für
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
    bedingung|bedingungen ist|sind|hierfür|dafür|für
    `,
  ),
  ...phrasesOf<Meaning>({ status: 'conditional' }, 'solange'),
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
