import type { Finding } from '../reader.ts';
import { type Reading, clauseWords, endsClause, placesWhere } from '../text/sentences.ts';
import { heartFirst, phrasesOf, sightings } from './phrase.ts';

/** What would have to be paid. */
const cost =
  /^(?:(?:\p{L}{0,24}-?)?(?:kosten|aufwendungen|aufwand|auszahlungen|ausgaben|eigenmitteln?|eigenanteile?s?|eigenbeteiligung|eigenleistung|eigenleistungen|finanzmitteln?|haushaltsmitteln?|geldmitteln?|belastung|belastungen|auswirkungen|ressourcen|finanzbedarf|mittelbedarf|mittelbereitstellung|kofinanzierung|mehrbedarf|zuzahlung|personalbedarf|zahlungen|verpflichtungen)|mitteln?|kostenbeteiligung|bereitstellung|personal|gebühren)$/u;
const need =
  /^(?:entstehen|entsteht|entstünden|entstanden|erforderlich|erfordern|erfordert|benötigt|benötigen|nötig|notwendig|anfallen|fallen|fällt|anfällt|ergeben|ergibt|verbunden|verursacht|verursachen|auslösen|ausgelöst|löst|lösen|entfällt|entfallen|leisten|erbringen|tragen|zahlen|aufzubringen|aufbringen|einzusetzen|bereitzustellen|bereitgestellt|erhoben|gefordert|verlangt|vorgesehen|zieht|ziehen|führt|führen|bedarf|bedürfen|braucht|brauchen|erwarten|erwartet|einhergehen|gehen|besteht|bestehen|resultieren|resultiert|zukommen|kommen|abverlangt|eingefordert|beinhaltet|fordert|bindet|beansprucht)$/;
const weakNeed = /^(?:werden|wird|sind|ist|hat|haben|nach)$/;
const nouns = /^(?:kein|keine[nrms]?|keinerlei)$/;
const isNo = (word: string): boolean => word === 'nicht' || nouns.test(word);
/** What says that it is not the cost that is missing but the knowledge of it, or that some is left. */
const unsure =
  /^(?:genannt\p{L}*|bekannt\p{L}*|beziffert\p{L}*|angegeben\p{L}*|ermittelt\p{L}*|absehbar\p{L}*|veranschlagt\p{L}*|eingeplant|verfügung|vorhanden|noch|bisher|bislang|derzeit|wesentlichen?|nennenswerten?|erheblichen?|großen|hohen|höheren|größeren|geringen|unerheblichen?|unbegrenzten?|ob|wenn|falls|sofern|soweit|hoffentlich|möglichst|weitgehend|nahezu|fast|sollen|sollten|sollte|soll|könnten|würden|wäre|beurteilt|beantragt|bewilligt|ausreichenden?|angaben|aussage|aussagen|informationen|kürzung|mindestens|überwiegend|größtenteils|zunächst|vorerst|möglicherweise|eventuell|ggf|voraussichtlich|wohl|angemeldet|eingestellt|enthalten|berücksichtigt|abgerufen|förderfähigen?|zuwendungsfähigen?|sicher|sichergestellt|garantiert|geklärt|nicht|zeitnah|kurzfristig)$/u;
const surelyNoun = /^\p{Lu}/u;
const mostNouns = 5;
const mostVerb = 14;

const neutral = phrasesOf(
  'neutral',
  `
  kostenneutral*|haushaltsneutral*|aufwandsneutral*|budgetneutral*|ergebnisneutral*|kostenfrei*|kostenlos*|unentgeltlich*|gebührenfrei*
  ohne zusätzliche*? finanzielle*? kosten|mehrkosten|aufwand|mehraufwand|auswirkungen|belastung|belastungen|eigenmittel|eigenanteil|haushaltsmittel|haushaltsbelastung|kostenbeteiligung|folgekosten
  ohne _ belastung des|der haushalts|haushaltes|stadt|kreises|gemeinde
  erfordert|erfordern nicht die bereitstellung
  finanzielle auswirkungen : keine|nein|entfällt|entfallen
  *kosten : keine
  eigenanteil|eigenmittel|kosten : entfällt|keiner|keine|nein
  haushaltsmäßige auswirkungen : keine|nein
  keine finanziellen auswirkungen
  keine finanzielle auswirkung
  keine haushaltsmäßigen auswirkungen
  keine auswirkungen auf den haushalt
  null euro
  belastet|belasten den haushalt _ nicht
  `,
);
const hedge =
  /^(?:nicht|kein|keine[nrms]?|ob|soll|sollen|sollte|möglichst|weitgehend|nahezu|fast|größtenteils|überwiegend|wäre|könnte|würde|wenn|falls|sofern|teilweise|zunächst|noch|bedingt|zum|angestrebt|ziel|kaum|annähernd|mehr|möglicherweise|eventuell|wohl|dürfte)$/;
const mostHedge = 6;

/** A known 0: only where the words say that nothing is needed, and nothing near them takes it back. */
export function readNothingNeeded(reading: Reading): readonly Finding[] {
  const byPhrase = sightings(reading, neutral)
    .filter(({ first, last, at }) => !isHedged(reading, first, last, at))
    .map(({ first, last, at }) => knownZero(first, last, at));
  return [...byPhrase, ...placesWhere(reading, isNo).flatMap((at) => noCostAt(reading, at))];
}

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

/** "keine Kosten entstehen", "fallen keine Eigenmittel an", "Ein Eigenanteil ist nicht zu erbringen". */
function noCostAt(reading: Reading, at: number): readonly Finding[] {
  const { tokens } = reading;
  const lower = tokens[at]?.lower ?? '';
  if (nouns.test(lower)) {
    const noun = clauseWords(reading, at, 1, mostNouns).find((each) =>
      surelyNoun.test(tokens[each]?.text ?? ''),
    );
    return noun === undefined ? [] : costBetween(reading, at, noun);
  }
  if (lower !== 'nicht') return [];
  const noun = [...clauseWords(reading, at, -1, mostVerb), ...clauseWords(reading, at, 1, mostNouns)].find(
    (each) => isCost(reading, each),
  );
  return noun === undefined ? [] : costBetween(reading, at, noun);
}

const isCost = ({ tokens }: Reading, at: number): boolean =>
  surelyNoun.test(tokens[at]?.text ?? '') && cost.test(tokens[at]?.lower ?? '');

function costBetween(reading: Reading, no: number, noun: number): readonly Finding[] {
  const { tokens } = reading;
  if (!isCost(reading, noun)) return [];
  const [from, to] = [Math.min(no, noun), Math.max(no, noun)];
  const before = clauseWords(reading, from, -1, mostVerb);
  const behind = clauseWords(reading, to, 1, mostVerb);
  const inside = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  const around = [...inside, ...behind, ...before];
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (around.some((at) => unsure.test(lower(at))) || isSubordinate(reading, from)) return [];
  const verb = around.find((at) => need.test(lower(at))) ?? around.find((at) => weakNeed.test(lower(at)));
  if (verb === undefined) return [];
  const basis = [no, noun, verb].toSorted((one, other) => one - other);
  return [knownZero(basis[0] ?? from, basis.at(-1) ?? to, basis)];
}

const opensDoubt = /^(?:dass|ob|wenn|falls|sofern|soweit)$/;
const doubtful =
  /^(?:sicher|sichergestellt|gewährleistet|garantiert|hofft|hoffen|ziel|wünschenswert|prüfen|prüft|geprüft|unklar|fraglich|offen)$/;

/** ", dass keine Kosten entstehen" says so only where nobody doubts or wishes it. */
function isSubordinate(reading: Reading, at: number): boolean {
  const { tokens, sentenceOf } = reading;
  let opener = at - 1;
  while (opener > at - mostVerb && !endsClause(reading, opener, at)) opener -= 1;
  if (!opensDoubt.test(tokens[opener]?.lower ?? '') || sentenceOf[opener] !== sentenceOf[at]) return false;
  if (tokens[opener]?.lower !== 'dass') return true;
  return tokens.slice(Math.max(0, opener - 10), opener).some(({ lower }) => doubtful.test(lower));
}
