import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';
import { torn } from './torn-verbs.ts';

const applied: Meaning = { status: 'applied', denied: 'not-applied' };
const notApplied: Meaning = { status: 'not-applied' };
/** What is asked for in a meeting or an office and is no money. */
const motions =
  'tagesordnung*|vertagung|vertagen|vorzuziehen|abstimmung|rederecht|*debatte|absetzung|abzusetzen|akteneinsicht|*urlaub|*genehmigung|*ausweis|*ausweise|*pass|asyl|visum|unterbrechung';
const asked: Meaning = { ...applied, elsewhere: wordsOf(motions) };
const filed: Meaning = { ...applied, isOfThePast: true };
const ofApplication: Meaning = { ...applied, of: wordsOf('<application>') };
/** What was not done about money: "keinen Gebrauch gemacht", "die Frist versäumt". */
const left: Meaning = {
  ...notApplied,
  of: wordsOf(
    '<application>|antragstellung|beantragung|bewerben|beantragen|*antragsfrist|*bewerbungsfrist|*förderfrist',
  ),
};

/** What says that money was applied for, or was not. */
export const applicationPhrases = [
  ...phrasesOf(
    applied,
    `
    stellt|stellte|stellten _ <application>
    antragstellung|beantragung|einreichung|bewerbung _ erfolgt*
    antragsverfahren
    `,
  ),
  ...phrasesOf(asked, 'beantragt*'),
  ...phrasesOf({ ...asked, elsewhere: wordsOf(`${motions}|zu|versäum*`) }, 'beantragen'),
  ...phrasesOf(
    filed,
    '<application> _ gestellt|eingereicht|vorgelegt|übersandt|abgegeben|hochgeladen|übermittelt|versandt|abgeschickt|eingebracht|verschickt|raus|unterwegs',
  ),
  ...phrasesOf(
    applied,
    `
    sich _ beworben
    bewirbt|bewarb|bewerben|bewarben sich
    mit antrag vom
    gestellte*|eingereichte* <application>
    *antragsunterlagen|*bewerbung|*förderantrag|*zuwendungsantrag|*mittelantrag _ eingegangen
    zur|für|zum ~ *förderung|*förderprogramm|*bundesprogramm|*landesprogramm ~ angemeldet
    meldet|meldete|meldeten _ zur|für|zum ~ *förderung|*förderprogramm|*bundesprogramm|*landesprogramm an
    <application> _ auf den weg gebracht
    ging|gingen|geht ~ <application> _ an das|die|den|beim|bei
    <application> ~ ging|gingen|geht _ an das|die|den|beim|bei
    antrag auf ~ <money> ~ liegt|liegen _ bei|beim|der|dem
    antrag|anträge auf ~ <money>|*programm _ ein$|eingegangen
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
    applied,
    `
    gesuch|ersuchen|eingabe um ~ <money>
    bat|baten|ersuchte|ersuchten|ersucht|bewarb|bewarben _ um ~ <money>
    um ~ <money> _ gebeten|ersucht|nachgesucht|angesucht|beworben
    unterlagen für|zum|zur ~ <money>|<application> _ eingereicht|übermittelt|abgegeben|vorgelegt
    antrag|anträge auf ~ <money>|*übernahme|*programm _ vor$
    um _ aufnahme _ beworben|gebeten
    `,
  ),
  ...phrasesOf(
    {
      ...applied,
      elsewhere: wordsOf(
        'verzicht*|abgesehen|abstand|hätte|hätten|unterlassen|versäum*|verstreichen|stellen|zu',
      ),
    },
    'förderantrag|zuwendungsantrag|förderanträge',
  ),
  ...phrasesOf({ ...applied, of: wordsOf('<money>') }, 'erbeten|erbat|erbaten'),
  ...phrasesOf(notApplied, 'bewerben|beantragen|antragstellung _ keinen gebrauch'),
  ...phrasesOf(
    left,
    `
    verzichtet|verzichtete|verzichteten|verzichten
    keinen gebrauch
    für ~ <application> _ zu spät
    abgesehen|unterblieb|unterblieben|unterlassen|versäumt|versäumte|versäumten|verpasst|verpasste|verpassten|verstrichen
    sah|sahen|sieht|nahm|nahmen _ ab$|abstand
    ließ|ließen _ verstreichen|ungenutzt
    hätte|hätten _ gestellt|eingereicht|beantragt
    gestellt|eingereicht hätte|hätten
    `,
  ),
] as const;
