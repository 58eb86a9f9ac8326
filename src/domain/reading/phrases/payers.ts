import type { Reading } from '../text/sentences.ts';
import { isCostWord } from './no-cost.ts';

/** Who pays nothing, where it is not the town. */
const others =
  /^(?:\p{L}*eltern|familien|kindern?|\p{L}*bürger\p{L}*|\p{L}*teilnehm(?:er|end)\p{L}*|schüler\p{L}*|besucher\p{L}*|gästen?|nutz(?:er|end)\p{L}*|vereinen?|jugendlichen?|studierenden?|senior\p{L}*|einwohner\p{L}*|fahrgästen?|mitgliedern?|betroffenen?|geflüchteten?|personen|menschen|anwohner\p{L}*|kunden|geringverdiener\p{L}*|eintritt|parken|\p{L}*parkplätzen?|\p{L}*parkplatz|wlan|w-lan|fahrt|fahrten|gruppen|initiativen|schulen|klassen|ehrenamtlichen?|inhaber\p{L}*|\p{L}*berechtigten?|\p{L}*empfänger\p{L}*|\p{L}*bezieher\p{L}*|kursteilnehm\p{L}*|anlieger\p{L}*|angehörigen?|beschäftigten?|mieter\p{L}*|anspruchsteller\p{L}*|\p{L}*feuerwehr\p{L}*|kirchengemeinden?)$/u;
const towns =
  /^(?:(?!kirchen)\p{L}*gemeinden?|\p{L}*stadt|\p{L}*städten?|\p{L}*kommunen?|\p{L}*kreise?s?|\p{L}*kreisen|zweckverband|\p{L}*verwaltung|städteregion|markt|marktes|amt|ämtern?|bezirk|\p{L}*haushalt|\p{L}*haushalts|schulträger|uns|beide|alle)$/u;

/** Whether a word names who decides on the paper. */
export const isTown = (word: string): boolean => towns.test(word);

/** "Alleinerziehende", "Pflegenden" */
const acting = /^(?!Wochen|Jahres|Monats|Quartals|Schul|Kalender)\p{Lu}\p{Ll}{3,}enden?$/u;
const otherPayer =
  /^(?:land|landes|bund|bundes|\p{L}*trägern?|\p{L}*trägers|\p{L}*vereins?|freistaats?|freistaates|\p{L}*unternehmen|betreibern?|veranstaltern?|anbietern?|investor|eigentümern?|antragstellern?|jobcenter)$/u;
const ofPayer = new Set(['dem', 'den', 'des']);
/** Who need not pay stands in the nominative: "der Verein muss kein Geld aufwenden". */
const must = /^(?:muss|müssen|braucht|brauchen|hat|haben)$/;

const articles = new Set(['dem', 'den', 'der', 'einem', 'einer']);
const capital = /^\p{Lu}/u;
const prepositions =
  /^(?:durch|mit|in|für|auf|aus|bei|nach|von|zu|an|über|wegen|trotz|während|ohne|um|gegen|seitens|zulasten|infolge|aufgrund|hinsichtlich|bezüglich|innerhalb|außerhalb|neben|zwischen|vor|hinter|unter|ab|bis|seit|samt|gemäß|laut|entsprechend|anlässlich)$/;
const befalls = /^(?:entstehen|entsteht|erwachsen|erwächst|fallen|fällt|anfallen|anfällt)$/;
const people =
  /(?:ige|igen|ende|enden|te|ten|er|ern|innen|linge|lingen|kräfte|kräften|leute|leuten|paare|paaren|mütter|väter|frauen|männer)$/;
const farthestNoun = 4;

const nounBehind = ({ tokens }: Reading, at: number): number => {
  const place = tokens.slice(at + 1, at + 1 + farthestNoun).findIndex(({ text }) => capital.test(text));
  return place < 0 ? -1 : at + 1 + place;
};

/** "Den Anliegern entstehen keine Kosten": whoever it befalls stands in the dative, and not behind a preposition. */
function isToAnother(reading: Reading, at: number): boolean {
  const { tokens, sentenceOf } = reading;
  if (!articles.has(tokens[at]?.lower ?? '')) return false;
  const before = sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1] : undefined;
  if (before && (prepositions.test(before.lower) || capital.test(before.text))) return false;
  const noun = tokens[nounBehind(reading, at)];
  return noun !== undefined && !isTown(noun.lower) && !isCostWord(noun.lower);
}

/** "Für ehrenamtlich Tätige": people, and not the article of a measure ("für die Umsetzung"). */
function isForPeople(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.lower !== 'für' || /^(?:d|dies|jed)(?:ie|en|as|er|e|es)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const noun = tokens[nounBehind(reading, at)];
  return noun !== undefined && !isTown(noun.lower) && people.test(noun.lower);
}

/** Whether a word names who would gain by it that a thing costs the town nothing. */
export const isOther = (word: string): boolean =>
  others.test(word) || otherPayer.test(word) || /(?:fraktion|initiative)$/.test(word);

export function isOfOthers(reading: Reading, clause: readonly number[]): boolean {
  const { tokens } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (clause.some((at) => isForPeople(reading, at))) return true;
  if (clause.some((at) => befalls.test(lower(at))) && clause.some((at) => isToAnother(reading, at)))
    return true;
  const isMust = clause.some((at) => must.test(lower(at)));
  return clause.some(
    (at) =>
      others.test(lower(at)) ||
      acting.test(tokens[at]?.text ?? '') ||
      (otherPayer.test(lower(at)) && (isMust || ofPayer.has(lower(at - 1)))),
  );
}
