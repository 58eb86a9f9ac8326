import { type Reading, clauseWords } from '../text/sentences.ts';
import { isOfOthers, isOther } from './payers.ts';

const except = /^(?:außer|hinaus|ausgenommen|abgesehen|ausnahme|neben|vorbehaltlich)$/;
/** What follows in the sentence and takes it back: "…, ab 2024 jedoch 20.000 €", "…, solange das Land zahlt". */
const thenAgain =
  /^(?:jedoch|aber|allerdings|solange|wenn|sofern|falls|soweit|nur|lediglich|vorbehaltlich|sondern|dennoch|gleichwohl|unwahrscheinlich|zweifelhaft|fraglich|unzutreffend|falsch|ausgeschlossen|danach|anschließend|später|bestreite[nt]|bestritt(?:en)?|bezweifel[nt]|bezweifelt|widerspricht|widersprechen|strittig|umstritten|behauptet|behaupten|meint|meinen|glaubt)$/;
/** "Bei Ablehnung entstehen keine Kosten" */
const refusal = /^(?:ablehnung|absage|verzicht|rücktritt|kündigung|nichtteilnahme|nichtbewilligung)$/;
/** What somebody holds is not what is. */
const funding =
  /^(?:\p{L}*förderung|förderquote|fördersatz|bewilligung|zuwendung|zusage|genehmigung|variante)$/u;
const opinion = /^(?:meinung|ansicht|auffassung|überzeugung)$/;
/** "Sofern sich die Gemeinde nicht beteiligt, entstehen keine Kosten." */
const inCase = /^(?:wenn|sofern|falls|soweit|solange|sollten?|vorausgesetzt)$/;
/** "Soweit ersichtlich" */
const asFarAs = /^(?:ersichtlich|bekannt)$/;
const relative = /^(?:die|welche|deren)$/;
const past = /^(?:wurden?|waren?|gewesen|hatten?|entstanden|angefallen)$/;
/** "in den ersten zwei Jahren", "während der Laufzeit": of what comes after it says nothing. */
const limit = /^(?:bis|innerhalb|\p{L}*laufzeit|\p{L}*dauer|förderzeitraums?|förderzeitraumes)$/u;
const begin = /^erste[nrms]?$/;
const ofTime = /^(?:\p{L}*jahre?s?|\p{L}*jahren|\p{L}*monate?n?|quartal|wochen)$/u;
const ofThisYear = /^(?:laufenden|diesem|kommenden|nächsten)$/;
const farthestTime = 3;
const mostAround = 14;
const mostTail = 20;

/** Whether what stands around "keine Kosten entstehen" makes it something else than that the town pays nothing. */
export function isTakenBack(reading: Reading, first: number, last: number): boolean {
  const { tokens, sentenceOf } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const inside = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const around = [
    ...clauseWords(reading, first, -1, mostAround),
    ...inside,
    ...clauseWords(reading, last, 1, mostAround),
  ];
  // "im Falle einer Absage": of what comes otherwise it says nothing.
  const isInCase = around.some(
    (at) =>
      (lower(at - 1) === 'im' && /^falle?$/.test(lower(at))) ||
      (/^(?:bei|einer)$/.test(lower(at - 1)) && refusal.test(lower(at))) ||
      (funding.test(lower(at)) && [1, 2, 3].some((back) => lower(at - back) === 'bei')),
  );
  if (around.some((at) => opinion.test(lower(at)))) return true;
  const isExcepted = isInCase || around.some((at) => except.test(lower(at)) || past.test(lower(at)));
  if (isExcepted || isOfOthers(reading, around) || isForAWhile(reading, around)) return true;
  for (let at = first - 1; at >= first - mostTail && sentenceOf[at] === sentenceOf[first]; at -= 1)
    if (inCase.test(lower(at)) && !asFarAs.test(lower(at + 1))) return true;
  const isRelative = relative.test(lower(last + 2)) && !tokens[last + 3]?.number;
  if (lower(last + 1) === ',' && isRelative) return true;
  if (isLeftOut(reading, last) || around.some((at) => isTold(reading, at))) return true;
  // "…, erst die Einzelmaßnahmen sind kostenwirksam"
  if (/^[,;–]$/.test(lower(last + 1)) && lower(last + 2) === 'erst') return true;
  for (let at = last + 1; at <= last + mostTail && sentenceOf[at] === sentenceOf[last]; at += 1)
    if (thenAgain.test(lower(at)) || (lower(at) === 'ab' && tokens[at + 1]?.number)) return true;
  return false;
}

const farthestNot: ReadonlyMap<string, number> = new Map([
  ['nicht', 4],
  ['schon', 6],
  ['dagegen', 6],
]);

/** "Variante B ist kostenneutral, Variante A nicht." */
function isLeftOut({ tokens, sentenceOf }: Reading, last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false;
  for (const [word, farthest] of farthestNot) {
    const at =
      tokens.slice(last + 2, last + 1 + farthest).findIndex(({ lower }) => lower === word) + last + 2;
    const isEnd = tokens[at + 1]?.text === '.' || sentenceOf[at + 1] !== sentenceOf[last];
    if (at > last + 1 && isEnd && sentenceOf[at] === sentenceOf[last]) return true;
  }
  return false;
}

/** "Laut Investor entstehen keine Kosten": what somebody else says of it. */
const isTold = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'laut' && tokens.slice(at + 1, at + 3).some(({ lower }) => isOther(lower));

/** Nothing until a day, or in the first years alone, is not nothing. */
const isForAWhile = ({ tokens }: Reading, clause: readonly number[]): boolean =>
  clause.some((at) => {
    const { lower = '' } = tokens[at] ?? {};
    const isBegin =
      begin.test(lower) && tokens.slice(at, at + farthestTime).some((each) => ofTime.test(each.lower));
    const isThisYear = ofThisYear.test(lower) && ofTime.test(tokens[at + 1]?.lower ?? '');
    return limit.test(lower) || isBegin || isThisYear;
  });
