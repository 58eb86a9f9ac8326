/**
 * What of a text stays when it is re-flowed: its characters without white space, without the hyphens that divide words and
 * without what nobody sees; quotation marks, dashes, ligatures and accents in one form each.
 */
export type FlowedText = {
  readonly solid: string;
  /** For each unit of `solid`, where the character that it comes from begins and ends in the text. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
};

const hyphen = /^[-\u00AD\u2010\u2011]/u;
const letter = /^\p{L}/u;
const accent = /^\p{M}/u;
/** White space, and what has no width: marks of direction, joiners, a byte order mark. */
const unseen = /^[\p{Z}\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
/** One form for each mark that has several. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['"', /[„“”‟«»]/gu],
  ["'", /[‚‘’‛‹›´`]/gu],
  ['-', /[‒–—―−]/gu],
];

/** Linear in the length of the text. */
export function flowed(text: string): FlowedText {
  const solid: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let before = '';
  for (let begin = 0, end = 0; begin < text.length; begin = end) {
    end = endOfCharacter(text, begin);
    const seen = text.slice(begin, end);
    if (unseen.test(seen)) continue;
    if (hyphen.test(seen) && (letter.test(before) || letter.test(nextSeen(text, end)))) continue;
    before = seen;
    const form = formOf(seen);
    solid.push(form);
    for (let unit = 0; unit < form.length; unit += 1) {
      begins.push(begin);
      ends.push(end);
    }
  }
  return { solid: solid.join(''), begins, ends };
}

/** What is plain is left alone, as most of it is. */
const formOf = (seen: string): string =>
  seen.length === 1 && seen < '\u00A0' && seen !== '`'
    ? seen
    : forms.reduce((text, [form, marks]) => text.replaceAll(marks, form), seen.normalize('NFKC'));

/** Behind a character with the accents that stand behind it. */
function endOfCharacter(text: string, begin: number): number {
  let end = begin + unitsAt(text, begin);
  while (text.charCodeAt(end) >= 0x300 && accent.test(text.slice(end, end + 2))) end += unitsAt(text, end);
  return end;
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The next character that is seen and is no hyphen; nothing where there is none near. */
function nextSeen(text: string, from: number): string {
  let at = from;
  while (at < Math.min(text.length, from + reach)) {
    const next = text.slice(at, at + unitsAt(text, at));
    if (!unseen.test(next) && !hyphen.test(next)) return next;
    at += next.length;
  }
  return '';
}
/** Between the parts of a divided word there is a line break and what indents the next line. */
const reach = 40;
