import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

/** What a promise of words and no money is about: "sagte zu, die Antwort nachzureichen". */
const proceedings =
  'protokoll|niederschrift|tagesordnung|beantwortung|beantworten|antwort|berichten|informieren|beizufügen|nachzureichen|vorzulegen|nachzuliefern|nachreichen|vorlegen|teilnahme|teilzunehmen|ortstermin|einzuladen|zurückzukommen|straßenfest|sommerfest|stadtfest|dorffest|schulfest|volksfest|*feier|ausflug|konzert|turnier|tag';
const announced: Meaning = {
  status: 'announced',
  denied: 'not-announced',
  elsewhere: wordsOf(proceedings),
};

/** What is promised or planned. */
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
    nach dem willen _ soll|sollen|wird|werden
    nach|laut den? plänen|planungen|plan _ soll|sollen|wird|werden
    in vorbereitung|planung
    ${torn('vor', 'bereitet bereiten bereitete bereiteten')}
    bekennt|bekannte|bekennen sich _ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung
    sich ~ zu|zur|zum ~ *führung|*förderung|*finanzierung|*unterstützung|*beteiligung|fortsetzung _ bekannt
    beabsichtig*
    sich dazu bekannt
    wird|werden|werde|will|wollen _ unter die arme greifen
    zusicherung|zusicherungen|versprechen
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
    {
      ...announced,
      of: wordsOf('<money>|*richtlinie|*programm|*gesetz|*gesetzes|*regelung|*verordnung|*aufruf'),
    },
    'in arbeit\nnimmt|nehmen|nahm|nahmen _ in die hand\nsoll|sollen _ geöffnet|gestartet|aufgelegt\nsoll|sollen _ in kraft treten',
  ),
  ...phrasesOf({ ...announced, of: wordsOf('<giver>') }, torn('nach', 'legt legte legten')),
  ...phrasesOf(
    { ...announced, of: wordsOf('<money>|*übernahme|*beteiligung|hälfte|*kosten') },
    torn('an', 'bietet bieten bot boten', 'angeboten'),
  ),
  ...phrasesOf({ ...announced, of: wordsOf('<money>|*programm|pauschale') }, 'soll|sollen _ <changed>'),
  ...phrasesOf(
    { ...announced, elsewhere: /^(?:absicht|bereit|bereitschaft)$/ },
    'erklärte|erklärten|erklärt , _ zu <give>\nerklärte|erklärten|erklärt , _ <togive>',
  ),
] as const;
