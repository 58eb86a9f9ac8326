import { type Reading, clauseWords } from '../text/sentences.ts';

const no = /^(?:nicht|kein|keine[nrms]?|keinerlei|weder|nie|niemals|ohne|fehlende[nrm]?)$/;
const notReally = new Set(['nur', 'zuletzt', 'allein', 'bloß', 'einmal', 'selten', 'mehr']);
const supposed = /^(?:wenn|falls|sofern|soweit|sobald|vorausgesetzt|bis|nachdem|bei)$/;
const whether = /^ob$/;
const wanted =
  /^(?:soll|sollen|sollte|sollten|könnte|könnten|würde|würden|kann|können|dürfte|dürften|will|wollen|möchte|möchten|möge|voraussichtlich|künftig|müsste|müssten|wäre|wären)$/;
const mostBefore = 8;
const mostBehind = 7;
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
};

/** Looks at the clause around a passage and between its words, a bounded number of words to either side. */
export function contextOf(reading: Reading, first: number, last: number): Context {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  const inside = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const before = clauseWords(reading, first, -1, mostAround);
  const behind = clauseWords(reading, last, 1, mostAround);
  const isNo = (at: number): boolean => no.test(lower(at)) && !notReally.has(lower(at + 1));
  const near = [...inside, ...before.slice(0, mostBefore), ...behind.slice(0, mostBehind)];
  return {
    denial: near.find(isNo),
    condition: before.find(
      (at) => supposed.test(lower(at)) && !/^\d/.test(lower(at + 1)) && lower(at + 1) !== 'zu',
    ),
    isAsked: before.some((at) => whether.test(lower(at))),
    wish: [...before, ...behind, ...inside].find((at) => wanted.test(lower(at))),
  };
}
