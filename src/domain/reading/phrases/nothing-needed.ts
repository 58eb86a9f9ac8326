import type { Finding } from '../reader.ts';
import { type Reading, clauseWords, placesWhere } from '../text/sentences.ts';
import { noCostAt, none } from './no-cost.ts';
import { heartFirst, lexiconOf, phrasesOf, sightings } from './phrase.ts';

const neutral = lexiconOf(
  phrasesOf(
    'neutral',
    `
  kostenneutral*|haushaltsneutral*|aufwandsneutral*|budgetneutral*|ergebnisneutral*|haushaltsunwirksam*|kostenfrei*|kostenlos*|unentgeltlich*|gebührenfrei*
  ohne zusätzliche*? finanzielle*? kosten|mehrkosten|aufwand|mehraufwand|auswirkungen|belastung|belastungen|eigenmittel|eigenanteil|haushaltsmittel|haushaltsbelastung|kostenbeteiligung|folgekosten
  ohne _ belastung des|der haushalts|haushaltes|stadt|kreises|gemeinde
  erfordert|erfordern nicht die bereitstellung
  nicht haushaltswirksam|haushaltsrelevant
  finanzielle*|personelle* auswirkungen :? keine|nein|entfällt|entfallen
  *kosten : keine
  eigenanteil|eigenmittel|kosten : entfällt|keiner|keine|nein
  haushaltsmäßige|haushaltsrechtliche|haushaltswirtschaftliche auswirkungen : keine|nein|entfällt
  finanzielle*|haushaltsmäßige* auswirkungen ~ ☒|☑|✓|✔ nein|keine
  auswirkungen auf den haushalt ~ ☒|☑|✓|✔ nein|keine
  finanzielle*|haushaltsmäßige* auswirkungen :? \\[ \\] ja \\[ x \\] nein
  finanzielle*|haushaltsmäßige* auswirkungen :? \\[ x \\] nein
  auswirkungen auf den haushalt : keine|nein|entfällt
  keine finanziellen auswirkungen
  keine haushaltsmäßigen auswirkungen
  keine auswirkungen auf den haushalt
  null euro
  belastet|belasten den haushalt _ nicht
  haushalt _ nicht ~ belastet
  haushalt _ unbelastet
  `,
  ),
);
const hedge =
  /^(?:nicht|kein|keine[nrms]?|ob|soll|sollen|sollte|möglichst|weitgehend|nahezu|fast|größtenteils|überwiegend|wäre|könnte|würde|wenn|falls|sofern|teilweise|zunächst|noch|bedingt|zum|angestrebt|ziel|kaum|annähernd|mehr|möglicherweise|eventuell|wohl|dürfte|keineswegs|keinesfalls|mitnichten|bekannt|genannt|absehbar|abschätzbar|angabe|angaben|aussage|gesucht|geprüft|gewünscht|prüfen|prüft|sucht|suchen|wünschenswert|versucht|versuchen|fraglich|unklar|offen|bisher|bislang|derzeit|alternativ|alternative|sondern)$/;
const mostHedge = 6;

/** A known 0: only where the words say that nothing is needed, and nothing near them takes it back. */
export function readNothingNeeded(reading: Reading): readonly Finding[] {
  const byPhrase = sightings(reading, neutral)
    .filter(({ first, last, at }) => !isHedged(reading, first, last, at) && isWhole(reading, last))
    .map(({ first, last, at }) => knownZero(first, last, at));
  return [...byPhrase, ...placesWhere(reading, isNo).flatMap((at) => noneAt(reading, at))];
}

/** "Kosten: keine" is whole, "Kosten: keine Angabe" says something else. */
const isWhole = ({ tokens, sentenceOf }: Reading, last: number): boolean =>
  !/^(?:keine|keiner|nein)$/.test(tokens[last]?.lower ?? '') ||
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
  const around = [...clauseWords(reading, first, -1, mostHedge), ...clauseWords(reading, last, 1, mostHedge)];
  return around.some((at) => !own.includes(at) && hedge.test(reading.tokens[at]?.lower ?? ''));
}

const isNo = (word: string): boolean => word === 'nicht' || none.test(word);

function noneAt(reading: Reading, at: number): readonly Finding[] {
  const words = noCostAt(reading, at);
  return words ? [knownZero(words[0] ?? at, words.at(-1) ?? at, words)] : [];
}
