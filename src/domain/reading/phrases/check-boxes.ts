import { type Reading, placesWhere } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';

/** "ja" or "nein" of a form, or a box of it; `last` is the last token of it. */
type Item = { readonly at: number; readonly last: number } & (
  | { readonly kind: 'answer'; readonly isYes: boolean }
  | { readonly kind: 'box'; readonly isTicked: boolean }
);

const heading = /^(?:auswirkungen|haushaltsrelevanz|haushaltswirksamkeit)$/;
const ofMoney =
  /^(?:finanzielle[nr]?|haushaltsmäßige[nr]?|haushaltsrechtliche[nr]?|haushaltswirtschaftliche[nr]?)$/;
const ticked = new Set(['☒', '☑', '✓', '✔', '■', '⊠', '✗', '✘']);
const empty = new Set(['☐', '□', '○', '◯']);
const tick = new Set(['x', '✓', '✔']);
const closing: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
const toBudget = /^(?:auf|den|\p{L}*haushalt|:|\?)$/u;
const mostToFirst = 5;
const farthest = 24;

/** From where to where a form says no, and the tokens that say it: the words that ask, "nein" and its box. */
type Ticked = { readonly first: number; readonly last: number; readonly at: readonly number[] };

/** Where a form asks for what something costs the budget, and the box of "nein" is ticked; a box alone says nothing. */
export const noTicked = (reading: Reading): readonly Ticked[] =>
  placesWhere(reading, (word) => heading.test(word)).flatMap((at) => {
    const { tokens } = reading;
    const isOfMoney = ofMoney.test(tokens[at - 1]?.lower ?? '');
    const isOnBudget = tokens
      .slice(at + 1, at + 1 + mostToFirst)
      .some(({ lower }) => lower.endsWith('haushalt'));
    if (!isOfMoney && !isOnBudget && tokens[at]?.lower === 'auswirkungen') return [];
    const items = itemsOf(tokens, at + 1);
    const no = items.find((item) => item.kind === 'answer' && !item.isYes);
    const yes = items.find((item) => item.kind === 'answer' && item.isYes);
    const box = no && boxOf(items, no);
    if (!no || !box?.isTicked || (yes && boxOf(items, yes)?.isTicked)) return [];
    const first = isOfMoney ? at - 1 : at;
    return [{ first, last: Math.max(no.at, box.last), at: [first, at, no.at, box.at, box.last] }];
  });

/** The answers and boxes behind a heading, until both answers are there with what belongs to them. */
function itemsOf(tokens: readonly Token[], first: number): readonly Item[] {
  const items: Item[] = [];
  let answers = 0;
  for (let at = first; at < first + farthest && at < tokens.length; at += 1) {
    const item = itemAt(tokens, at);
    if (!item) {
      const isLate = items.length > 0 ? answers > 1 : at >= first + mostToFirst;
      if (isLate || (items.length === 0 && !toBudget.test(tokens[at]?.lower ?? ''))) break;
      continue;
    }
    if (item.kind === 'answer') answers += 1;
    if (answers > 2) break;
    items.push(item);
    at = item.last;
    if (answers > 1 && items[0]?.kind === 'box') break;
  }
  return items;
}

function itemAt(tokens: readonly Token[], at: number): Item | undefined {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lower === 'ja' || lower === 'nein' || lower === 'keine')
    return { kind: 'answer', at, last: at, isYes: lower === 'ja' };
  if (ticked.has(text) || empty.has(text)) return { kind: 'box', at, last: at, isTicked: ticked.has(text) };
  const end = closing.get(text);
  if (end === undefined) return undefined;
  if (tokens[at + 1]?.text === end) return { kind: 'box', at, last: at + 1, isTicked: false };
  const isTicked = tick.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === end;
  return isTicked ? { kind: 'box', at, last: at + 2, isTicked } : undefined;
}

/** Where the first of a row is a box, boxes stand before what they are of; else behind it. */
function boxOf(items: readonly Item[], answer: Item): Extract<Item, { kind: 'box' }> | undefined {
  const place = items.indexOf(answer);
  const box = items[items[0]?.kind === 'box' ? place - 1 : place + 1];
  return box?.kind === 'box' ? box : undefined;
}
