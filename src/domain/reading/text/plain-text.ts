/**
 * A text as it is read: ligatures and soft hyphens resolved, words that a line end parted put together, every kind of
 * space made one of four signs. Each character knows where it stood, so that whatever is found is shown in the original.
 */
export type PlainText = {
  readonly text: string;
  /** Where the characters from one place to another (the second not included) stand in the original. */
  readonly originalSpan: (from: number, to: number) => { readonly start: number; readonly end: number };
};

/** What a run of white space becomes. */
const blank = ' ';
/** A tab, or more blanks than one: the columns of a table stand apart by it. */
export const columnGap = '\t';
export const lineEnd = '\r';
export const paragraphEnd = '\n';

const spelledOut: ReadonlyMap<string, string> = new Map([
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
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
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

/** What has been written of the plain text: its signs, and where each begins and ends in the original. */
type Written = { readonly signs: string[]; readonly starts: number[]; readonly ends: number[] };

/** Law: linear in the length of the text; never longer than three times the text. */
export function plainText(original: string): PlainText {
  const written: Written = { signs: [], starts: [], ends: [] };
  for (let at = 0; at < original.length;) {
    const sign = original.charAt(at);
    if (sign > ' ' && sign < '\u007f') {
      write(written, sign, at, at + 1);
      at += 1;
    } else {
      at =
        sign === softHyphen || whiteSpace.test(sign)
          ? readSpace(original, at, written)
          : readSign(sign, at, written);
    }
  }
  const { signs, starts, ends } = written;
  return {
    text: signs.join(''),
    originalSpan: (from, to) => ({
      start: starts[from] ?? original.length,
      end: ends[to - 1] ?? original.length,
    }),
  };
}

function write({ signs, starts, ends }: Written, sign: string, start: number, end: number): void {
  signs.push(sign);
  starts.push(start);
  ends.push(end);
}

function readSign(sign: string, at: number, written: Written): number {
  const umlaut = sign === combiningDiaeresis ? umlauts.get(written.signs.at(-1) ?? '') : undefined;
  if (umlaut !== undefined) {
    written.signs[written.signs.length - 1] = umlaut;
    written.ends[written.ends.length - 1] = at + 1;
  } else if (!invisible.test(sign)) {
    for (const each of spelledOut.get(sign) ?? sign) write(written, each, at, at + 1);
  }
  return at + 1;
}

/** Reads a run of white space and soft hyphens, and returns where it ends. */
function readSpace(original: string, begin: number, written: Written): number {
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
  if (newLines === 1 && (original.charAt(begin) === softHyphen || isParted(original, end, written)))
    return end;
  write(written, spaceOf(newLines, spaces, isTabbed), begin, end);
  return end;
}

function spaceOf(newLines: number, spaces: number, isTabbed: boolean): string {
  if (newLines > 1) return paragraphEnd;
  if (newLines === 1) return lineEnd;
  return isTabbed || spaces > 1 ? columnGap : blank;
}

/** Whether a line end parts a word at a hyphen. Its hyphen goes where the word goes on in small letters. */
function isParted(original: string, next: number, { signs, starts, ends }: Written): boolean {
  const [before = '', hyphen = ''] = signs.slice(-2);
  if (hyphen !== '-' || !letter.test(before) || !letter.test(original.charAt(next))) return false;
  if (!small.test(original.charAt(next))) return true;
  if (carriesOn.test(original.slice(next, next + 8))) return false;
  for (const list of [signs, starts, ends]) list.pop();
  return true;
}
