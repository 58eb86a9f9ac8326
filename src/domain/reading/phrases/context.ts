import { columnGap, lineEnd, paragraphEnd } from '../text/plain-text.ts';
import { type Reading, clauseWords } from '../text/sentences.ts';
import { beginsTime } from '../time/points.ts';

const denying = new Set(
  `nicht nichts kein keine keinen keiner keinem keines keinerlei weder nie niemals keineswegs keinesfalls ohne fehlende
  fehlenden fehlender fehlendem zurückgenommen zurückgezogen widerrufen aufgehoben hinfällig`.split(/\s+/),
);
/** What denies only what stands right behind it: "ohne Angabe eines Betrages zugesagt" is a promise. */
const deniesAtOnce = /^(?:ohne|fehlende[nmr]?)$/;
const atOnce = 3;
const notReally = new Set(['nur', 'zuletzt', 'allein', 'bloß', 'einmal', 'selten', 'mehr']);
const supposed = new Set('wenn falls sofern soweit sobald vorausgesetzt'.split(' '));
/** "nach Eingang des Bescheides" waits for it, but where it is told what was done then. */
const awaited = new Set('vorliegen eingang erhalt zugang erteilung'.split(' '));
const told = /^(?:wurden?|war|waren|hat|haben|hatten?)$/;
const wanted = new Set(
  `soll sollen sollte sollten könnte könnten würde würden kann können darf dürfen dürfte dürften will wollen möchte möchten
  möge voraussichtlich künftig müsste müssten wäre wären erwartet erhofft`.split(/\s+/),
);
const owed = new Set(['muss', 'müssen', 'hätte', 'hätten']);
const mostBefore = 8;
const mostBehind = 14;
const mostAround = 14;

/** How the words around a passage turn it. */
export type Context = {
  /** The word that denies it. */
  readonly denial: number | undefined;
  /** The word that makes it a condition ("sofern … bewilligt wird"). */
  readonly condition: number | undefined;
  /** It is asked whether. */
  readonly isAsked: boolean;
  /** The word that makes it something wanted or possible, and not so yet. */
  readonly wish: number | undefined;
  /** The word that makes it something that must be. */
  readonly duty: number | undefined;
};

const attribute = /(?:ten|ter|tes|tem|enen|ener|enes|enem)$/;
const capital = /^\p{Lu}/u;
const happens =
  /^(?:vor|erteilt|eingegangen|erlassen|ergangen|erfolgt|gibt|besteht|bestehen|vorgelegt|zugestellt|da|gestellt|vorhanden|erhalten|bekommen|abgegeben|geschlossen|unterzeichnet|ausgesprochen|zugegangen|zugeleitet|eingetroffen|übermittelt|übergeben|überreicht|ausgestellt|gegeben|vorgesehen|beabsichtigt|geplant|nötig|erforderlich|notwendig|veröffentlicht|beschlossen|übernommen|getroffen|verbunden)$/;

/**
 * Whether a "nicht" behind a passage is of it. In "die bewilligten Mittel sind nicht …" it is of another verb, and a noun
 * ("der Bescheid nennt keine Frist") is denied only where the clause says that there is none of it.
 */
function isDeniedBehind({ tokens }: Reading, last: number, no: number, behind: readonly number[]): boolean {
  const { text = '', lower = '' } = tokens[last] ?? {};
  if (!capital.test(text) || tokens[last - 1]?.text === '.' || last === 0) return !attribute.test(lower);
  const isLast = behind.findLast((at) => tokens[at]?.text !== '.') === no;
  return isLast || behind.some((at) => happens.test(tokens[at]?.lower ?? ''));
}

/** "nicht vor Herbst 2024" denies an earlier day, and not what is expected then; "liegt nicht vor" is another. */
const isBeforeTime = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'vor' && (tokens[at + 1]?.kind === 'day' || beginsTime(tokens[at + 1]?.lower ?? ''));

/** What a "nicht" before it says of itself: "Betrag nicht genannt". */
const unknown = new Set('genannt beziffert bezifferbar bekannt abschätzbar absehbar angegeben'.split(' '));
const untilNow = new Set(['noch', 'derzeit', 'bisher', 'bislang']);
const cellBegins = new Set([columnGap, lineEnd, paragraphEnd]);

/** "in Aussicht gestellt", and in the cell beside or below it "noch nicht bezifferbar": that denies nothing of the other. */
function isOfOtherCell({ tokens }: Reading, first: number, last: number, no: number): boolean {
  if ((first <= no && no <= last) || !unknown.has(tokens[no + 1]?.lower ?? '')) return false;
  if (no < first) return no + 2 === first && cellBegins.has(tokens[first]?.space ?? '');
  const between = tokens.slice(last + 1, no);
  const isCut = tokens.slice(last + 1, no + 1).some(({ space }) => cellBegins.has(space));
  const isNoun = capital.test(tokens[last]?.text ?? '');
  return isCut && !isNoun && between.every(({ lower }) => untilNow.has(lower));
}

const asking = /^(?:wann|wer|wem|was|inwieweit|inwiefern|woher|wofür|wovon|welche[rnms]?)$/;
const howMuch = /^(?:viele?|vielen|hoch|lange|groß|weit)$/;

/** ", wie viele Stellen das Land vorsieht": a clause that begins with such a word asks. */
function asks({ tokens }: Reading, begin: number | undefined): boolean {
  const lower = tokens[begin ?? -1]?.lower ?? '';
  return asking.test(lower) || (lower === 'wie' && howMuch.test(tokens[(begin ?? -1) + 1]?.lower ?? ''));
}

/** Looks at the clause around a passage and between its words, a bounded number of words to either side. */
export function contextOf(reading: Reading, first: number, last: number): Context {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  const inside = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const before = clauseWords(reading, first, -1, mostAround);
  const behind = clauseWords(reading, last, 1, mostAround);
  const isNo = (at: number): boolean =>
    denying.has(lower(at)) &&
    !(deniesAtOnce.test(lower(at)) && at < first - atOnce) &&
    !notReally.has(lower(at + 1)) &&
    !isBeforeTime(reading, at + 1) &&
    !isOfOtherCell(reading, first, last, at);
  const neither = before.some((at) => lower(at) === 'weder')
    ? before.find((at) => lower(at) === 'noch')
    : undefined;
  const after = behind
    .slice(0, mostBehind)
    .filter((at) => isNo(at) && isDeniedBehind(reading, last, at, behind));
  const near = [...inside, ...before.slice(0, mostBefore), ...after];
  return {
    denial: neither ?? near.find(isNo),
    condition: before.find(
      (at) =>
        supposed.has(lower(at)) || (awaited.has(lower(at)) && !behind.some((each) => told.test(lower(each)))),
    ),
    isAsked: before.some((at) => lower(at) === 'ob') || asks(reading, before.at(-1)),
    duty: [...before, ...behind].find((at) => owed.has(lower(at))),
    // "als erwartet" wishes nothing.
    wish: [...before, ...behind, ...inside].find((at) => wanted.has(lower(at)) && lower(at - 1) !== 'als'),
  };
}
