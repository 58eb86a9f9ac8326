import type { Finding } from '../reader.ts';
import { type Reading, clauseWords, placesWhere } from '../text/sentences.ts';
import { answersAll, isLeftOutOfSum } from './answers.ts';
import { noTicked } from './check-boxes.ts';
import { isDoubted, noCostAt, none } from './no-cost.ts';
import { isTown } from './payers.ts';
import { isQuestion } from './question.ts';
import { isTakenBack } from './taken-back.ts';
import { type Sighting, heartFirst, lexiconOf, phrasesOf, sightings } from './phrase.ts';

const neutral = lexiconOf(
  phrasesOf(
    'neutral',
    `
  kostenneutral|kostenneutrale*|haushaltsneutral|haushaltsneutrale*|aufwandsneutral|aufwandsneutrale*
  budgetneutral|budgetneutrale*|ergebnisneutral|ergebnisneutrale*|haushaltsunwirksam|haushaltsunwirksame*
  kostenfrei|kostenlos|unentgeltlich|gebührenfrei
  kostenneutralität ist|wird gegeben|gewährleistet|sichergestellt
  ohne zusätzliche*? finanzielle*? kosten|mehrkosten|aufwand|mehraufwand|auswirkungen|belastung|belastungen|eigenmittel|eigenanteil|haushaltsmittel|haushaltsbelastung|kostenbeteiligung|folgekosten
  wirkt|wirken sich nicht _ *haushalt ~ aus
  keinen|keinerlei einfluss auf den *haushalt
  ohne auswirkung|auswirkungen|folgen|konsequenzen|einfluss|effekt auf|für den|die *haushalt|*etat|stadtkasse|gemeindekasse|finanzen
  *haushalt|*etat _ bleibt|bleiben ~ unberührt|unbelastet
  haushaltsrelevanz : keine|nein
  finanziell neutral
  nicht kostenwirksam|kostenrelevant
  *haushalt|*etat _ nicht in anspruch genommen
  *kosten für den|die|das ~ : 0|0,00|null €|euro|eur
  muss|müssen|braucht|brauchen sich ~ finanziell nicht zu? beteiligen
  muss|müssen|braucht|brauchen sich nicht ~ finanziell|kosten zu? beteiligen
  sich ~ kosten nicht zu? beteiligen
  *stadt|*gemeinde|*kommune|*kommunen|*gemeinden|*kreis ~ wird|werden ~ finanziell nicht ~ belastet
  ohne _ belastung des|der haushalts|haushaltes|stadt|kreises|gemeinde
  erfordert|erfordern nicht die bereitstellung
  nicht haushaltswirksam|haushaltsrelevant
  finanzielle* auswirkungen :? keine|nein|entfällt|entfallen
  finanzielle* auswirkungen auf|für den|die ~ : keine|nein|entfällt|entfallen
  *kosten : keine
  *mittelbedarf|finanzbedarf|finanzierungsbedarf : keiner|keine
  *kosten der|des|für ~ : keine
  *mittel|mittelbedarf|kosten|eigenanteil : nicht erforderlich|benötigt|notwendig
  ohne städtische*|kommunale*|eigene* geld|eigenanteil|eigenmittel|mittel|haushaltsmittel|beteiligung
  eigenanteil|eigenmittel|kosten : entfällt|keiner|keine|nein
  haushaltsmäßige|haushaltsrechtliche|haushaltswirtschaftliche auswirkungen : keine|nein|entfällt
  auswirkungen auf den haushalt : keine|nein|entfällt
  auswirkungen auf den *haushalt : 0|0,00|null €|euro|eur
  finanzielle* auswirkungen : 0|0,00|null €|euro|eur
  *kosten der|des ~ : 0|0,00|null €|euro|eur
  *eigenanteil der|des ~ : 0|0,00|null €|euro|eur
  keine finanziellen auswirkungen
  keine haushaltsmäßigen auswirkungen
  keine auswirkungen auf den haushalt
  *eigenanteil|eigenbeteiligung|eigenmittel beträgt|betragen 0|0,00|null €|euro|eur
  *eigenanteil|eigenbeteiligung der|des stadt|gemeinde|kommune|kommunen|kreises|landkreises beträgt 0|0,00|null €|euro|eur
  *eigenanteil|eigenbeteiligung|eigenleistung entfällt
  belastet|belasten den haushalt _ nicht
  berührt|berühren|tangiert|tangieren den ~ *haushalt|*etat ~ nicht
  *haushalt|*etat ~ berührt|tangiert ~ nicht
  haushalt _ nicht ~ belastet
  haushalt _ unbelastet
  `,
  ),
);
/** What says so where it names the town: "für die Gemeinde ist nichts zu zahlen". */
const nothingForTown = lexiconOf(
  phrasesOf(
    'nothing',
    `
  nichts mehr? zu zahlen|bezahlen|tragen|leisten|übernehmen|finanzieren|erstatten
  nichts mehr? beizusteuern|beizutragen|aufzubringen|zuzuzahlen|zuzuschießen|dazuzuzahlen|draufzulegen
  muss|müssen|braucht|brauchen ~ nichts mehr? zahlen|bezahlen|beisteuern|beitragen|zuschießen|dazuzahlen|drauflegen|aufbringen
  kostet|kosten _ nichts
  zum nulltarif
  nichts kostet|kosten
  kostet|kosten ~ keinen cent|euro
  muss|müssen|braucht|brauchen ~ keinen cent|euro ~ zahlen|bezahlen|beisteuern|beizusteuern|aufbringen|aufzubringen|zuschießen|ausgeben|auszugeben|aufwenden
  keinen cent|euro kostet
  kein cent|euro ~ hängen|fällig
  `,
  ),
);
const farthestNoun = 4;

/** "für Alleinerziehende kostenlos": the noun behind "für" is none of the town. */
function isForOther({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== 'für') return false;
  const noun = tokens
    .slice(at + 1, at + 1 + farthestNoun)
    .find(({ text, lower }) => /^\p{Lu}/u.test(text) || isTown(lower));
  return noun !== undefined && !isTown(noun.lower);
}

const hedge =
  /^(?:nicht|kein|keine[nrms]?|ob|soll|sollen|sollte|möglichst|weitgehend|nahezu|fast|größtenteils|überwiegend|wäre|könnte|würde|wenn|falls|sofern|teilweise|zunächst|noch|bedingt|zum|angestrebt|ziel|kaum|annähernd|mehr|möglicherweise|eventuell|wohl|dürfte|keineswegs|keinesfalls|mitnichten|bekannt|genannt|absehbar|abschätzbar|angabe|angaben|aussage|gesucht|geprüft|gewünscht|prüfen|prüft|sucht|suchen|wünschenswert|versucht|versuchen|fraglich|unklar|offen|bisher|bislang|derzeit|alternativ|alternative|sondern|anzustreben|anstreben|sicherzustellen|erwünscht|gefordert|muss|müssen|müsste|müssten|andere|anderes|fordert|fordern|verlangt|verlangen|wünscht|wünschen|erwartet|strebt|will|wollen|möchte|plant|hofft|hoffen|hoffnung|hält|halten|sei|seien|angeblich|vermeintlich|behauptet|vorerst|einstweilen|momentan|aktuell|gegenwärtig|vorläufig|unerheblich|unwesentlich|wesentlich|erheblich|nennenswert)$/;
const mostHedge = 6;
const mostFree = 12;

/** A known 0: only where the words say that nothing is needed, and nothing near them takes it back. */
export function readNothingNeeded(reading: Reading): readonly Finding[] {
  const byPhrase = [
    ...sightings(reading, neutral),
    ...sightings(reading, nothingForTown, (sighting) => namesTown(reading, sighting)),
  ]
    .filter(
      ({ first, last, at }) =>
        !isHedged(reading, first, last, at) &&
        !isDoubted(reading, first) &&
        isWhole(reading, last) &&
        answersAll(reading, last, at) &&
        !isLeftOutOfSum(reading, first) &&
        reading.tokens[last + 1]?.lower !== 'als' &&
        !isQuestion(reading, last) &&
        isFreeForTown(reading, first, last),
    )
    .map(({ first, last, at }) => knownZero(first, last, at));
  const below = placesWhere(reading, (word) => answer.test(word)).flatMap((at) => belowHeading(reading, at));
  const ticked = noTicked(reading).map(({ first, last, at }) => knownZero(first, last, at));
  return [
    ...byPhrase,
    ...ticked,
    ...below,
    ...placesWhere(reading, isNo).flatMap((at) => noneAt(reading, at)),
  ].filter(({ first, last }) => !isTakenBack(reading, first, last));
}

const namesTown = (reading: Reading, { first, last }: Sighting<string>): boolean =>
  [
    ...clauseWords(reading, first, -1, mostFree),
    ...Array.from({ length: last - first }, (_, index) => first + index),
    ...clauseWords(reading, last, 1, mostFree),
  ].some((at) => isTown(reading.tokens[at]?.lower ?? ''));

const answer = /^(?:keine|nein|entfällt)$/;
const ofMoney = /^(?:finanzielle|haushaltsmäßige|haushaltsrechtliche|haushaltswirtschaftliche)$/;

/** "Finanzielle Auswirkungen", and in the paragraph below it nothing but "Keine.": the heading is a sentence of its own. */
function belowHeading({ tokens, sentenceOf }: Reading, at: number): readonly Finding[] {
  const lower = (place: number): string => tokens[place]?.lower ?? '';
  const heading = lower(at - 1) === ':' ? at - 2 : at - 1;
  if (sentenceOf[heading] === sentenceOf[at] || lower(heading) !== 'auswirkungen') return [];
  const end = lower(at + 1) === '.' ? at + 2 : at + 1;
  const isAlone = sentenceOf[end] !== sentenceOf[at];
  return isAlone && ofMoney.test(lower(heading - 1))
    ? [knownZero(heading - 1, at, [heading - 1, heading, at])]
    : [];
}

const free = /^(?:kostenfrei|kostenlos|unentgeltlich|gebührenfrei)$/;
const says =
  /^(?:ist|sind|bleibt|bleiben|erfolgt|erfolgen|stadt|gemeinde|kommunen?|kreis|landkreis|städteregion)$/;
/** "Die Teilnahme ist kostenlos" says what the town pays; "kostenlos parken" does not. */
function isFreeForTown(reading: Reading, first: number, last: number): boolean {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  if (!free.test(lower(first))) return true;
  const around = [...clauseWords(reading, first, -1, mostFree), ...clauseWords(reading, last, 1, mostFree)];
  return around.some((at) => says.test(lower(at))) && !around.some((at) => isForOther(reading, at));
}

/** "Kosten: keine" is whole, "Kosten: keine Angabe" and "entfällt auf die Stadt" say something else. */
const isWhole = ({ tokens, sentenceOf }: Reading, last: number): boolean =>
  !/^(?:keine|keiner|nein|entfällt)$/.test(tokens[last]?.lower ?? '') ||
  tokens[last + 1]?.kind !== 'word' ||
  sentenceOf[last + 1] !== sentenceOf[last];

const knownZero = (first: number, last: number, basis: readonly number[]): Finding => ({
  kind: 'status',
  first,
  last,
  basis: heartFirst(basis),
  value: { status: 'known-zero' },
});

function isHedged(reading: Reading, first: number, last: number, own: readonly number[]): boolean {
  const inside = Array.from({ length: last - first }, (_, index) => first + index);
  const around = [
    ...clauseWords(reading, first, -1, mostHedge),
    ...inside,
    ...clauseWords(reading, last, 1, mostHedge),
  ];
  return around.some((at) => !own.includes(at) && hedge.test(reading.tokens[at]?.lower ?? ''));
}

const isNo = (word: string): boolean => word === 'nicht' || none.test(word);

function noneAt(reading: Reading, at: number): readonly Finding[] {
  const words = noCostAt(reading, at);
  return words && !isQuestion(reading, at) ? [knownZero(words[0] ?? at, words.at(-1) ?? at, words)] : [];
}
