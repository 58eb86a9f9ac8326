/**
 * A text as it is read: ligatures and soft hyphens resolved, words that a line end parted put together, every kind of
 * space made one of four signs. Each character knows where it stood, so that whatever is found is shown in the original.
 */
export type PlainText = {
  readonly text: string;
  /** Where the characters from one place to another (the second not included) stand in the original. */
  readonly originalSpan: (from: number, to: number) => { readonly start: number; readonly end: number };
};

/** A stretch of the plain text. What is taken over sign by sign is `isSame`; other signs share one place in the original. */
type Piece = {
  readonly text: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isSame: boolean;
};

/** What a run of white space becomes. */
const blank = ' ';
/** A tab, or more blanks than one: the columns of a table stand apart by it. */
export const columnGap = '\t';
export const lineEnd = '\r';
export const paragraphEnd = '\n';

const written: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['—', '–'],
  ['―', '–'],
  ['‒', '–'],
  ['⁄', '/'],
  ['’', "'"],
  ['‘', "'"],
  ['…', '...'],
]);
/** What is not taken over as it stands: all white space but a single blank, and signs that are written in another way. */
const unusual =
  / (?=[\s\u00AD\u0085])|[^\S ]|\u0308|[\u0085\u00AD\u200B-\u200D\u2010-\u2012\u2014\u2015\u2018\u2019\u2026\u2044\u2060\u2212\uFB00-\uFB06\uFEFF]/g;
const umlauts: ReadonlyMap<string, string> = new Map(
  ['aä', 'oö', 'uü', 'AÄ', 'OÖ', 'UÜ'].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const combiningDiaeresis = '\u0308';
const softHyphen = '\u00AD';
const whiteSpace = /[\s\u0085]/;
const newLine = /[\n\v\u0085\u2028]/;
const letter = /[a-zäöüßA-ZÄÖÜ]/;
const small = /[a-zäöüß]/;
/** "Haupt- und Finanzausschuss": the hyphen stands for the rest of the word, whether or not the line ends there. */
const carriesOn = /^(?:und|oder|bzw|sowie|als|wie|bis)(?![a-zäöüß])/;

/** Three digits that a number goes on with. */
const group = /^\d{3}(?!\d)/;

/** Law: linear in the length of the text; never longer than three times the text. */
export function plainText(original: string): PlainText {
  const pieces: Piece[] = [];
  let at = 0;
  for (;;) {
    unusual.lastIndex = at;
    const next = unusual.exec(original)?.index ?? original.length;
    if (next > at) append(pieces, original.slice(at, next), at, next, true);
    if (next >= original.length) break;
    const sign = original.charAt(next);
    at =
      sign === softHyphen || whiteSpace.test(sign)
        ? readSpace(original, next, pieces)
        : readSign(sign, next, pieces);
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    originalSpan: (from, to) => {
      const [first, last] = [pieceAt(pieces, from), pieceAt(pieces, to - 1)];
      return {
        start: first?.isSame === true ? first.start + from - first.at : (first?.start ?? 0),
        end: last?.isSame === true ? last.start + to - last.at : (last?.end ?? 0),
      };
    },
  };
}

function append(pieces: Piece[], text: string, start: number, end: number, isSame: boolean): void {
  const last = pieces.at(-1);
  pieces.push({ text, at: last ? last.at + last.text.length : 0, start, end, isSame });
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Takes the last sign away and returns it. */
function takeLast(pieces: Piece[]): string {
  const last = pieces.pop();
  if (!last) return '';
  const text = last.text.slice(0, -1);
  if (text !== '') pieces.push({ ...last, text, end: last.isSame ? last.end - 1 : last.end });
  return last.text.slice(-1);
}

function readSign(sign: string, at: number, pieces: Piece[]): number {
  const umlaut = sign === combiningDiaeresis ? umlauts.get(pieces.at(-1)?.text.slice(-1) ?? '') : undefined;
  if (umlaut !== undefined) {
    takeLast(pieces);
    append(pieces, umlaut, at - 1, at + 1, false);
  } else if (written.has(sign)) {
    append(pieces, written.get(sign) ?? sign, at, at + 1, false);
  }
  return at + 1;
}

/** Reads a run of white space and soft hyphens, and returns where it ends. */
function readSpace(original: string, begin: number, pieces: Piece[]): number {
  let end = begin;
  let newLines = 0;
  let spaces = 0;
  let isTabbed = false;
  for (; end < original.length; end += 1) {
    const sign = original.charAt(end);
    if (sign !== softHyphen && !whiteSpace.test(sign)) break;
    if (sign === '\f' || sign === '\u2029') newLines += 2;
    else if (newLine.test(sign) || (sign === '\r' && original.charAt(end + 1) !== '\n')) newLines += 1;
    else if (sign !== softHyphen && sign !== '\r') spaces += 1;
    isTabbed ||= sign === '\t';
  }
  if (newLines === 0 && spaces === 0) return end;
  if (newLines === 1 && (original.charAt(begin) === softHyphen || isParted(original, end, pieces)))
    return end;
  append(pieces, spaceOf(newLines, spaces, isTabbed), begin, end, false);
  return end;
}

function spaceOf(newLines: number, spaces: number, isTabbed: boolean): string {
  if (newLines > 1) return paragraphEnd;
  if (newLines === 1) return lineEnd;
  return isTabbed || spaces > 1 ? columnGap : blank;
}

/** Whether a line end parts a word at a hyphen. Its hyphen goes where the word goes on in small letters. */
function isParted(original: string, next: number, pieces: Piece[]): boolean {
  const [before = '', hyphen = ''] = pieces.at(-1)?.text.slice(-2) ?? '';
  // "38.-" and "000 €" in the next line
  if (hyphen === '-' && before === '.' && group.test(original.slice(next, next + 4))) {
    takeLast(pieces);
    return true;
  }
  if (hyphen !== '-' || !letter.test(before) || !letter.test(original.charAt(next))) return false;
  if (!small.test(original.charAt(next))) return true;
  if (carriesOn.test(original.slice(next, next + 8))) return false;
  takeLast(pieces);
  return true;
}
